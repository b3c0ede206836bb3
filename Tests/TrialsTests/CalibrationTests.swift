import Foundation
import LawTesting
import Maths
import Testing
import Trials

@Suite("Calibration by simulation")
struct CalibrationTests {
  private static let isLong = ProcessInfo.processInfo.environment["OLIVINE_LONG"] == "1"

  @Test("truths drawn from the prior fall evenly into their posteriors")
  func ranks() {
    let replicates = Self.isLong ? 100_000 : 2_000
    let calibration = RankCalibration(replicates: replicates, seed: 20_261_124)
    #expect(calibration.places.count == replicates)
    #expect(calibration.chiSquare < 43.8, "0.1 % point on 19 df; \(calibration.counts)")
    for probability in [0.5, 0.8, 0.95] {
      let share = calibration.coverage(probability)
      #expect(abs(share.value - probability) < 4 * share.error, "\(share)")
    }
  }

  @Test("a noise prior that is wrong by half is found out")
  func wrongPrior() throws {
    var wrong = TrialPriors()
    try wrong.set(.logSigma, mean: -0.6, sd: 0.05)
    let workspace = PosteriorWorkspace()
    var counts = [Int](repeating: 0, count: 2)
    for replicate in 0..<UInt32(300) {
      var simulator = DiarySimulator(pairs: 3, of: 14, seed: 5, replicate: replicate)
      simulator.priors = wrong
      let truth = DiaryTruth(drawnFrom: TrialPriors(), seed: 5, replicate: replicate)
      let diary = try simulator.diary(truth, seed: 5, replicate: replicate)
      let effect = Posterior(of: diary, using: workspace).effect
      counts[effect.q025 < truth.effect && truth.effect < effect.q975 ? 0 : 1] += 1
    }
    #expect(counts[1] > 45, "a 95 % interval should miss 15 of 300; \(counts)")
  }

  @Test("the brief analysis has the bits of the full one", arguments: seeds(200))
  func brief(seed: UInt64) throws {
    let diary = try SimulatedDiary(seed: seed).diary()
    let workspace = PosteriorWorkspace()
    let full = Analysis(of: diary, depth: .brief, using: workspace)
    let brief = BriefAnalysis(of: diary, using: workspace)
    for (one, other) in [(full.own, brief.own), (full.flat, brief.flat)] {
      #expect(one.effect == other.effect)
      #expect(one.verdictProbabilities == other.verdictProbabilities)
      #expect(one.logEvidence == other.logEvidence && one.check == other.check)
    }
    #expect(full.verdict == brief.verdict)
    #expect(full.detectablePoints == brief.detectablePoints)
  }

  @Test("shards join to the bits of one run")
  func shards() {
    let whole = RankCalibration(replicates: 60, seed: 9)
    let parts = [0, 20, 40].map { RankCalibration(replicates: 20, first: $0, seed: 9) }
    #expect(RankCalibration(joining: parts) == whole)
  }

  /// The reference values come from 400 diaries each, so both errors enter.
  @Test(
    "coverage and claims at a fixed truth agree with the reference program",
    arguments: [
      (0.0, 1.0, 0.993, 0.000), (-1, 1, 0.973, 0.145), (0, 10, 0.955, 0.015),
      (-2, 10, 0.965, 0.848),
    ])
  func fixedTruth(effect: Double, sd: Double, coverage: Double, claims: Double) {
    let truth = DiaryTruth(effect: effect, halfLife: 4)
    let replicates = Self.isLong ? 20_000 : 400
    let row = FixedTruthCalibration(
      truth, effectPrior: Normal(checkedMean: 0, sd: sd), replicates: replicates, seed: 4)
    func limit(_ p: Double) -> Double {
      let variance = max(p * (1 - p), 0.005)
      return 4 * (variance * (1 / 400 + 1 / Double(replicates))).squareRoot()
    }
    #expect(abs(row.coverage.value - coverage) < limit(coverage))
    #expect(abs(row.claims.value - claims) < limit(claims))
    #expect(row.claimsAtLooks.value >= row.claims.value)
  }

  @Test("rounded, missing and untaken days are simulated as asked")
  func options() throws {
    var simulator = DiarySimulator(pairs: 20, of: 14, seed: 2)
    simulator.missingShare = 0.3
    simulator.adherence = 0.8
    simulator.isRounded = true
    let diary = try simulator.diary(DiaryTruth(effect: -1), seed: 2)
    #expect(diary.allows(.bounded))
    let missing = Double(diary.scores.count { $0 == nil }) / 560
    #expect(abs(missing - 0.3) < 0.08)
    let taken = diary.input.reduce(0, +) / 280
    #expect(abs(taken - 0.8) < 0.1)
    #expect(try simulator.diary(DiaryTruth(effect: -1), seed: 2) == diary)
    #expect(try simulator.diary(DiaryTruth(effect: -1), seed: 3) != diary)
  }
}
