/// What one study found, with the variance of its error.
///
/// Arm 1 is magnesium, so on a pain scale a negative estimate is relief; ratios are logarithms.
public struct StudyEffect: Hashable, Sendable {
  public let estimate: Double
  /// Above zero.
  public let variance: Double

  package init(estimate: Double, variance: Double) {
    self.estimate = estimate
    self.variance = variance
  }

  public var standardError: Double { variance.squareRoot() }
}

/// Why the numbers of a study make no effect.
public enum EffectFault: Error, Hashable, Sendable {
  /// A group smaller than the measure needs.
  case groupTooSmall(size: Double, least: Double)
  /// A standard deviation that is not above zero.
  case deviationNotPositive(Double)
  /// More events than people, or fewer than none.
  case eventsImpossible(events: Double, size: Double)
  /// A correlation at or beyond -1 or 1.
  case correlationImpossible(Double)
  /// A number that is infinite or not a number.
  case notFinite(Double)
  /// The variance came out as zero: all people had the same value.
  case noVariance
}
