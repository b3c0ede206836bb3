import Maths

/// Begg and Mazumdar's rank test of whether estimate and variance go together.
///
/// Kendall's tau between the standardised gaps from the common effect and the variances (Begg and
/// Mazumdar 1994, Biometrics 50:1088-1101), with the normal approximation. Cost: k^2 / 2.
public struct RankTest: Hashable, Sendable {
  /// Nil when all variances are equal.
  public let tau: Double?
  public let p: Double?

  public init(_ effects: EffectList) throws(PoolingError) {
    guard effects.count >= 3 else { throw .tooFewStudies(count: effects.count, least: 3) }
    let common = WeightedFit(effects, tau2: 0)
    let gaps = zip(effects.estimates, effects.variances).map { y, v in
      (y - common.mean) / (v - 1 / common.weights).squareRoot()
    }
    let kendall = KendallTau(gaps, effects.variances)
    tau = kendall.tau
    p = kendall.p
  }
}
