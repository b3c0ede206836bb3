import LawTesting
import Maths
import Testing
import Trials

@Suite("Several complaints, before the first day")
struct JointPlanTests {
  private static let halfLives = [1.5, 5, 8, 14]
  /// The best switch days of 84 for each half-life, and the mirrored order.
  private static let best = [(19, 62), (14, 58), (11, 55), (7, 53)]
  private static let mirrored = [(21, 63), (21, 63), (21, 63), (21, 63)]

  /// One row of the method's table, printed with two decimals: noise 1.2, correlation from day to
  /// day 0.4, 84 days, three complaints.
  struct Row: CustomTestStringConvertible {
    let days: [(Int, Int)]
    let correlation: Double
    let effectSpread: Double
    let points: [Double]

    var testDescription: String { "correlation \(correlation), spread \(effectSpread)" }
  }

  @Test(
    "detectable effect of the printed table",
    arguments: [
      Row(days: best, correlation: 0.6, effectSpread: 0, points: [0.98, 1.14, 1.31, 1.70]),
      Row(days: best, correlation: 0.6, effectSpread: 0.3, points: [1.08, 1.24, 1.41, 1.79]),
      Row(days: mirrored, correlation: 0.4, effectSpread: 0, points: [0.89, 1.07, 1.26, 1.70]),
      Row(days: mirrored, correlation: 0.8, effectSpread: 0, points: [1.07, 1.27, 1.49, 1.97]),
      Row(days: mirrored, correlation: 0.6, effectSpread: 0.6, points: [1.13, 1.34, 1.57, 2.06]),
    ])
  func table(row: Row) {
    var plan = JointPlan(outcomes: 3)
    plan.correlation = row.correlation
    plan.effectSpread = row.effectSpread
    for (index, halfLife) in Self.halfLives.enumerated() {
      let (on, off) = row.days[index]
      let design = DesignPrecision(input: (0..<84).map { (on..<off).contains($0) ? 1 : 0 })
      let sd = plan.sdFlat(
        of: design, halfLife: halfLife, rho: 0.4, sigma: 1.2, priors: TrialPriors())
      #expect(abs(2.8 * sd - row.points[index]) < 0.0051, "half-life \(halfLife)")
    }
  }

  @Test("one more complaint never makes the effect on the primary less precise")
  func moreComplaints() {
    for seed in seeds(3_000) {
      var random = stream(seed)
      let days = 20 + Int(60 * random.nextUniform())
      let input = (0..<days).map { _ in random.nextUniform() < 0.5 ? 1.0 : 0 }
      let (halfLife, rho, sigma) = (
        0.5 + 15 * random.nextUniform(), 1.6 * random.nextUniform() - 0.8,
        0.3 + 2 * random.nextUniform()
      )
      let (correlation, spread) = (random.nextUniform() - 0.04, random.nextUniform())
      func sd(_ outcomes: Int) -> Double {
        var plan = JointPlan(outcomes: outcomes)
        plan.correlation = correlation
        plan.effectSpread = spread
        return plan.sdFlat(
          of: DesignPrecision(input: input), halfLife: halfLife, rho: rho, sigma: sigma,
          priors: TrialPriors())
      }
      let spreads = [1, 2, 3, 4, 5].map(sd)
      for (fewer, more) in zip(spreads, spreads.dropFirst()) {
        #expect(more <= fewer * (1 + Tolerance.printedDigits), "seed \(seed)")
      }
    }
  }

  /// Hyper-parameters that are known leave one normal posterior, whose spread was known before.
  @Test("the planned spread is the spread of the joint posterior", arguments: seeds(40))
  func planned(seed: UInt64) throws {
    let simulated = SimulatedJointDiary(seed: seed, knownWithin: 1e-3)
    var plan = JointPlan(outcomes: simulated.outcomes)
    plan.correlation = simulated.correlation
    // From one and the same effect to nothing in common.
    plan.effectSpread = [0.001, 0.3, 1][Int(seed % 3)]
    let atanh = 0.5 * logarithm((1 + plan.correlation) / (1 - plan.correlation))
    let priors = try JointPriors(
      effectSpread: plan.effectSpread, atanhCorrelation: Normal(checkedMean: atanh, sd: 1e-3))
    let posterior = JointPosterior(
      of: try simulated.diary(effect: TrialPriors.flat, jointPriors: priors),
      using: PosteriorWorkspace())
    let sd = plan.sdFlat(
      of: DesignPrecision(input: simulated.input), halfLife: simulated.halfLife,
      rho: simulated.rho, sigma: simulated.sigma, priors: TrialPriors())
    #expect(abs(posterior.effect.sd / sd - 1) < 2e-3)
  }
}

extension TrialPriors {
  /// The flat prior of the effect.
  static let flat = Normal(checkedMean: 0, sd: 10)
}
