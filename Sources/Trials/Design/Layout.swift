/// How the days of a trial are shared out between treatment and comparator.
public enum Layout: Hashable, Sendable {
  /// Three or more pairs of equal periods in random order.
  case pairs(count: Int, periodDays: Int)
  /// ABBA or BAAB: two pairs of long periods.
  case mirrored(periodDays: Int)
  /// Unequal stretches, drawn from all that come close to the best; switches on whole units of days.
  case switchDays(members: Int, unitDays: Int)
  /// Comparator for a random number of days, then treatment to the end.
  case randomStart(earliest: Int, latest: Int)
  /// Comparator, half dose, full dose, half dose: a systematic order.
  case steppedDose(periodDays: Int)
  /// One pair: shows whether the person can do a trial, never clear relief.
  case singlePair(periodDays: Int)

  /// Complete pairs by design; 0 where stretches are no pairs.
  public var pairs: Int {
    switch self {
    case .pairs(let count, _): count
    case .mirrored: 2
    case .singlePair: 1
    case .switchDays, .randomStart, .steppedDose: 0
    }
  }

  /// Length of a period, where all are equal.
  public var periodDays: Int? {
    switch self {
    case .pairs(_, let days), .mirrored(let days), .singlePair(let days), .steppedDose(let days):
      days
    case .switchDays, .randomStart: nil
    }
  }

  /// How well the layout protects an answer; smaller is better.
  enum Strength: Int {
    case randomisedWithTwoSwitches
    case beforeAfter
    case feasibilityOnly
  }

  var strength: Strength {
    switch self {
    case .pairs, .mirrored, .switchDays: .randomisedWithTwoSwitches
    case .randomStart, .steppedDose: .beforeAfter
    case .singlePair: .feasibilityOnly
    }
  }
}
