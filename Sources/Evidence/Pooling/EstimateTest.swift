import Maths

/// An estimate against zero, with its 95 % interval.
struct EstimateTest {
  let statistic: Double
  /// Two-sided.
  let p: Double
  let interval: ClosedRange<Double>

  /// - Parameter degrees: of Student's t; nil for the normal distribution.
  init(_ estimate: Double, _ error: Double, degrees: Int?) {
    let ratio = estimate / error
    statistic = ratio.isNaN ? 0 : ratio
    if let degrees {
      p = StudentT(Double(degrees)).twoSided(statistic)
    } else {
      p = 2 * normalCumulative(-statistic.magnitude)
    }
    let reach = Self.critical(degrees) * error
    interval = (estimate - reach)...(estimate + reach)
  }

  /// The quantile that leaves 2.5 % above.
  static func critical(_ degrees: Int?) -> Double {
    degrees.map { StudentT(Double($0)).quantile(0.975) } ?? normalQuantile(0.975)
  }
}
