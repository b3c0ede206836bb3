import Maths

/// How far the studies differ beyond chance.
public struct Heterogeneity: Hashable, Sendable {
  /// Cochran's Q.
  public let q: Double
  /// k - 1.
  public let degreesOfFreedom: Int
  /// The probability of a larger Q when all studies share one effect.
  public let p: Double
  /// Tau squared over the total variance, per cent.
  public let i2: Double
  /// Total over within-study variance.
  public let h2: Double

  /// The typical within-study variance: (k - 1) sum w / ((sum w)^2 - sum w^2).
  static func typicalVariance(_ fit: some VarianceModel, degrees: Double) -> Double {
    degrees / fit.projectionTrace
  }

  /// The share of the variance that lies between studies, per cent.
  static func i2(tau2: Double, typical: Double) -> Double { 100 * tau2 / (tau2 + typical) }

  /// For a common effect, which has no tau squared, I2 and H2 come from Q: (Q - df) / Q and Q / df.
  init(_ common: WeightedFit, count: Int, tau2: Double?) {
    let degrees = Double(count - 1)
    q = common.residual
    degreesOfFreedom = count - 1
    p = ChiSquare(degrees).upper(common.residual)
    if let tau2 {
      let typical = Self.typicalVariance(common, degrees: degrees)
      i2 = Self.i2(tau2: tau2, typical: typical)
      h2 = (tau2 + typical) / typical
    } else {
      i2 = common.residual > 0 ? max(0, 100 * (common.residual - degrees) / common.residual) : 0
      h2 = common.residual / degrees
    }
  }
}
