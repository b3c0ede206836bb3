import RealModule

/// A normal distribution; the way a prior or an estimate travels between modules.
public struct Normal: Hashable, Sendable {
  /// The mean, in the unit of the quantity.
  public let mean: Double
  /// The standard deviation, in the unit of the quantity; finite and above zero.
  public let sd: Double

  /// - Parameters:
  ///   - mean: finite.
  ///   - sd: finite and above zero.
  /// - Throws: `DistributionError` for anything else.
  public init(mean: Double, sd: Double) throws(DistributionError) {
    guard mean.isFinite else { throw .centreNotUsable(mean) }
    guard sd.isFinite, sd > 0 else { throw .widthNotPositive(sd) }
    self.init(checkedMean: mean, sd: sd)
  }

  /// A constant of the house, known to be sound where it is written.
  package init(checkedMean mean: Double, sd: Double) {
    precondition(mean.isFinite && sd.isFinite && sd > 0, "a normal needs a finite mean and width")
    self.mean = mean
    self.sd = sd
  }

  /// 1 / variance.
  public var precision: Double { 1 / (sd * sd) }

  /// The probability of a value of `x` or less.
  public func cumulative(_ x: Double) -> Double {
    normalCumulative((x - mean) / sd)
  }

  /// The natural logarithm of the density at `x`.
  public func logDensity(_ x: Double) -> Double {
    let z = (x - mean) / sd
    return -0.5 * z * z - logarithm(sd) - 0.9189385332046727418  // log sqrt(2 pi)
  }

  /// The value not exceeded with probability `p` (strictly between 0 and 1).
  public func quantile(_ p: Double) -> Double {
    mean + sd * normalQuantile(p)
  }
}

/// The standard normal distribution function, with full relative accuracy in the lower tail.
package func normalCumulative(_ z: Double) -> Double {
  0.5 * Double.erfc(-z * 0.70710678118654752440)
}
