public import Quantities

/// Something that happened in a trial, as it is kept: in order, never changed, never taken out.
public struct TrialRecord: Hashable, Sendable {
  /// Position in the record, counted from 1.
  public let number: Int
  /// The day it speaks of.
  public let day: Day
  /// When it was written, local time with its distance from UTC.
  public let written: String
  public let event: TrialEvent

  public init(number: Int, day: Day, written: String, event: TrialEvent) {
    self.number = number
    self.day = day
    self.written = written
    self.event = event
  }
}

/// What can happen in a trial.
public enum TrialEvent: Hashable, Sendable {
  /// How an entry came in.
  public enum Source: String, CaseIterable, Hashable, Sendable {
    /// On the day itself.
    case entry
    /// On the day after.
    case yesterday
    /// Later, from paper: counts as missing in the main analysis.
    case paper
  }

  case entry(DiaryEntry, Source)
  /// Stop rules fired; what they do to the dose holds from the next day.
  case safety(rules: [String], action: String)
  /// A pause ended.
  case resumed(reason: String)
  /// The person was checked again; the document as the check read it.
  case rechecked(person: String, reason: String)
  case amended(field: String, from: String, to: String, reason: String)
  /// A planned look, by the day it covers, and what it found.
  case looked(day: Int, findings: [String])
  case unblinded(requester: String, reason: String)
  /// The person, or a rule, ended the trial.
  case stopped(reason: String)

  /// The name in files.
  public var kind: String {
    switch self {
    case .entry: "entry"
    case .safety: "safety"
    case .resumed: "resumed"
    case .rechecked: "rechecked"
    case .amended: "amended"
    case .looked: "looked"
    case .unblinded: "unblinded"
    case .stopped: "stopped"
    }
  }
}
