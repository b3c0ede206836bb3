/// A planned look at the running trial: right after a complete pair, from the second pair on.
///
/// Only `TrialProtocol` makes one, so nothing can be computed between looks.
public struct Look: Hashable, Sendable {
  /// Pairs of periods that lie behind; 0 where stretches are no pairs.
  public let completePairs: Int
  /// The last day whose score may be used, counted from 1 with the tolerance phase.
  public let day: Int
  /// Whether this is the end of the trial.
  public let isEnd: Bool
}

/// Why there is no look today.
public enum LookRefusal: Error, Hashable, Sendable {
  /// Fewer than two pairs are complete.
  case tooEarly(completedDays: Int, firstLook: Int)
  /// Looks are taken right after a pair, not in between.
  case betweenLooks(completedDays: Int, next: Int)
  /// A trial of fewer than three pairs is looked at only at its end.
  case onlyAtEnd(lastDay: Int)
  /// The trial is over.
  case afterEnd(completedDays: Int, lastDay: Int)
}

extension TrialProtocol {
  /// All looks, the end included.
  ///
  /// Layouts with fewer than two pairs are looked at only at their end.
  public var plannedLooks: [Look] {
    let pairs = design.layout.pairs
    guard pairs >= 2, let periodDays = design.layout.periodDays else {
      return [Look(completePairs: pairs, day: lastDay, isEnd: true)]
    }
    return (2...pairs).map { pair in
      Look(
        completePairs: pair, day: design.leadIn.days + 2 * periodDays * pair,
        isEnd: pair == pairs)
    }
  }

  /// The look that is due when so many days lie behind.
  ///
  /// - Throws: `LookRefusal` on every other day.
  public func look(afterDays completedDays: Int) throws(LookRefusal) -> Look {
    let looks = plannedLooks
    if let look = looks.first(where: { $0.day == completedDays }) { return look }
    guard let next = looks.first(where: { $0.day > completedDays }) else {
      throw .afterEnd(completedDays: completedDays, lastDay: lastDay)
    }
    if next == looks.first {
      throw .tooEarly(completedDays: completedDays, firstLook: next.day)
    }
    throw .betweenLooks(completedDays: completedDays, next: next.day)
  }
}
