import Interchange
import Olivine
import OlivineTesting
import Testing

@Suite("The form of a diary entry") struct DiaryEntryFormTests {
  private func entry(_ values: [String: [String]]) throws -> DiaryEntry {
    try DiaryEntryForm.entry(from: values)
  }

  private func problems(_ values: [String: [String]]) -> [FieldProblem] {
    do throws(FormRefusal) {
      _ = try DiaryEntryForm.entry(from: values)
      return []
    } catch {
      return error.problems
    }
  }

  @Test("one number is an entry; nothing, spaces and other fields are none")
  func least() throws {
    #expect(try entry(["pain": ["4"]]).scores == ["pain": 4])
    for values in [[:], ["pain": [""]], ["pain": ["  "]], ["form_token": ["x"], "odd": ["7"]]] {
      #expect(try entry(values).isEmpty)
    }
  }

  @Test(
    "numbers are read as people type them",
    arguments: [
      ("egfr", "72,5", 72.5), ("egfr", " 72.5 ", 72.5), ("capsule_mg", "125 mg", 125),
      ("capsule_mg", "1,000", 1_000), ("taken", "0,5", 0.5), ("taken", "half", 0.5),
      ("egfr", "72 ml/min", 72), ("capsule_mg", "125mg", 125),
    ])
  func numbers(field: String, typed: String, value: Double) throws {
    let entry = try entry([field: [typed]])
    #expect([entry.eGFR, entry.capsuleDose, entry.taken].contains(value))
  }

  @Test("blood pressure may be typed as both numbers; the upper one counts")
  func pressure() throws {
    for typed in ["128/82", "128 / 82", "128", "128 mmHg", "128/82 mmHg"] {
      #expect(try entry(["systolic": [typed]]).systolicPressure == 128, "\(typed)")
    }
    #expect(problems(["systolic": ["900/80"]]).map(\.field) == ["systolic"])
    #expect(!problems(["systolic": ["a/b"]]).isEmpty)
  }

  @Test("blood magnesium is kept in mmol/L, whatever its unit, and never without one")
  func serum() throws {
    func value(_ typed: String, _ unit: String?) throws -> Double? {
      try entry(["serum": [typed], "serum_unit": unit.map { [$0] } ?? []]).serumMagnesium
    }
    #expect(try value("0,85", "mmol/L") == 0.85)
    // 1 mg/dL of magnesium is 10 / 24.305 mmol/L.
    let converted = try #require(try value("2.0", "mg/dL"))
    #expect(abs(converted - 0.8229) < 1e-4)
    #expect(try value("0.85 mmol/L", nil) == 0.85)
    #expect(problems(["serum": ["0.85"]]) == [FieldProblem("serum_unit", .unitMissing)])
    #expect(problems(["serum": ["85"], "serum_unit": ["mmol/L"]]).map(\.field) == ["serum"])
  }

  @Test("what cannot be true is refused with its field, the value and what would do")
  func impossible() {
    let typed: [String: [String]] = [
      "pain": ["11"], "pulse": ["800"], "stools": ["2.5"], "nausea": ["bad"],
      "stool_form": ["0"], "weakness": ["perhaps"], "guess": ["tea"], "event": ["dizzy", "danced"],
      "red_flag": ["none_such"],
    ]
    let found = problems(typed)
    #expect(Set(found.map(\.field)) == Set(typed.keys))
    for problem in found {
      let message = problem.message()
      #expect(!message.contains("{") && !message.contains("["), "\(message)")
      #expect(message.hasSuffix("."))
    }
    let pulse = found.first { $0.field == "pulse" }
    #expect(pulse?.kind == .outOfRange(value: 800, low: 20, high: 220))
    #expect(pulse?.message().contains("800") == true)
    #expect(pulse?.message().contains("from 20 to 220") == true)
  }

