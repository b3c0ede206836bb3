import Maths

/// The companion without a model: how unusual the result is among the orders that could have been.
///
/// With equal periods the statistic is the sum over pairs of (mean B - mean A), otherwise the pooled
/// mean B - mean A, always without the first days of each period, when the old exposure is still
/// wearing off. p is the share of admissible sequences with a statistic at least as low.
public struct RandomisationTest: Hashable, Sendable {
  /// Sum or difference of means, points; negative is relief.
  public let statistic: Double
  /// One-sided p in the direction of relief.
  public let p: Double
  /// The smallest p that this many sequences can give; p means little without it.
  public let floor: Double
  /// Number of admissible sequences.
  public let sequences: Int

  /// - Returns: nil without sequences, or when a mean has no scored day.
  public init?(_ diary: Diary) {
    guard !diary.sequences.isEmpty else { return nil }
    let periods = RandomisedPeriods(diary)
    guard let actual = periods.statistic(of: diary.phases) else { return nil }
    var atLeastAsLow = 0
    var counted = 0
    for sequence in diary.sequences {
      guard let other = periods.statistic(of: sequence) else { continue }
      counted += 1
      // Equal sums of the same scores may differ in the last digit.
      if other <= actual + 1e-9 { atLeastAsLow += 1 }
    }
    statistic = actual
    p = Double(atLeastAsLow) / Double(counted)
    floor = 1 / Double(counted)
    sequences = counted
  }
}
