import Olivine
import OlivineCommand
import Testing

private let today = Day(ordinal: 20_781)

/// Numbers, days and results as people type them.
struct TypedAnswerTests {
  @Test(
    "numbers are read with comma or point",
    arguments: [
      ("67", 67.0), ("1,000", 1_000), ("12,500", 12_500), ("0,9", 0.9), ("0.9", 0.9),
      ("1,25", 1.25),
      ("0,900", 0.9), ("1.234,5", 1_234.5), ("1,234.5", 1_234.5), ("1,234,567", 1_234_567),
      ("three", 3), ("sixty-seven", 67), ("-4", -4),
    ])
  func number(text: String, value: Double) {
    #expect(TypedNumber.value(text) == value)
  }

  @Test(
    "what is no number is refused", arguments: ["", "a", "1,23,4", "1.2.3", "--", "1e5", "nan"])
  func notANumber(text: String) {
    #expect(TypedNumber.value(text) == nil)
  }

  @Test(
    "days are read in figures, in words and as an age",
    arguments: [
      ("2026-09-01", Day(year: 2026, month: 9, day: 1)),
      ("1 September 2026", Day(year: 2026, month: 9, day: 1)),
      ("1st of Sept 2026", Day(year: 2026, month: 9, day: 1)),
      ("September 1, 2026", Day(year: 2026, month: 9, day: 1)),
      ("25/09/2026", Day(year: 2026, month: 9, day: 25)),
      ("25.9.2026", Day(year: 2026, month: 9, day: 25)),
      ("3 weeks ago", today - 21), ("a week ago", today - 7), ("two months ago", today - 62),
      ("today", today), ("yesterday", today - 1),
    ])
  func day(text: String, day: Day?) {
    let taken = TypedDay.take(from: TypedLine(text).tokens, today: today)
    #expect(taken.days.map(\.day) == [day.map { TypedDay.day($0) }])
    #expect(taken.rest.isEmpty)
  }

  @Test(
    "a day that leaves something open is asked for again",
    arguments: [
      ("01/09/2026", "interview.date.ambiguous"), ("last month", "interview.date.vague"),
      ("31 February 2026", "interview.date.impossible"), ("1 September", "interview.date.year"),
      ("1 September 2027", "interview.date.future"), ("2026-13-01", "interview.date.impossible"),
      ("1/9/26", "interview.date.ambiguous"), ("September 2026", "interview.date.day"),
    ])
  func unclearDay(text: String, id: String) {
    let taken = TypedDay.take(from: TypedLine(text).tokens, today: today)
    #expect(taken.days.map(\.day) == [.unclear(id)])
  }

  @Test(
    "units are read in any case, with either micro sign",
    arguments: [
      ("0.9 mg/dL", 0.9, "mg/dL"), ("0,9MG/DL", 0.9, "mg/dL"), ("80 µmol/L", 80, "umol/L"),
      ("80 \u{3BC}mol/l", 80, "umol/L"), ("80umol/l", 80, "umol/L"),
      ("0.82 mmol per L", 0.82, "mmol/L"),
      ("85 mL/min/1.73 m²", 85, "mL/min"), ("7.2%", 7.2, "%"), ("1.6 mEq/L", 1.6, "mEq/L"),
    ])
  func unit(text: String, value: Double, unit: String) {
    let results = TypedResult.all(in: TypedLine(text), today: today)
    #expect(results.map(\.name) == [""])
    #expect(results.map(\.value) == [value])
    #expect(results.map(\.unit) == [unit])
    #expect(results.map(\.day) == [nil])
  }

  @Test("several results share the one day of a line")
  func results() {
    let line = TypedLine("HbA1c 52 mmol/mol, B12 300 pmol/L, on 6 August 2026")
    let day = Day(year: 2026, month: 8, day: 6).map { TypedDay.day($0) }
    let results = TypedResult.all(in: line, today: today)
    #expect(results.map(\.name) == ["hba1c", "b12"])
    #expect(results.map(\.value) == [52, 300])
    #expect(results.map(\.unit) == ["mmol/mol", "pmol/L"])
    #expect(results.map(\.day) == [day, day])
  }

  @Test("each result keeps its own day")
  func ownDays() {
    let line = TypedLine("HbA1c 52 mmol/mol 2026-08-06, B12 300 pmol/L 2026-07-01")
    let days = TypedResult.all(in: line, today: today).map(\.day)
    #expect(days == ["2026-08-06", "2026-07-01"].map { Day($0).map { TypedDay.day($0) } })
  }

  @Test("a comma parts a list and not a number")
  func parts() {
    #expect(TypedLine("citrate 1,5 g, oxide; zinc").parts == ["citrate 1,5 g", "oxide", "zinc"])
  }
}
