import Olivine
import Testing

@Suite("Verdicts before their time") struct TooEarlyTests {
  private let clear = InventedTrial(code: "", effect: -3)

  @Test("a running trial says nothing before two complete pairs")
  func running() throws {
    let diary = try clear.diary()
    for (stage, code) in [
      (.running(completePairs: 0), "too_early"), (.running(completePairs: 1), "too_early"),
      (.running(completePairs: 2), "clear_relief"), (.ended, "clear_relief"),
    ] as [(TrialStage, String)] {
      let verdict = Verdict(diary, prior: .uninformed, at: stage, depth: .brief)
      #expect(verdict.code == code, "\(stage)")
      #expect((verdict.class == nil) == (code == "too_early"))
    }
  }

  @Test(
    "fourteen scored days on and off magnesium are needed, thirteen are too few",
    arguments: [(13, "too_early"), (14, "clear_relief")])
  func days(days: Int, code: String) throws {
    // Two switches, with all days off magnesium around one stretch on it.
    let phases =
      String(repeating: "A", count: 14) + String(repeating: "B", count: days)
      + String(repeating: "A", count: 14)
    let diary = try Diary(
      input: phases.map { $0 == "B" ? 1 : 0 },
      scores: phases.enumerated().map {
        ($1 == "B" ? 1.5 : 6.5) + ($0.isMultiple(of: 2) ? 0.4 : 0)
      },
      phases: phases, blinding: .pharmacist, isRandomised: true)
    let verdict = Verdict(diary, prior: .uninformed, depth: .brief)
    #expect(verdict.code == code)
  }

  @Test("what is too early names neither number nor class")
  func sentence() throws {
    let verdict = Verdict(
      try clear.diary(.sleep, .open), prior: .uninformed, at: .running(completePairs: 1),
      depth: .brief)
    #expect(verdict.sentence() == "It is too early to say. Carry on with your diary.")
    #expect(!verdict.nextStep().contains { $0.isNumber })
  }
}
