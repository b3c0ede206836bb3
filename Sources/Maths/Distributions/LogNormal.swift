/// A positive quantity whose logarithm is normal, such as the half-life of an effect.
public struct LogNormal: Hashable, Sendable {
  /// The median, in the unit of the quantity; finite and above zero.
  public let median: Double
  /// The standard deviation of the natural logarithm; finite and above zero.
  public let logSD: Double

  /// - Parameters:
  ///   - median: finite and above zero.
  ///   - logSD: finite and above zero.
  /// - Throws: `DistributionError` for anything else.
  public init(median: Double, logSD: Double) throws(DistributionError) {
    guard median.isFinite, median > 0, median >= .leastNormalMagnitude else {
      throw .centreNotUsable(median)
    }
    guard logSD.isFinite, logSD > 0 else { throw .widthNotPositive(logSD) }
    self.median = median
    self.logSD = logSD
  }

  /// The distribution of the natural logarithm.
  public var log: Normal {
    Normal(checkedMean: logarithm(median), sd: logSD)
  }

  /// The value not exceeded with probability `p` (strictly between 0 and 1).
  public func quantile(_ p: Double) -> Double {
    median * exponential(logSD * normalQuantile(p))
  }
}
