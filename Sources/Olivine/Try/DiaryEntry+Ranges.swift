import Catalogue
import Safety
import Trials

extension DiaryEntry {
  /// Refuses what cannot be true.
  func checkRanges() throws(EntryRefusal) {
    for (outcome, score) in scores.sorted(by: { $0.key < $1.key }) {
      guard Outcome(rawValue: outcome) != nil else { throw .unknownOutcome(outcome) }
      try Self.check(outcome, score, 0...10)
    }
    try Self.check("taken", taken, 0...3)
    try Self.check("stools", stools, 0...40)
    try Self.check("stool-form", stoolForm, 1...7)
    try Self.check("nausea", nausea, 0...10)
    try Self.check("cramps", cramps, 0...10)
    try Self.check("bloating", bloating, 0...10)
    try Self.check("expectation", expectation, 0...10)
    try Self.check("days-without-stool", daysWithoutStool, 0...60)
    try Self.check("ill-hours", illHours, 0...720)
    try Self.check("systolic", systolicPressure, 50...260)
    try Self.check("pulse", pulse, 20...220)
    try Self.check("serum", serumMagnesium, 0.2...6)
    try Self.check("egfr", eGFR, 1...200)
    try Self.check("capsule-mg", capsuleDose, 0...5_000)
    for event in events.sorted() where DailySigns.Event(rawValue: event) == nil {
      throw .unknownEvent(event)
    }
    for flag in redFlags.sorted() where Code<RedFlag>(flag) == nil { throw .unknownRedFlag(flag) }
  }

  private static func check(
    _ field: String, _ value: Int?, _ range: ClosedRange<Double>
  ) throws(EntryRefusal) {
    try check(field, value.map(Double.init), range)
  }

  private static func check(
    _ field: String, _ value: Double?, _ range: ClosedRange<Double>
  ) throws(EntryRefusal) {
    guard let value, !range.contains(value) else { return }
    throw .outOfRange(
      field: field, value: value, low: range.lowerBound, high: range.upperBound)
  }
}