  @Test("words that are too long are refused, long ones are kept")
  func words() throws {
    let long = String(repeating: "a", count: 2_000)
    #expect(try entry(["note": [long]]).note == long)
    #expect(
      problems(["note": [long + "a"]]) == [
        FieldProblem("note", .tooLong(count: 2_001, most: 2_000))
      ])
  }

  @Test("of several values of one field the last that says something counts; boxes count together")
  func several() throws {
    #expect(try entry(["pain": ["3", "5", ""]]).scores == ["pain": 5])
    #expect(
      try entry(["event": ["dizzy", "fainted", ""]]).events == ["dizzy", "fainted"])
  }

  // MARK: - Laws

  @Test("what a form shows of an entry is read back as the same entry")
  func roundTrip() throws {
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let entry = Self.entry(&random)
      #expect(try DiaryEntryForm.entry(from: DiaryEntryForm.values(of: entry)) == entry, "\(seed)")
    }
  }

  @Test(
    "whatever is sent, what is read can be recorded, or every problem has a field and a sentence")
  func fuzz() throws {
    let trial = try #require(InventedTrial.begun(on: day)).trial
    let course = TrialCourse(trial, records: [], today: day)
    var (taken, refused) = (0, 0)
    for seed in 0..<6_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let values = Self.values(&random)
      do throws(FormRefusal) {
        let entry = try DiaryEntryForm.entry(from: values)
        taken += 1
        if entry.isEmpty { continue }
        do throws(EntryRefusal) {
          _ = try course.recording(entry, for: day, from: .entry, written: "now")
        } catch {
          Issue.record("seed \(seed): \(error)")
        }
      } catch {
        refused += 1
        #expect(!error.problems.isEmpty)
        for problem in error.problems {
          #expect(values[problem.field] != nil || problem.kind == .unitMissing, "seed \(seed)")
          #expect(problem.message().count < 400, "seed \(seed)")
        }
      }
    }
    #expect(taken > 500 && refused > 500)
  }

  private let day = Day(ordinal: 20_671)

  private static let names = Outcome.allCases.map(\.rawValue) + DiaryField.allCases.map(\.rawValue)

  private static let pieces = [
    "0", "1", "4", "7", "10", "11", "-1", "1e9", "0,5", "1.5", "1,000", "nan", "inf", "yes", "no",
    "magnesium", "busy", "dizzy", "fainted", "mmol/L", "mg/dL", "128/82", "72", "0.9", "ten", "½",
    "\u{0}", "<script>", "９", "99999999999999999999", " 3 ", "3 mg", "",
  ]

  /// A few fields with a few values, right and wrong.
  private static func values(_ random: inout SeededGenerator) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for _ in 0..<(1 + Int(random.next() % 4)) {
      values[random.pick(names)] = (0..<(1 + Int(random.next() % 2))).map { _ in
        random.pick(pieces)
      }
    }
    return values
  }

  private static func entry(_ random: inout SeededGenerator) -> DiaryEntry {
    func some<Value>(_ value: Value) -> Value? { random.next().isMultiple(of: 3) ? value : nil }
    func whole(_ range: ClosedRange<Int>) -> Int? {
      let value = range.lowerBound + Int(random.next() % UInt64(range.count))
      return some(value)
    }
    var entry = DiaryEntry()
    for outcome in Outcome.allCases {
      if let score = whole(0...10) { entry.scores[outcome.rawValue] = score }
    }
    entry.taken = some([0, 0.5, 1][Int(random.next() % 3)])
    entry.stools = whole(0...40)
    entry.stoolForm = whole(1...7)
    entry.nausea = whole(0...10)
    entry.cramps = whole(0...10)
    entry.bloating = whole(0...10)
    entry.bloodInStool = some(random.next().isMultiple(of: 2))
    entry.incontinence = some(random.next().isMultiple(of: 2))
    entry.vomited = some(random.next().isMultiple(of: 2))
    entry.bellyPain = some(random.next().isMultiple(of: 2))
    entry.daysWithoutStool = whole(0...60)
    entry.illHours = whole(0...720)
    entry.weakness = some(random.next().isMultiple(of: 2))
    entry.systolicPressure = whole(50...260)
    entry.pulse = whole(20...220)
    entry.serumMagnesium = whole(20...600).map { Double($0) / 100 }
    entry.eGFR = whole(1...200).map(Double.init)
    entry.events = Set(
      DailySigns.Event.allCases.filter { _ in random.next().isMultiple(of: 4) }.map(\.rawValue))
    entry.redFlags = Set(RedFlag.all.filter { _ in random.next().isMultiple(of: 9) }.map(\.code))
    entry.newMedicine = some("warfarin")
    entry.isPregnant = some(false)
    entry.capsuleDose = whole(0...5_000).map(Double.init)
    entry.rescue = some("a tablet, 500 mg")
    entry.note = some("first line\nsecond <line> & \"more\"")
    entry.missingReason = some(DiaryEntry.MissingReason.forgot)
    entry.guess = some(DiaryEntry.Guess.comparator)
    entry.guessReason = some("it tasted of it")
    entry.expectation = whole(0...10)
    return entry
  }
}
