package import Olivine

/// A planned look: due, taken, or not now.
///
/// It holds the findings alone, no number that could feed hope.
package struct LookModel: Hashable, Sendable {
  package enum Stage: Hashable, Sendable {
    /// It can be taken now; it reads the days up to this one.
    case due(Day)
    /// It was taken; the codes of what it found.
    case taken(Day, findings: [String])
    /// Too early, or in between; the day after which it can be taken.
    case notYet(Day, isFirst: Bool)
    /// There is no look before the end, which is on this day.
    case onlyAtEnd(Day)
    /// The trial has ended, and the answer takes its place.
    case ended
    /// The days so far hold too few scores.
    case tooFewScores
  }

  package var stage: Stage
  package let outcome: Outcome
  /// The day up to which the look after this one reads.
  package let next: Day?

  /// The look that may be taken now, or was taken.
  package init(_ course: TrialCourse) {
    let trial = course.trial
    outcome = trial.trialProtocol.outcome
    next = course.end == nil ? course.nextLook.map { trial.day($0.day) } : nil
    do throws(LookRefusal) {
      let look = try course.plannedLook()
      let taken = course.records.compactMap { record -> [String]? in
        guard case .looked(look.day, let findings) = record.event else { return nil }
        return findings
      }
      stage =
        taken.last.map { .taken(trial.day(look.day), findings: $0) } ?? .due(trial.day(look.day))
    } catch {
      stage =
        switch error {
        case .tooEarly(_, let first): .notYet(trial.day(first), isFirst: true)
        case .betweenLooks(_, let next): .notYet(trial.day(next), isFirst: false)
        case .onlyAtEnd(let last): .onlyAtEnd(trial.day(last))
        case .afterEnd: .ended
        }
    }
  }
}
