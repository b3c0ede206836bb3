import LawTesting
import Maths
import Testing
import Trials

@Suite("Diaries that cannot be analysed")
struct DiaryErrorTests {
  /// A sound diary of eight days whose parts a test spoils one at a time.
  struct Draft {
    var input: [Double] = [0, 0, 1, 1, 0, 0, 1, 1]
    var scores: [Double?] = [5, 6, 4, nil, 5, 5, 3, 4]
    var phases = "AABBAABB"
    var weekend: [Int]?
    var exposureBefore = 0.0
    var mcid = 1.0
    var periodDays: Int?
    var runInDays = 0
    var sequences: [String] = []
    var scale = 0.0...10.0

    func diary() throws(DiaryError) -> Diary {
      try Diary(
        input: input, scores: scores, phases: phases, weekend: weekend,
        exposureBefore: exposureBefore, mcid: mcid, periodDays: periodDays, runInDays: runInDays,
        sequences: sequences, scale: scale)
    }
  }

  static let cases: [(DiaryError, @Sendable (inout Draft) -> Void)] = [
    (.noDays, { $0 = Draft(input: [], scores: [], phases: "") }),
    (
      .tooManyDays(3701, limit: 3700), { $0.input = (0..<3701).map { Double($0 % 2) } }
    ),
    (.unequalLengths(.scores, count: 7, days: 8), { $0.scores.removeLast() }),
    (.unequalLengths(.phases, count: 9, days: 8), { $0.phases += "A" }),
    (.unequalLengths(.weekend, count: 1, days: 8), { $0.weekend = [1] }),
    (.allScoresMissing(days: 8), { $0.scores = Array(repeating: nil, count: 8) }),
    (.scoreNotFinite(day: 2, value: .infinity), { $0.scores[1] = .infinity }),
    (.scoreOutsideScale(day: 3, value: 11, low: 0, high: 10), { $0.scores[2] = 11 }),
    (.scoreOutsideScale(day: 1, value: -1, low: 0, high: 10), { $0.scores[0] = -1 }),
    (.scaleNotUsable(low: 0, high: .infinity), { $0.scale = 0...Double.infinity }),
    (.inputNotFinite(day: 8, value: -.infinity), { $0.input[7] = -.infinity }),
    (.inputNegative(day: 1, value: -0.5), { $0.input[0] = -0.5 }),
    (.inputAboveLimit(day: 3, value: 250, limit: 10), { $0.input[2] = 250 }),
    (.inputNeverVaries(value: 1), { $0.input = Array(repeating: 1, count: 8) }),
    (.unknownPhase(day: 4, character: "C"), { $0.phases = "AABCAABB" }),
    (.toleranceAfterStart(day: 3), { $0.phases = "AATBAABB" }),
    (.onePhaseOnly(.treatment), { $0.phases = "TTBBBBBB" }),
    (.onePhaseOnly(.tolerance), { $0.phases = "TTTTTTTT" }),
    (
      .weekendFlagNotZeroOrOne(day: 6, value: 2), { $0.weekend = [0, 0, 1, 1, 0, 2, 0, 0] }
    ),
    (.exposureBeforeOutOfRange(-0.1, limit: 10), { $0.exposureBefore = -0.1 }),
    (.exposureBeforeOutOfRange(.infinity, limit: 10), { $0.exposureBefore = .infinity }),
    (.mcidOutOfRange(0, limit: 10), { $0.mcid = 0 }),
    (.mcidOutOfRange(11, limit: 10), { $0.mcid = 11 }),
    (.periodDaysOutOfRange(0, days: 8), { $0.periodDays = 0 }),
    (.periodDaysOutOfRange(9, days: 8), { $0.periodDays = 9 }),
    (.runInDaysOutOfRange(-1, days: 8), { $0.runInDays = -1 }),
    (
      .sequenceLength(sequence: 2, count: 4, days: 8),
      { $0.sequences = ["AABBAABB", "ABBA"] }
    ),
    (
      .sequencePhase(sequence: 1, day: 2, character: "x"), { $0.sequences = ["AxBBAABB"] }
    ),
    (
      .sequencePhase(sequence: 1, day: 1, character: "T"), { $0.sequences = ["TABBAABB"] }
    ),
    (.phasesNotAmongSequences(sequences: 1), { $0.sequences = ["BBAABBAA"] }),
  ]

