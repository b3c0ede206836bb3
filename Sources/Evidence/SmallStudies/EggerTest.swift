import Maths

/// Egger's test of whether small studies find more than large ones.
///
/// Weighted regression of the estimate on its standard error, weights 1/v, with the spread estimated
/// (Egger et al. 1997, BMJ 315:629-634). From ten studies only; for ratios with caution, since there the
/// estimate and its error go together without any bias.
public struct EggerTest: Hashable, Sendable {
  /// The change of the estimate with one unit of standard error; zero when there is no asymmetry.
  public let slope: Double
  public let slopeError: Double
  public let t: Double
  public let degreesOfFreedom: Int
  public let p: Double
  /// What a study without any error would find.
  public let limit: Double
  public let limitError: Double

  /// The least number of studies at which the test is shown.
  public static let leastStudies = 10

  public init(_ effects: EffectList) throws(PoolingError) {
    guard effects.count >= 3 else { throw .tooFewStudies(count: effects.count, least: 3) }
    let errors = effects.variances.map { $0.squareRoot() }
    guard let first = errors.first, errors.contains(where: { $0 != first }) else {
      throw .moderatorIsConstant
    }
    let fit = RegressionFit(effects, moderator: errors, tau2: 0)
    let degrees = effects.count - 2
    let spread = fit.residual / Double(degrees)
    slope = fit.slope
    slopeError = (spread / fit.moderatorSquares).squareRoot()
    let test = EstimateTest(slope, slopeError, degrees: degrees)
    t = test.statistic
    degreesOfFreedom = degrees
    p = test.p
    limit = fit.level - fit.slope * fit.centre
    limitError =
      (spread * (1 / fit.weights + fit.centre * fit.centre / fit.moderatorSquares)).squareRoot()
  }
}
