import Interchange
import Olivine
import Safety
import Testing

/// Stop rules broken in every way.
@Suite("Mutants of the stop rules") struct StopRuleMutationTests {
  @Test("every single change of a stop rule is noticed by a diary, or changes nothing")
  func stopRules() async throws {
    let golden = try #require(try Fixture.json("safety_golden.json")["diaries"]?.list)
    let diaries = try Fixture.lines("diary_cases.ndjson").map(ReadDiary.init)
    let worded = golden.map(ReadDiary.init)
    #expect(golden.count == 20)
    let survivors = await survivors(of: StopRuleMutant.all) { mutant in
      let isFromReference = diaries.contains { $0.notices(mutant) }
      return isFromReference || StopVariant.all.contains { $0.notices(mutant.rules) }
        || worded.contains { $0.usesUnknownVariant(by: mutant.rules) }
    }
    let open = survivors.filter { Self.reason(for: $0.name) == nil }
    report(
      "stop rules", caught: StopRuleMutant.all.count - survivors.count, open: open.map(\.name),
      withoutEffect: survivors.count - open.count)
  }

  @Test("each situation chooses the words of its variant", arguments: StopVariant.all)
  func variants(example: StopVariant) {
    #expect(!example.notices(.standard), "\(example.rule) \(example.variant ?? "")")
  }

  /// Why a change of a stop rule has no effect; nil when a diary should notice it.
  private static func reason(for name: String) -> String? {
    reasons.first { name.hasPrefix($0.start) }?.why
  }

  private static let reasons =
    [
      (start: "T05[0] part 1 left out", why: "blood is the second clause as well"),
      (start: "T13[0] with", why: "the flag stops the dose by a clause of its own, as urgently"),
    ]
    + (1...16).map {
      (
        start: "T13[\($0)] with weakness_progressing_days",
        why: "the flag stops the dose by a clause of its own, more urgently"
      )
    }
}

/// A diary of the reference program, read once.
struct ReadDiary: Sendable {
  let json: JSONValue

  /// A change of one rule is seen when that rule speaks otherwise and the whole review then differs.
  func notices(_ mutant: StopRuleMutant) -> Bool {
    guard
      diaryReview(of: json, by: mutant.alone) != diaryReview(of: json, by: mutant.originalAlone)
    else { return false }
    let isDifferent = (try? diaryDifferences(json, by: mutant.rules)) != []
    return isDifferent || usesUnknownVariant(by: mutant.rules)
  }

  func usesUnknownVariant(by rules: StopRules) -> Bool {
    (diaryReview(of: json, by: rules)?.findings ?? []).contains { finding in
      finding.variant.map { !Wording.variants(of: finding.rule).contains($0) } ?? false
    }
  }
}

/// A diary, a stop rule, and what it must do and say; written by hand from the rule book.
struct StopVariant: Sendable {
  let rule: String
  let variant: String?
  let action: DoseAction
  let entries: [DailySigns]

  init(
    _ rule: String, _ variant: String?, _ action: DoseAction,
    _ changes: [@Sendable (inout DailySigns) -> Void]
  ) {
    self.rule = rule
    self.variant = variant
    self.action = action
    entries = changes.enumerated().map { index, change in
      var day = DailySigns(day: index + 1)
      change(&day)
      return day
    }
  }

  /// Whether something else is done or said.
  func notices(_ rules: StopRules) -> Bool {
    let baseline = DailyBaseline(pulse: 70, room: 250)
    let findings = reviewSigns(entries, baseline: baseline, by: rules)?.findings ?? []
    guard let finding = findings.first(where: { $0.rule == rule }) else { return true }
    return finding.variant != variant || finding.action != action
  }

  private typealias Change = @Sendable (inout DailySigns) -> Void
  private static let quiet: Change = { _ in }
  private static let stools: Change = { $0.stools = 6 }
  private static let nausea: Change = { $0.nausea = 8 }

  static let all = running + circulation + manyStools

  private static let running = [
    StopVariant("T04", nil, .halve, [stools, stools]),
    StopVariant("T04", "stop", .stop, [stools, stools, quiet, stools, stools]),
    StopVariant("T15", nil, .ask, Array(repeating: quiet, count: 14)),
    StopVariant("T15", "pause", .pause, Array(repeating: quiet, count: 21)),
    StopVariant("T18", nil, .halve, [nausea, nausea]),
    StopVariant("T18", "stop", .stop, [nausea, nausea, quiet, nausea, nausea]),
    StopVariant(
      "T18", "same_day", .stop,
      [
        {
          $0.nausea = 9
          $0.hasVomited = true
        }
      ]),
  ]

  private static let circulation = [
    StopVariant("T02", nil, .stop, [{ $0.serumMagnesium = 1.3 }]),
    StopVariant("T08", "slow_pulse", .stop, [{ $0.pulse = 45 }]),
    StopVariant("T08", "fainted", .stop, [{ $0.events = [.fainted] }]),
    StopVariant("T10", nil, .pause, [{ $0.newMedicine = "tetracycline" }]),
    StopVariant("T11", nil, .pause, [{ $0.newMedicine = "tetracycline" }]),
  ]

  /// T05 is urgent with blood or a faint and with no other event.
  private static let manyStools =
    [
      StopVariant("T05", nil, .stop, [{ $0.hasIncontinence = true }]),
      StopVariant("T05", "same_day", .stop, [{ $0.hasBloodInStool = true }]),
      StopVariant(
        "T05", "same_day", .stop,
        [
          {
            $0.hasIncontinence = true
            $0.events = [.fainted]
          }
        ]),
    ]
    + DailySigns.Event.allCases.map { event in
      StopVariant(
        "T05", event == .fainted ? "same_day" : nil, .stop,
        [
          {
            $0.stools = 8
            $0.events = [event]
          }
        ])
    }
}
