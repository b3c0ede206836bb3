import Evidence
import Testing

@Suite("Pooling agrees with metafor") struct GoldenFitTests {
  /// REML, ML and Paule-Mandel are iterated; the others are formulas.
  private static let iterated: Set = ["REML", "ML", "PM"]

  @Test(
    "every fit of every data set and edge case, number by number",
    arguments: Golden.datasets + Golden.edgeCases)
  func fits(set: GoldenSet) throws {
    let effects = try EffectList(estimates: set.estimates, variances: set.variances)
    #expect(!set.value["fits"].list.isEmpty)
    for golden in set.value["fits"].list {
      let method = try #require(PoolingMethod(rawValue: golden["method"].text ?? ""))
      let interval = try #require(PoolingInterval(rawValue: golden["test"].text ?? ""))
      let fit = try PooledEstimate(effects, method: method, interval: interval)
      let tolerance =
        Self.iterated.contains(method.rawValue) ? Agreement.iterated : Agreement.closedForm
      compare(fit, golden, tolerance, "\(set.id) \(method.rawValue) \(interval.rawValue)")
    }
  }

  private func compare(
    _ fit: PooledEstimate, _ golden: GoldenValue, _ tolerance: Double, _ place: String
  ) {
    let pairs: [(String, Double?)] = [
      ("estimate", fit.estimate), ("se", fit.standardError), ("stat", fit.statistic),
      ("df", fit.degreesOfFreedom.map(Double.init)), ("pval", fit.p),
      ("ci_lb", fit.interval.lowerBound), ("ci_ub", fit.interval.upperBound),
      ("pi_metafor_lb", fit.packagePrediction?.lowerBound),
      ("pi_metafor_ub", fit.packagePrediction?.upperBound),
      ("pi_tkm2_lb", fit.predictionWithIntervalError?.lowerBound),
      ("pi_tkm2_ub", fit.predictionWithIntervalError?.upperBound), ("tau2", fit.tau2),
      ("se_tau2", fit.variance.standardError), ("I2", fit.heterogeneity.i2),
      ("H2", fit.heterogeneity.h2), ("Q", fit.heterogeneity.q),
      ("Q_df", Double(fit.heterogeneity.degreesOfFreedom)), ("Q_p", fit.heterogeneity.p),
    ]
    #expect(Set(pairs.map(\.0) + ["method", "test"]) == Set(golden.names), "\(place)")
    for (name, ours) in pairs {
      expectAgreement(ours, golden[name].number, within: tolerance, "\(place) \(name)")
    }
  }

  @Test("the weights of REML", arguments: Golden.datasets)
  func weights(set: GoldenSet) throws {
    let effects = try EffectList(estimates: set.estimates, variances: set.variances)
    let fit = try PooledEstimate(effects, method: .restrictedLikelihood)
    let golden = set.value["weights_REML_percent"].numbers
    #expect(golden.count == effects.count)
    for (ours, golden) in zip(fit.weights, golden) {
      expectAgreement(100 * ours, golden, within: Agreement.iterated, set.id)
    }
  }

  /// The package stops its search at 1000; beyond it the true end is checked by its own equation below.
  private static let packageLimit = 1000.0

  @Test("the Q-profile interval of tau squared, I2 and H2", arguments: Golden.datasets)
  func profile(set: GoldenSet) throws {
    let effects = try EffectList(estimates: set.estimates, variances: set.variances)
    let profile = try QProfile(effects)
    let golden = set.value["q_profile"]
    for (name, ours) in [
      ("tau2_lb", profile.tau2.lowerBound), ("I2_lb", profile.i2.lowerBound),
      ("H2_lb", profile.h2.lowerBound), ("tau2_ub", profile.tau2.upperBound),
      ("I2_ub", profile.i2.upperBound), ("H2_ub", profile.h2.upperBound),
    ] {
      if name.hasSuffix("ub"), golden["tau2_ub"].number == Self.packageLimit {
        #expect(profile.tau2.upperBound > Self.packageLimit, "\(set.id)")
        continue
      }
      expectAgreement(ours, golden[name].number, within: Agreement.profile, "\(set.id) \(name)")
    }
  }
}
