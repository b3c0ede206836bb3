import LawTesting
import Maths
import Testing
import Trials

@Suite("Drawing the order")
struct SealingDrawTests {
  /// Orders of an independent program for the same generator: seed, pairs, person, order, attempt.
  @Test(
    "the order is the one the generator defines",
    arguments: [
      (1, 1, 0, "AB", 0), (1, 2, 0, "ABBA", 4), (1, 3, 0, "ABABBA", 1),
      (42, 2, 0, "BAAB", 4), (42, 6, 0, "ABABBABABABA", 0), (2026, 3, 0, "BABAAB", 0),
      (2026, 6, 0, "BABAABBABAAB", 0), (0x9E37_79B9_7F4A_7C15, 3, 0, "ABBAAB", 1),
      (UInt64.max, 6, 0, "BABAABBABABA", 0), (7, 3, 5, "BAABBA", 0),
    ] as [(UInt64, Int, UInt32, String, UInt32)])
  func known(seed: UInt64, pairs: Int, person: UInt32, order: String, attempt: UInt32) {
    let draw = SequenceDraw(
      from: .pairs(count: pairs, periodDays: 1), seed: seed, person: person)
    #expect(String(draw.sequence.phases.map(\.rawValue)) == order)
    #expect(draw.attempt == attempt)
  }

  @Test("every drawn order is balanced in every pair, and admissible", arguments: seeds(2_000))
  func balance(seed: UInt64) {
    var random = stream(seed)
    let pairs = 2 + Int(9 * random.nextUniform())
    let periodDays = 3 + Int(20 * random.nextUniform())
    let phases = SequenceDraw(
      from: .pairs(count: pairs, periodDays: periodDays), seed: seed
    ).sequence.phases
    #expect(phases.count == 2 * pairs * periodDays)
    var firsts: Set<Phase> = []
    for pair in 0..<pairs {
      let days = phases[(2 * pair * periodDays)..<(2 * (pair + 1) * periodDays)]
      #expect(days.count { $0 == .treatment } == periodDays)
      #expect(Set(days.prefix(periodDays)).count == 1)
      days.first.map { _ = firsts.insert($0) }
    }
    #expect(firsts.count == 2)
  }

  @Test("there are 2^k - 2 admissible orders", arguments: 2...10)
  func admissible(pairs: Int) throws {
    let set = SequenceSet.pairs(count: pairs, periodDays: 4)
    #expect(set.count == (1 << pairs) - 2)
    let all = try #require(set.all())
    #expect(Set(all).count == set.count)
  }

  @Test("every order of a set comes up equally often", arguments: [2, 3, 4, 6])
  func uniformPairs(pairs: Int) {
    uniform(.pairs(count: pairs, periodDays: 3))
  }

  @Test("every member of a list comes up equally often")
  func uniformLists() throws {
    for code in ["switch_days", "random_start"] {
      uniform(try #require(DesignFixture.design(code)).design.sequences)
    }
  }

  private func uniform(_ set: SequenceSet) {
    let draws = 300 * set.count
    var counts: [TreatmentSequence: Int] = [:]
    for seed in seeds(draws) {
      counts[SequenceDraw(from: set, seed: seed).sequence, default: 0] += 1
    }
    #expect(counts.count == set.count)
    let expected = Double(draws) / Double(set.count)
    let statistic = counts.values.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    #expect(chiSquareTail(statistic, degrees: max(1, set.count - 1)) > 1e-4)
  }

  @Test("the floor of the randomisation test is one over the size of the set")
  func floor() throws {
    for code in ["switch_days", "mirrored", "pairs", "random_start"] {
      for choice in [DesignFixture.choice, DesignFixture.toleranceChoice] {
        let design = try #require(DesignFixture.design(code, in: choice)).design
        let all = try #require(design.sequences.all())
        let drawn = SequenceDraw(from: design.sequences, seed: 11).sequence
        let text = { (sequence: TreatmentSequence) in
          String(design.phases(of: sequence).map(\.rawValue))
        }
        let input = design.input(of: drawn)
        let diary = try Diary(
          input: input, scores: input.map { 5 - 3 * $0 }, phases: text(drawn),
          periodDays: design.layout.periodDays, runInDays: design.leadIn.runInDays,
          sequences: all.map(text), isRandomised: true)
        let test = try #require(RandomisationTest(diary))
        #expect(test.sequences == design.sequences.count)
        #expect(test.floor == design.sequences.randomisationFloor)
        #expect(test.p >= test.floor)
      }
    }
  }
}
