import LawTesting
import Maths
import Testing
import Trials

@Suite("Randomisation test")
struct RandomisationTestTests {
  /// The admissible orders of three pairs of `length` days: every pair AB or BA, not all alike.
  private func threePairs(_ length: Int) -> [String] {
    let (ab, ba) = (
      String(repeating: "A", count: length) + String(repeating: "B", count: length),
      String(repeating: "B", count: length) + String(repeating: "A", count: length)
    )
    return (1..<7).map { code in
      (0..<3).map { code >> $0 & 1 == 1 ? ba : ab }.joined()
    }
  }

  private func diary(
    _ phases: String, scores: [Double?], sequences: [String], period: Int?, halfLife: Double = 1
  ) throws -> Diary {
    var priors = TrialPriors()
    try priors.set(.logHalfLife, mean: logarithm(halfLife), sd: 0.3)
    return try Diary(
      input: phases.map { $0 == "B" ? 1 : 0 }, scores: scores, phases: phases,
      periodDays: period, sequences: sequences, isRandomised: true, priors: priors)
  }

  @Test("a perfect relief is the lowest of six orders")
  func perfect() throws {
    let sequences = threePairs(6)
    for phases in sequences {
      let scores = phases.map { $0 == "B" ? 3.0 : 5.0 }
      let test = try #require(
        RandomisationTest(diary(phases, scores: scores, sequences: sequences, period: 6)))
      #expect(test.statistic == -6)
      #expect(abs(test.p - 1.0 / 6) < Tolerance.rounding)
      #expect(test.floor == 1.0 / 6)
      #expect(test.sequences == 6)
    }
  }

  @Test("a perfect harm has p = 1")
  func harm() throws {
    let sequences = threePairs(6)
    let scores = sequences[1].map { $0 == "B" ? 6.0 : 5.0 }
    let test = try #require(
      RandomisationTest(diary(sequences[1], scores: scores, sequences: sequences, period: 6)))
    #expect(test.p == 1)
  }

  @Test("without sequences there is no test")
  func none() throws {
    #expect(RandomisationTest(try Golden.file.cases[0].diary()) == nil)
  }

  @Test("the first days of a period do not count")
  func dropped() throws {
    let sequences = threePairs(6)
    let phases = sequences[2]
    // Half-life 1 drops two days; spoil exactly those.
    let scores = phases.enumerated().map { index, phase in
      index % 6 < 2 ? 0.0 : phase == "B" ? 3.0 : 5.0
    }
    let test = try #require(
      RandomisationTest(diary(phases, scores: scores, sequences: sequences, period: 6)))
    #expect(test.statistic == -6)
    // A long half-life drops at most half a period: three days.
    let slow = try #require(
      RandomisationTest(
        diary(phases, scores: scores, sequences: sequences, period: 6, halfLife: 30)))
    #expect(slow.statistic == -6)
  }

  @Test("unequal periods use the pooled difference of means")
  func pooled() throws {
    let sequences = ["AAAABBBBBBAA", "BBBBAAAAAABB", "AAAAAABBBBAA"]
    let scores = sequences[0].map { $0 == "B" ? 2.0 : 5.0 }
    let test = try #require(
      RandomisationTest(diary(sequences[0], scores: scores, sequences: sequences, period: nil)))
    #expect(test.statistic == -3)
    #expect(abs(test.p - 1.0 / 3) < Tolerance.rounding)
  }

  @Test("under no effect p is at most alpha in alpha of all trials")
  func validity() throws {
    let sequences = threePairs(4)
    var low = 0
    let trials = 1_200
    for seed in seeds(trials) {
      var random = stream(seed)
      let phases = sequences[Int(random.nextUniform() * 6)]
      let scores = phases.map { _ in 5 + random.nextNormal() }.map { min(10, max(0, $0)) }
      let test = try #require(
        RandomisationTest(diary(phases, scores: scores, sequences: sequences, period: 4)))
      if test.p <= 1.0 / 6 + Tolerance.rounding { low += 1 }
    }
    let expected = Double(trials) / 6
    #expect(abs(Double(low) - expected) < 4 * (expected * 5 / 6).squareRoot())
  }
}
