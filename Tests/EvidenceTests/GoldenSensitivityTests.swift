import Evidence
import Testing

@Suite("Sensitivity analyses agree with metafor") struct GoldenSensitivityTests {
  private func effects(_ set: GoldenSet) throws -> EffectList {
    try EffectList(estimates: set.estimates, variances: set.variances)
  }

  @Test("leaving out each study", arguments: Golden.datasets)
  func leaveOneOut(set: GoldenSet) throws {
    let effects = try effects(set)
    let runs: [(String, PoolingMethod, PoolingInterval, Double)] = [
      ("leave_one_out_DL_z", .derSimonianLaird, .normal, Agreement.closedForm),
      ("leave_one_out_REML_knha", .restrictedLikelihood, .knappHartung, Agreement.iterated),
    ]
    for (name, method, interval, tolerance) in runs {
      let whole = try PooledEstimate(effects, method: method, interval: interval)
      let ours = try LeaveOneOut.all(effects, of: whole)
      let golden = set.value[name].list
      #expect(ours.count == golden.count && !golden.isEmpty)
      for (ours, golden) in zip(ours, golden) {
        let place = "\(set.id) \(name) without \(ours.omitted + 1)"
        #expect(golden["omit"].number == Double(ours.omitted + 1))
        let pooled = ours.pooled
        for (field, value) in [
          ("estimate", pooled.estimate), ("se", pooled.standardError),
          ("ci_lb", pooled.interval.lowerBound), ("ci_ub", pooled.interval.upperBound),
          ("tau2", pooled.tau2), ("I2", pooled.heterogeneity.i2), ("Q", pooled.heterogeneity.q),
        ] {
          expectAgreement(value, golden[field].number, within: tolerance, "\(place) \(field)")
        }
      }
    }
  }

  @Test("Egger's regression, plain and with REML", arguments: Golden.datasets)
  func egger(set: GoldenSet) throws {
    let effects = try effects(set)
    let test = try EggerTest(effects)
    let golden = set.value["egger_lm"]
    for (name, ours) in [
      ("bias_slope", test.slope), ("bias_se", test.slopeError), ("t", test.t),
      ("df", Double(test.degreesOfFreedom)), ("p", test.p), ("limit_estimate", test.limit),
      ("limit_se", test.limitError),
    ] {
      expectAgreement(ours, golden[name].number, within: Agreement.closedForm, "\(set.id) \(name)")
    }
    let mixed = try MetaRegression(
      effects, moderator: effects.variances.map { $0.squareRoot() }, interval: .knappHartung)
    let goldenMixed = set.value["egger_rma_REML_knha"]
    for (name, ours) in [
      ("stat", mixed.slope.statistic), ("p", mixed.slope.p),
      ("limit_estimate", mixed.intercept.estimate),
    ] {
      expectAgreement(
        ours, goldenMixed[name].number, within: Agreement.iterated, "\(set.id) mixed \(name)")
    }
  }

  @Test("the rank test", arguments: Golden.datasets)
  func ranks(set: GoldenSet) throws {
    let test = try RankTest(try effects(set))
    let golden = set.value["begg_rank"]
    expectAgreement(test.tau, golden["tau"].number, within: Agreement.closedForm, set.id)
    expectAgreement(test.p, golden["p"].number, within: Agreement.closedForm, set.id)
  }

  @Test("trim and fill", arguments: Golden.datasets)
  func trimAndFill(set: GoldenSet) throws {
    let ours = try TrimAndFill(try effects(set))
    let golden = set.value["trimfill_L0_DL"]
    #expect(Double(ours.missing) == golden["k0"].number, "\(set.id)")
    #expect(ours.side.rawValue == golden["side"].text, "\(set.id)")
    for (name, value) in [
      ("estimate", ours.pooled.estimate), ("se", ours.pooled.standardError),
      ("ci_lb", ours.pooled.interval.lowerBound), ("ci_ub", ours.pooled.interval.upperBound),
    ] {
      expectAgreement(value, golden[name].number, within: Agreement.closedForm, "\(set.id) \(name)")
    }
  }

  @Test("subgroups", arguments: Golden.datasets.filter { !$0.value["subgroups_DL"].names.isEmpty })
  func subgroups(set: GoldenSet) throws {
    let groups = set.value["inputs"].list.map { $0["group"].text ?? "" }
    let ours = try Subgroups(
      try effects(set), groups: groups, method: .derSimonianLaird, interval: .normal)
    let golden = set.value["subgroups_DL"]
    expectAgreement(ours.q, golden["Q_between"].number, within: Agreement.closedForm, set.id)
    expectAgreement(ours.p, golden["p"].number, within: Agreement.closedForm, set.id)
    #expect(Double(ours.degreesOfFreedom) == golden["df"].number)
    for level in golden["levels"].list {
      let ours = try #require(ours.levels.first { $0.name == level["level"].text })
      #expect(Double(ours.members.count) == level["k"].number)
      for (name, value) in [
        ("estimate", ours.pooled?.estimate), ("se", ours.pooled?.standardError),
        ("ci_lb", ours.pooled?.interval.lowerBound), ("ci_ub", ours.pooled?.interval.upperBound),
        ("tau2", ours.pooled?.tau2), ("Q", ours.pooled?.heterogeneity.q),
      ] {
        expectAgreement(
          value, level[name].number, within: Agreement.closedForm, "\(set.id) \(name)")
      }
    }
  }

  @Test("meta-regression", arguments: Golden.file["meta_regression"].list.indices)
  func regression(index: Int) throws {
    let golden = Golden.file["meta_regression"][index]
    let set = try #require(Golden.dataset(golden["dataset"].text ?? ""))
    let interval = try #require(PoolingInterval(rawValue: golden["test"].text ?? ""))
    let name = "moderator_" + (golden["moderator"].text ?? "")
    let moderator = set.value["inputs"].list.compactMap { $0[name].number }
    let ours = try MetaRegression(try effects(set), moderator: moderator, interval: interval)
    for (position, coefficient) in [ours.intercept, ours.slope].enumerated() {
      for (name, value) in [
        ("b", coefficient.estimate), ("se", coefficient.standardError),
        ("stat", coefficient.statistic), ("p", coefficient.p),
        ("ci_lb", coefficient.interval.lowerBound), ("ci_ub", coefficient.interval.upperBound),
      ] {
        expectAgreement(
          value, golden[name][position].number, within: Agreement.iterated, "\(name) \(position)")
      }
    }
    for (name, value) in [
      ("tau2", ours.variance.tau2), ("I2", ours.i2), ("QE", ours.residualQ),
      ("QE_p", ours.residualP), ("QM", ours.moderatorQ), ("QM_p", ours.moderatorP),
      ("R2", ours.r2),
    ] {
      expectAgreement(value, golden[name].number, within: Agreement.iterated, name)
    }
  }
}
