import Quantities
import Safety

/// What safety left of the dose, day by day: all of it, half of it, or nothing.
///
/// A rule acts from the day after the entry that fired it; what was taken on that day is in the entry.
public struct Dosing: Hashable, Sendable {
  /// A share that holds from a day on.
  private struct Change: Hashable {
    let day: Int
    let share: Double
  }

  /// Ascending.
  private var changes: [Change] = []
  /// The last day of a trial that was stopped early.
  public private(set) var stoppedAfter: Int?
  /// Whether a pause is on after the last record.
  public private(set) var isPaused = false
  private var isHalved = false

  init(_ trial: Trial, records: [TrialRecord]) {
    for record in records {
      let number = trial.number(of: record.day)
      switch record.event {
      case .safety(_, let action): apply(DoseAction(rawValue: action) ?? .none, after: number)
      case .resumed:
        isPaused = false
        set(isHalved ? 0.5 : 1, from: number)
      case .stopped: apply(.stop, after: number)
      case .entry, .rechecked, .amended, .looked, .unblinded: break
      }
    }
  }

  private mutating func apply(_ action: DoseAction, after day: Int) {
    switch action {
    case .none, .ask: break
    case .halve:
      isHalved = true
      if !isPaused { set(0.5, from: day + 1) }
    case .pause:
      isPaused = true
      set(0, from: day + 1)
    case .stop:
      if stoppedAfter == nil { stoppedAfter = max(0, day) }
      set(0, from: day + 1)
    }
  }

  private mutating func set(_ share: Double, from day: Int) {
    changes.removeAll { $0.day >= day }
    changes.append(Change(day: day, share: stoppedAfter == nil ? share : 0))
  }

  /// The share that was, or is, asked for on a day.
  public func share(onDay day: Int) -> Double {
    changes.last { $0.day <= day }?.share ?? 1
  }
}
