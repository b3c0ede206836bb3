import Interchange
import Olivine
import Testing

@Suite("The forms before a trial, and of a paper diary") struct TrialFormTests {
  private let today = Day(ordinal: 20_671)

  private func start(_ values: [String: [String]]) throws -> TrialStartForm {
    try TrialStartForm(from: values, designs: 5, today: today)
  }

  private func problems(_ values: [String: [String]]) -> [FieldProblem] {
    do throws(FormRefusal) {
      _ = try TrialStartForm(from: values, designs: 5, today: today)
      return []
    } catch {
      return error.problems
    }
  }

  @Test("who fills the capsules decides what the other days are: dummies, or nothing")
  func blinding() throws {
    for blinding in Blinding.allCases {
      let form = try start(["blinding": [blinding.rawValue]])
      #expect(form.blinding == blinding)
      #expect(form.comparator == (blinding == .open ? .nothing : .placebo))
      #expect(form.firstDay == today)
      #expect(form.reminder == TimeOfDay("20:00"))
      #expect(form.design == 1)
    }
    #expect(problems([:]) == [FieldProblem("blinding", .missing)])
  }

  @Test("a trial begins today or within 30 days")
  func firstDay() throws {
    for offset in -40...80 {
      let found = problems(["blinding": ["open"], "first_day": [(today + offset).description]])
      #expect(found.isEmpty == (0...30).contains(offset), "\(offset)")
    }
    #expect(problems(["blinding": ["open"], "first_day": ["tomorrow"]]).count == 1)
  }

  @Test("a design or a time that does not exist is refused")
  func choices() {
    for (field, value) in [
      ("design", "6"), ("design", "0"), ("design", "x"), ("reminder", "25:00"),
      ("blinding", "me"),
    ] {
      var values = ["blinding": ["open"]]
      values[field] = [value]
      #expect(problems(values).map(\.field) == [field], "\(field) \(value)")
      for problem in problems(values) { #expect(!problem.message().contains("[")) }
    }
  }

  @Test("wishes are read, and what makes no sense stays as it is without a wish")
  func wishes() {
    let wishes = TrialStartForm.wishes(from: [
      "outcome": ["numbness"], "longest": ["168"], "placebo": ["no"], "stopping": ["no"],
    ])
    #expect(wishes.outcome == .numbness)
    #expect(wishes.limits.longestTrialDays == 168)
    #expect(!wishes.limits.acceptsPlacebo && !wishes.limits.acceptsStopping)
    for odd in ["x", "-1", "27", "999999", ""] {
      let plain = TrialStartForm.wishes(from: ["outcome": [odd], "longest": [odd]])
      #expect(plain.outcome == .pain)
      #expect(plain.limits == DesignQuestion.Limits())
    }
  }

  @Test("rows of a paper diary become entries of their days, empty ones are left out")
  func paper() throws {
    let days = (1...5).map { today - $0 }
    var values: [String: [String]] = ["form_token": ["x"]]
    for (index, day) in days.enumerated() {
      values[PaperEntryForm.field(of: day)] = [index == 2 ? "" : "\(index)"]
    }
    let entries = try PaperEntryForm.entries(from: values, outcome: .tingling)
    #expect(entries.map(\.day) == [days[4], days[3], days[1], days[0]])
    #expect(entries.map { $0.entry.scores["tingling"] } == [4, 3, 1, 0])
    values[PaperEntryForm.field(of: days[0])] = ["12"]
    values["score_soon"] = ["3"]
    do throws(FormRefusal) {
      _ = try PaperEntryForm.entries(from: values, outcome: .tingling)
      Issue.record("taken")
    } catch {
      #expect(
        Set(error.problems.map(\.field))
          == ["score_soon", PaperEntryForm.field(of: days[0])])
      for problem in error.problems { #expect(!problem.message().contains("[")) }
    }
  }
}
