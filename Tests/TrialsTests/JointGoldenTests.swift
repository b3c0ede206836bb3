import LawTesting
import Maths
import Testing
import Trials

@Suite("Several complaints against an independent program")
struct JointGoldenTests {
  struct File: Decodable {
    let cases: [Case]

    static let golden = Golden.read("joint_cases.json", as: File.self)
  }

  struct Case: Decodable, CustomTestStringConvertible {
    let id: String
    let phases: String
    let input: [Double]
    let x0: Double
    let weekend: [Int]?
    let scores: [[Double?]]
    let posterior: Posterior

    var testDescription: String { id }
  }

  struct Posterior: Decodable {
    struct Summary: Decodable {
      let mean: Double
      let sd: Double
    }
    let logEvidence: Double
    let scoresUsed: Int
    let effects: [Summary]
    let common: Summary
    let correlation: Summary
    let rho: Summary
    let sigma: Summary
    let halflife: Summary
    let benefit: Double
    let relief: Double
  }

  /// Dense covariance of all scores, product grid over four hyper-parameters
  /// (Tests/Reference/make_joint_cases.py).
  @Test("every estimate of the golden diaries", arguments: File.golden.cases)
  func golden(golden: Case) throws {
    var priors = TrialPriors()
    try priors.set(.effect, mean: -0.3, sd: 1.2)
    let outcomes: [Outcome] = [.numbness, .sleep]
    let diary = try JointDiary(
      primary: Diary(
        input: golden.input, scores: golden.scores[0], phases: golden.phases,
        weekend: golden.weekend, exposureBefore: golden.x0, priors: priors),
      others: golden.scores.dropFirst().enumerated().map { JointDiary.Scores(outcomes[$0], $1) })
    let posterior = JointPosterior(of: diary, using: PosteriorWorkspace())
    let wanted = golden.posterior

    let given = golden.scores.reduce(0) { $0 + $1.count { $0 != nil } }
    #expect(given - diary.unusedScores == wanted.scoresUsed)
    #expect(posterior.effects.map(\.outcome) == [.pain] + outcomes.prefix(golden.scores.count - 1))
    for (effect, summary) in zip(posterior.effects, wanted.effects) {
      expect(effect.effect, summary, mean: Tolerance.aim, sd: Tolerance.aim)
    }
    #expect(posterior.effects[0].effect == posterior.effect)
    expect(posterior.commonEffect, wanted.common, mean: Tolerance.aim, sd: Tolerance.aim)
    expect(posterior.correlation, wanted.correlation, mean: Tolerance.aim, sd: Tolerance.aim)
    expect(posterior.rho, wanted.rho)
    expect(posterior.sigma, wanted.sigma)
    expect(posterior.halfLife, wanted.halflife)
    let probabilities = posterior.verdictProbabilities
    #expect(abs(probabilities.benefit - wanted.benefit) < Tolerance.aim)
    #expect(abs(probabilities.relief - wanted.relief) < Tolerance.aim)
    #expect(abs(posterior.logEvidence - wanted.logEvidence) < Tolerance.aim)
    #expect(!posterior.check.isFlagged)
  }

  private func expect(
    _ estimate: Estimate, _ wanted: Posterior.Summary, mean: Double = Tolerance.goldenMean,
    sd: Double = Tolerance.goldenSD,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs(estimate.mean - wanted.mean) < mean * wanted.sd,
      "\(estimate.mean) \(wanted.mean)", sourceLocation: location)
    #expect(
      abs(estimate.sd / wanted.sd - 1) < sd, "\(estimate.sd) \(wanted.sd)",
      sourceLocation: location)
  }
}
