import LawTesting
import Maths
import Testing
import Trials

@Suite("Precision and chances before the first day")
struct DesignExpectedPrecisionTests {
  private static let golden = DesignGolden.file.planner
  private let randomised = VerdictConditions(isRandomised: true)

  @Test("spread and detectable effect of the golden designs", arguments: golden.designs)
  func spread(design: DesignGolden.Planner.Design) throws {
    let precision = ExpectedPrecision(of: design.days, priors: try Self.golden.trialPriors())
    #expect(abs(precision.sdPrior - design.sdPrior) < 1e-5)
    #expect(abs(precision.sdFlat - design.sdFlat) < 1e-5)
    #expect(abs(precision.detectablePoints - design.detectablePoints) < 3e-5)
  }

  /// The golden chances were counted over 2 000 estimates per node, which alone is worth 0.0005.
  @Test("chance of every verdict of the golden designs", arguments: golden.designs)
  func chances(design: DesignGolden.Planner.Design) throws {
    let precision = ExpectedPrecision(of: design.days, priors: try Self.golden.trialPriors())
    for (name, want) in design.closedForm {
      let trueEffect = name.split(separator: " ").dropFirst().first.flatMap { Double($0) }
      let got = precision.chances(
        trueEffect: trueEffect, mcid: Self.golden.mcid, conditions: randomised)
      var sum = 0.0
      for verdict in VerdictClass.allCases {
        let wanted = try #require(want[verdict.goldenKey])
        #expect(abs(got[verdict] - wanted) < 0.002, "\(name) \(verdict)")
        sum += got[verdict]
      }
      #expect(abs(sum - 1) < Tolerance.rounding)
    }
  }

  @Test("the chances of any schedule add up to one", arguments: seeds(1_000))
  func sums(seed: UInt64) throws {
    var random = stream(seed)
    let days = 10 + Int(90 * random.nextUniform())
    let design = DesignPrecision(input: (0..<days).map { _ in random.nextUniform() < 0.5 ? 1 : 0 })
    var priors = TrialPriors()
    try priors.set(.effect, mean: random.nextNormal(), sd: 0.2 + random.nextUniform())
    let precision = ExpectedPrecision(of: design, priors: priors)
    let chances = precision.chances(
      trueEffect: random.nextUniform() < 0.5 ? nil : random.nextNormal(),
      mcid: 0.3 + 2 * random.nextUniform(), conditions: randomised)
    let all = VerdictClass.allCases.map { chances[$0] }
    #expect(all.allSatisfy { $0 >= 0 })
    #expect(abs(all.reduce(0, +) - 1) < Tolerance.rounding)
    #expect(abs(chances.anAnswer + chances[.cannotTell] - 1) < Tolerance.rounding)
  }

  @Test(
    "averaging over one set of hyper-parameters is the precision known before",
    arguments: seeds(300))
  func oneNode(seed: UInt64) throws {
    var random = stream(seed)
    let days = 10 + Int(60 * random.nextUniform())
    var design = DesignPrecision(input: (0..<days).map { _ in random.nextUniform() < 0.5 ? 1 : 0 })
    design.exposureBefore = random.nextUniform()
    design.scored = (0..<days).map { _ in random.nextUniform() < 0.8 }
    if random.nextUniform() < 0.5 { design.weekend = (0..<days).map { $0 % 7 > 4 } }
    let (halfLife, rho, sigma) = (
      0.5 + 20 * random.nextUniform(), 1.6 * random.nextUniform() - 0.8,
      0.3 + 2 * random.nextUniform()
    )
    let priors = TrialPriors()
    let precision = ExpectedPrecision(
      of: design, halfLife: halfLife, rho: rho, sigma: sigma, priors: priors)
    let direct = design.effectSD(halfLife: halfLife, rho: rho, sigma: sigma, priors: priors)
    #expect(abs(precision.sdPrior / direct - 1) < 1e-9)
  }

  /// The table of the method's text, printed with two decimals: certainty 0.975, half-life 5 days,
  /// noise 1.2, correlation 0.4.
  @Test("assurance of the printed table")
  func assurance() throws {
    let designs = [
      blocks("ABBA", 21), blocks("ABBAAB", 14), blocks("ABBAABBAABBA", 14),
    ]
    let rows: [(Double, [Double])] = [
      (0, [0.17, 0.14, 0.22]), (-0.5, [0.34, 0.31, 0.41]), (-1, [0.56, 0.53, 0.62]),
    ]
    for (mean, wanted) in rows {
      var priors = TrialPriors()
      try priors.set(.effect, mean: mean, sd: 1)
      for (design, want) in zip(designs, wanted) {
        let precision = ExpectedPrecision(
          of: design, halfLife: 5, rho: 0.4, sigma: 1.2, priors: priors)
        #expect(abs(precision.assurance() - want) < 0.006)
      }
    }
  }

  @Test("assurance is the power averaged over the prior of the effect")
  func powerAverages() throws {
    let precision = ExpectedPrecision(
      of: blocks("ABBA", 21), priors: try Self.golden.trialPriors())
    let prior = try Self.golden.trialPriors().effect
    let points = 4_000
    let mean =
      (0..<points).map { index in
        precision.power(trueEffect: prior.quantile((Double(index) + 0.5) / Double(points)))
      }.reduce(0, +) / Double(points)
    #expect(abs(mean - precision.assurance()) < 1e-4)
  }

  @Test("a larger relief is found more often", arguments: seeds(200))
  func power(seed: UInt64) {
    var random = stream(seed)
    let precision = ExpectedPrecision(
      of: blocks("BAAB", 7 + Int(14 * random.nextUniform())), priors: TrialPriors())
    let effects = [1, 0, -0.5, -1, -2, -4].map { precision.power(trueEffect: $0) }
    #expect(zip(effects, effects.dropFirst()).allSatisfy { $0 < $1 })
  }

  private func blocks(_ letters: String, _ days: Int) -> DesignPrecision {
    DesignPrecision(
      input: letters.flatMap { [Double](repeating: $0 == "B" ? 1 : 0, count: days) })
  }
}

extension VerdictClass {
  /// The key that the decoder of the golden file makes of the code.
  var goldenKey: String { rawValue }
}
