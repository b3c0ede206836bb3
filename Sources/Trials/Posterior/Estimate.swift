/// One number as the analysis sees it: its posterior mean, spread and equal-tailed 95 % interval.
public struct Estimate: Hashable, Sendable {
  /// Posterior mean.
  public let mean: Double
  /// Posterior standard deviation.
  public let sd: Double
  /// Value not exceeded with probability 0.025.
  public let q025: Double
  /// Posterior median.
  public let q50: Double
  /// Value not exceeded with probability 0.975.
  public let q975: Double
}
