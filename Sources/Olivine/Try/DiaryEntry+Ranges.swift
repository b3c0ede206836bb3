import Catalogue
import Safety
import Trials

extension DiaryEntry {
  /// Refuses what cannot be true.
  func checkRanges() throws(EntryRefusal) {
    for (outcome, score) in scores.sorted(by: { $0.key < $1.key }) {
      guard Outcome(rawValue: outcome) != nil else { throw .unknownOutcome(outcome) }
      try Self.check(outcome, Double(score), in: DiaryField.score)
    }
    try Self.check("taken", taken, .taken)
    try Self.check("stools", stools, .stools)
    try Self.check("stool-form", stoolForm, .stoolForm)
    try Self.check("nausea", nausea, .nausea)
    try Self.check("cramps", cramps, .cramps)
    try Self.check("bloating", bloating, .bloating)
    try Self.check("expectation", expectation, .expectation)
    try Self.check("days-without-stool", daysWithoutStool, .daysWithoutStool)
    try Self.check("ill-hours", illHours, .illHours)
    try Self.check("systolic", systolicPressure, .systolicPressure)
    try Self.check("pulse", pulse, .pulse)
    try Self.check("serum", serumMagnesium, .serumMagnesium)
    try Self.check("egfr", eGFR, .eGFR)
    try Self.check("capsule-mg", capsuleDose, .capsuleDose)
    for event in events.sorted() where DailySigns.Event(rawValue: event) == nil {
      throw .unknownEvent(event)
    }
    for flag in redFlags.sorted() where Code<RedFlag>(flag) == nil { throw .unknownRedFlag(flag) }
  }

  private static func check(
    _ name: String, _ value: Int?, _ field: DiaryField
  ) throws(EntryRefusal) {
    try check(name, value.map(Double.init), field)
  }

  private static func check(
    _ name: String, _ value: Double?, _ field: DiaryField
  ) throws(EntryRefusal) {
    guard let value, let range = field.range else { return }
    try check(name, value, in: range)
  }

  private static func check(
    _ name: String, _ value: Double, in range: ClosedRange<Double>
  ) throws(EntryRefusal) {
    guard !range.contains(value) else { return }
    throw .outOfRange(field: name, value: value, low: range.lowerBound, high: range.upperBound)
  }
}
