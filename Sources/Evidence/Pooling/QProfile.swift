import Maths

/// The interval of tau squared, 95 %, with those of I2 and H2 that follow from it.
///
/// The values of tau squared at which the weighted residual equals the quantiles of chi-square with k - 1
/// degrees (Viechtbauer 2007, Stat Med 26:37-52).
public struct QProfile: Hashable, Sendable {
  public let tau2: ClosedRange<Double>
  /// Per cent.
  public let i2: ClosedRange<Double>
  public let h2: ClosedRange<Double>

  public init(_ effects: EffectList) throws(PoolingError) {
    guard effects.count >= 2 else { throw .tooFewStudies(count: effects.count, least: 2) }
    let degrees = Double(effects.count - 1)
    let quantiles = ChiSquare(degrees)
    let solver = ResidualSolver(effects: effects)
    let low = try solver.tau2(residual: quantiles.quantile(0.975)).value
    let high = try solver.tau2(residual: quantiles.quantile(0.025)).value
    let typical = Heterogeneity.typicalVariance(WeightedFit(effects, tau2: 0), degrees: degrees)
    tau2 = low...max(low, high)
    i2 =
      Heterogeneity.i2(
        tau2: low, typical: typical)...Heterogeneity.i2(
        tau2: max(low, high), typical: typical)
    h2 = (1 + low / typical)...(1 + max(low, high) / typical)
  }
}
