import LawTesting
import Maths
import Testing
import Trials

@Suite("Posterior predictive checks")
struct PredictiveCheckTests {
  private func p(_ diary: Diary, _ feature: PredictiveCheck.Feature) throws -> Double {
    try #require(PredictiveCheck.all(of: diary).first { $0.feature == feature }).p
  }

  private func diary(_ score: (_ day: Int, _ normal: Double) -> Double) throws -> Diary {
    var random = stream(7)
    let phases = (0..<84).map { $0 / 14 % 2 == 0 ? "A" : "B" }.joined()
    return try Diary(
      input: phases.map { $0 == "B" ? 1 : 0 },
      scores: (0..<84).map { min(10, max(0, score($0, random.nextNormal()))) }, phases: phases,
      periodDays: 14)
  }

  @Test("a weekly rhythm, single flares, unequal spread and a growing effect are each found")
  func faults() throws {
    let rhythm = try diary { 5 + ($0 % 7 < 2 ? 2 : 0) + 0.5 * $1 }
    #expect(try p(rhythm, .correlationAfterWeek) < 0.01)
    let flares = try diary { 3 + 0.4 * $1 + ($0 == 30 || $0 == 61 ? 6 : 0) }
    #expect(try p(flares, .largestJump) < 0.01)
    let unequal = try diary { 5 + ($0 / 14 % 2 == 0 ? 0.3 : 2.2) * $1 }
    #expect(try p(unequal, .spreadOnTreatment) < 0.05)
    #expect(try p(unequal, .spreadOffTreatment) > 0.99)
  }

  @Test("diaries drawn from the model are flagged no more often than they should be")
  func calibrated() throws {
    var flags = 0
    var checks = 0
    let workspace = PosteriorWorkspace()
    for seed in seeds(100) {
      let simulated = try SimulatedDiary(seed: seed).diary()
      for check in PredictiveCheck.all(of: simulated, replicates: 300, using: workspace) {
        checks += 1
        if check.isFlagged { flags += 1 }
      }
    }
    #expect(checks == 700)
    #expect(flags < 14, "posterior predictive p-values gather in the middle: fewer than 2 %")
  }

  @Test("the same seed gives the same bits, another seed nearly the same p")
  func seeded() throws {
    let golden = try #require(Golden.file.cases.first).diary()
    let one = PredictiveCheck.all(of: golden)
    #expect(one == PredictiveCheck.all(of: golden))
    for (first, second) in zip(one, PredictiveCheck.all(of: golden, seed: 2)) {
      #expect(abs(first.p - second.p) < 0.08, "five standard errors of 1 000 replicates")
    }
  }

  @Test("one pair left out equals a diary that never had its scores")
  func pairs() throws {
    let golden = Golden.file.cases[0]
    func diary(_ scores: [Double?]) throws -> Diary {
      try Diary(
        input: golden.input, scores: scores, phases: golden.phases, periodDays: 14,
        priors: try golden.diary().priors)
    }
    let runs = PairInfluence.all(of: try diary(golden.scores))
    #expect(runs.map(\.pair) == [1, 2, 3])
    var fewer = golden.scores
    for day in 28..<56 { fewer[day] = nil }
    #expect(
      runs[1].effect == Posterior(of: try diary(fewer), using: PosteriorWorkspace()).effect)
    #expect(PairInfluence.all(of: try golden.diary()).isEmpty)
  }
}