  @Test("each fault is named with its numbers", arguments: cases.indices)
  func fault(index: Int) {
    let (error, spoil) = Self.cases[index]
    var draft = Draft()
    spoil(&draft)
    #expect(throws: error) { try draft.diary() }
  }

  @Test("the draft itself is sound, and so is a slight overshoot of a simulated score")
  func sound() throws {
    _ = try Draft().diary()
    var draft = Draft()
    draft.scores[0] = 10.88
    #expect(try draft.diary().scores[0] == 10.88)
  }

  @Test("scores that are not a number are refused")
  func notANumber() {
    var draft = Draft()
    draft.scores[3] = .nan
    #expect(throws: DiaryError.self) { try draft.diary() }
    draft = Draft()
    draft.input[0] = .nan
    #expect(throws: DiaryError.self) { try draft.diary() }
  }

  @Test(
    "priors without a usable centre or width are refused by name", arguments: PriorName.allCases)
  func priors(name: PriorName) {
    var priors = TrialPriors()
    #expect(throws: DiaryError.priorNotFinite(name, mean: .infinity, sd: 1)) {
      try priors.set(name, mean: .infinity, sd: 1)
    }
    #expect(throws: DiaryError.priorWidthNotPositive(name, sd: 0)) {
      try priors.set(name, mean: 0, sd: 0)
    }
    #expect(throws: DiaryError.self) { try priors.set(name, mean: 0, sd: 1e6) }
    #expect(throws: DiaryError.self) { try priors.set(name, mean: .nan, sd: 1) }
    #expect(priors == TrialPriors(), "a refused prior changes nothing")
  }

  @Test("no random nonsense ever traps", arguments: seeds(3_000))
  func fuzz(seed: UInt64) {
    var random = stream(seed)
    func pick<Element>(_ choices: [Element]) -> Element {
      choices[Int(random.nextUniform() * Double(choices.count))]
    }
    let odd = [0, 1, -1, 0.5, 1e300, -1e300, .nan, .infinity, -.infinity, 5e-300, 10, 11]
    let days = pick([0, 1, 2, 7, 30])
    var draft = Draft()
    let isMostlySound = random.nextUniform() < 0.7
    func value(_ sound: Double) -> Double {
      random.nextUniform() < (isMostlySound ? 0.002 : 0.3) ? pick(odd) : sound
    }
    draft.input = (0..<days).map { _ in value(pick([0, 1])) }
    draft.scores = (0..<(isMostlySound ? days : pick([days, days + 1]))).map { _ in
      random.nextUniform() < 0.3 ? nil : value(pick([0, 3, 4.5, 10]))
    }
    let letters: [Character] = isMostlySound ? ["A", "B"] : ["A", "B", "T", "?", "é"]
    draft.phases = String((0..<days).map { _ in pick(letters) })
    draft.weekend = pick([nil, (0..<days).map { $0 % 2 }, [7]])
    draft.exposureBefore = value(0.5)
    draft.mcid = value(1)
    draft.periodDays = pick([nil, nil, 1, -3, Int.max, 2])
    draft.runInDays = pick([0, 0, 1, Int.min, Int.max])
    draft.sequences = pick([[], [], [draft.phases], ["", "AB"]])
    guard let diary = try? draft.diary() else { return }
    let analysis = Analysis(of: diary, depth: .brief)
    #expect(analysis.own.effect.mean.isFinite && analysis.own.effect.sd > 0)
    #expect(analysis.flat.effect.mean.isFinite && analysis.flat.effect.sd > 0)
  }
}
