import Maths

/// Standard errors that a paper does not print, worked out from what it does print.
public enum RecoveredError {
  /// From a confidence interval: its width over twice the normal quantile.
  ///
  /// - Parameter level: of the interval, between 0 and 1.
  public static func fromInterval(low: Double, high: Double, level: Double = 0.95) -> Double {
    (high - low) / (2 * normalQuantile(0.5 + 0.5 * level))
  }

  /// From the two-sided p-value of an unpaired t test: |difference| / t(1 - p/2; n1 + n2 - 2).
  ///
  /// From a bound such as "p < 0.03" this is the largest standard error; flag it as such.
  public static func fromP(_ p: Double, difference: Double, size1: Double, size2: Double) -> Double
  {
    difference.magnitude / StudentT(size1 + size2 - 2).quantile(1 - 0.5 * p)
  }

  /// The standard deviation of each of two groups with a common one, from the error of their difference.
  public static func pooledDeviation(standardError: Double, size1: Double, size2: Double) -> Double
  {
    standardError / (1 / size1 + 1 / size2).squareRoot()
  }
}
