import Maths

/// Mean and standard deviation from what a paper prints in their place.
///
/// Wan et al. 2014, BMC Med Res Methodol 14:135.
public struct RecoveredMean: Hashable, Sendable {
  public let mean: Double
  public let standardDeviation: Double

  /// From quartiles and median of n people.
  public init(quartile1: Double, median: Double, quartile3: Double, size n: Double) {
    mean = (quartile1 + median + quartile3) / 3
    standardDeviation =
      (quartile3 - quartile1) / (2 * normalQuantile((0.75 * n - 0.125) / (n + 0.25)))
  }

  /// From smallest, median and largest value of n people.
  public init(least: Double, median: Double, most: Double, size n: Double) {
    mean = (least + 2 * median + most) / 4
    standardDeviation = (most - least) / (2 * normalQuantile((n - 0.375) / (n + 0.25)))
  }
}
