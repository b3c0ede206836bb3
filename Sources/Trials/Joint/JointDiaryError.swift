/// Why several complaints cannot be analysed together.
///
/// Days count from 1; no case holds a sentence.
public enum JointDiaryError: Error, Hashable, Sendable {
  case numberOfOutcomes(Int, allowed: ClosedRange<Int>)
  case repeatedOutcome(Outcome)
  case unequalLengths(Outcome, count: Int, days: Int)
  case scoreNotFinite(Outcome, day: Int, value: Double)
  case scoreOutsideScale(Outcome, day: Int, value: Double, low: Double, high: Double)
  /// No analysed day on which every complaint was scored.
  case noDayWithAllScores(days: Int)
  case effectSpreadOutOfRange(Double)
  case correlationPriorOutOfRange(mean: Double, sd: Double)
}
