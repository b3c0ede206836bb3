import Maths
import Testing
import Trials

@Suite("Diaries of several complaints")
struct JointDiaryTests {
  private let scores: [Double?] = [3, 4, nil, 5, 2, 3, 4, 5]

  private func joint(
    _ others: [JointDiary.Scores], priors: JointPriors = JointPriors()
  ) throws(JointDiaryError) -> JointDiary {
    guard
      let primary = try? Diary(
        input: [0, 0, 0, 0, 1, 1, 1, 1], scores: scores, phases: "AAAABBBB", runInDays: 2,
        washOutDays: 1)
    else { preconditionFailure("the primary diary of this test is sound") }
    return try JointDiary(primary: primary, others: others, priors: priors)
  }

  @Test("one or two further complaints are read, no more and no fewer")
  func count() throws {
    let error = JointDiaryError.numberOfOutcomes(1, allowed: 2...3)
    #expect(throws: error) { try joint([]) }
    let all: [Outcome] = [.numbness, .sleep, .tingling]
    #expect(throws: JointDiaryError.numberOfOutcomes(4, allowed: 2...3)) {
      try joint(all.map { .init($0, scores) })
    }
    #expect(try joint(all.prefix(2).map { .init($0, scores) }).outcomeCount == 3)
  }

  @Test("a complaint is read once")
  func repeated() {
    #expect(throws: JointDiaryError.repeatedOutcome(.pain)) { try joint([.init(.pain, scores)]) }
    #expect(throws: JointDiaryError.repeatedOutcome(.sleep)) {
      try joint([.init(.sleep, scores), .init(.sleep, scores)])
    }
  }

  @Test("scores out of length or scale are refused with their day")
  func scale() {
    #expect(throws: JointDiaryError.unequalLengths(.sleep, count: 7, days: 8)) {
      try joint([.init(.sleep, Array(scores.dropLast()))])
    }
    var high = scores
    high[3] = 12
    #expect(
      throws: JointDiaryError.scoreOutsideScale(.sleep, day: 4, value: 12, low: 0, high: 10)
    ) { try joint([.init(.sleep, high)]) }
    high[3] = .infinity
    #expect(throws: JointDiaryError.scoreNotFinite(.sleep, day: 4, value: .infinity)) {
      try joint([.init(.sleep, high)])
    }
  }

  @Test("some day must have all scores, outside the wash-out")
  func overlap() {
    let onlyMissing: [Double?] = [nil, nil, 4, nil, nil, nil, nil, nil]
    let onlyWashOut: [Double?] = [4, nil, 4, nil, nil, nil, nil, nil]
    for other in [onlyMissing, onlyWashOut] {
      #expect(throws: JointDiaryError.noDayWithAllScores(days: 8)) {
        try joint([.init(.tingling, other)])
      }
    }
  }

  @Test("scores that are not used are counted")
  func unused() throws {
    let full: [Double?] = [3, 4, 5, 5, 2, 3, 4, 5]
    // Day 1 is wash-out, day 3 has no primary score.
    #expect(try joint([.init(.sleep, full)]).unusedScores == 2)
    #expect(try joint([.init(.sleep, full), .init(.numbness, scores)]).unusedScores == 3)
  }

  @Test("priors out of range are refused")
  func priors() {
    let correlation = Normal(checkedMean: 0.7, sd: 0.3)
    #expect(throws: JointDiaryError.effectSpreadOutOfRange(0)) {
      try JointPriors(effectSpread: 0, atanhCorrelation: correlation)
    }
    #expect(throws: JointDiaryError.correlationPriorOutOfRange(mean: 0, sd: 5)) {
      try JointPriors(effectSpread: 0.3, atanhCorrelation: Normal(checkedMean: 0, sd: 5))
    }
  }
}
