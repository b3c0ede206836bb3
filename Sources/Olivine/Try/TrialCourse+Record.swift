public import Quantities
import Safety
import Trials

/// An event for the record, and the day it speaks of.
public struct NewEvent: Hashable, Sendable {
  public let event: TrialEvent
  public let day: Day

  public init(_ event: TrialEvent, on day: Day) {
    self.event = event
    self.day = day
  }
}

extension TrialCourse {
  /// Days after a trial was stopped on which the diary may go on: scores without magnesium still tell.
  public static let daysAfterStop = 14

  /// Takes an entry, and whatever the stop rules make of it.
  ///
  /// - Returns: the events to keep, in order, and the course as it stands after them.
  /// - Throws: ``EntryRefusal``; nothing is to be kept then.
  public func recording(
    _ entry: DiaryEntry, for day: Day, from source: TrialEvent.Source, written: String
  ) throws(EntryRefusal) -> (events: [NewEvent], course: TrialCourse) {
    guard !entry.isEmpty else { throw .nothingToRecord }
    try entry.checkRanges()
    try check(day, from: source, of: entry)
    var events = [NewEvent(.entry(entry, source), on: day)]
    var course = adding(events, written: written)
    if let finding = course.newFinding(on: day) {
      events.append(finding)
      course = adding(events, written: written)
    }
    return (events, course)
  }

  /// The same trial with more events on its record.
  public func adding(_ events: [NewEvent], written: String) -> TrialCourse {
    let start = (records.last?.number ?? 0) + 1
    let more = events.enumerated().map {
      TrialRecord(number: start + $0, day: $1.day, written: written, event: $1.event)
    }
    return TrialCourse(trial, records: records + more, today: today)
  }

  /// Ends a pause.
  ///
  /// - Throws: ``ResumeRefusal`` where a rule still stands against it.
  public func resuming(because reason: String) throws(ResumeRefusal) -> NewEvent {
    guard dosing.stoppedAfter == nil else { throw .stopped }
    guard dosing.isPaused else { throw .notPaused }
    guard !needsNewCheck else { throw .checkNeeded(rules: pausedBy) }
    if let review, review.action >= .pause { throw .stillFires(rules: review.findings.map(\.rule)) }
    return NewEvent(.resumed(reason: reason), on: today)
  }

  /// The rules of the pause that is on.
  public var pausedBy: [String] {
    guard dosing.isPaused else { return [] }
    for record in records.reversed() {
      if case .safety(let rules, let action) = record.event, action == DoseAction.pause.rawValue {
        return rules
      }
    }
    return []
  }

  /// Whether a new medicine was told after the last check.
  public var needsNewCheck: Bool {
    for record in records.reversed() {
      switch record.event {
      case .rechecked: return false
      case .safety(let rules, _) where !Set(rules).isDisjoint(with: ["T10", "T11"]): return true
      default: continue
      }
    }
    return false
  }

  private func check(
    _ day: Day, from source: TrialEvent.Source, of entry: DiaryEntry
  ) throws(EntryRefusal) {
    let number = trial.number(of: day)
    guard day <= today else { throw .dayAhead(day) }
    guard number >= 1 || (entry.expectation != nil && entry.scores.isEmpty) else {
      throw .beforeStart(day, start: trial.firstDay)
    }
    guard day <= diaryUntil else { throw .afterEnd(day, last: diaryUntil) }
    switch source {
    case .entry where day != today: throw .tooLate(day)
    case .yesterday where day != today - 1: throw .tooLate(day)
    case .entry, .yesterday, .paper: break
    }
  }

  /// The stop rules of the latest entry, unless they were kept already.
  private func newFinding(on day: Day) -> NewEvent? {
    guard let review, review.action > .ask else { return nil }
    let rules = review.findings.filter { $0.action > .ask }.map(\.rule)
    let event = TrialEvent.safety(rules: rules, action: review.action.rawValue)
    let isKnown = records.contains { $0.day == day && $0.event == event }
    return isKnown ? nil : NewEvent(event, on: day)
  }
}

/// Why an entry is not kept.
public enum EntryRefusal: Error, Hashable, Sendable {
  case nothingToRecord
  case dayAhead(Day)
  case beforeStart(Day, start: Day)
  case afterEnd(Day, last: Day)
  /// Only today and yesterday may be filled in; older days come from paper.
  case tooLate(Day)
  /// A number outside its scale; the name of the field and its ends.
  case outOfRange(field: String, value: Double, low: Double, high: Double)
  case unknownOutcome(String)
  case unknownEvent(String)
  case unknownRedFlag(String)
}

/// Why a pause goes on.
public enum ResumeRefusal: Error, Hashable, Sendable {
  case notPaused
  case stopped
  /// A new medicine: the person is checked again first.
  case checkNeeded(rules: [String])
  /// The latest entry still asks for it.
  case stillFires(rules: [String])
}
