import Maths

/// How a number differs from person to person.
public enum Spread: Hashable, Sendable {
  case same(Double)
  /// Every value of the range alike.
  case uniform(ClosedRange<Double>)
  /// With the SD of the natural logarithm; values outside the range are moved to its end.
  case logNormal(median: Double, logSD: Double, within: ClosedRange<Double>)

  /// The value at a uniform number strictly between 0 and 1.
  func value(at uniform: Double) -> Double {
    switch self {
    case .same(let value): value
    case .uniform(let range):
      range.lowerBound + uniform * (range.upperBound - range.lowerBound)
    case .logNormal(let median, let logSD, let range):
      min(
        max(median * exponential(logSD * normalQuantile(uniform)), range.lowerBound),
        range.upperBound)
    }
  }
}
