import Maths

/// How the effect changes with one property of the studies.
///
/// Meant for ten studies or more; a moderator of studies says nothing certain about persons.
public struct MetaRegression: Hashable, Sendable {
  /// One coefficient.
  public struct Coefficient: Hashable, Sendable {
    public let estimate: Double
    public let standardError: Double
    public let statistic: Double
    public let p: Double
    public let interval: ClosedRange<Double>
  }

  /// The effect where the moderator is zero.
  public let intercept: Coefficient
  /// The change of the effect with one unit of the moderator.
  public let slope: Coefficient
  public let variance: BetweenStudyVariance
  /// Per cent, of what the moderator leaves unexplained.
  public let i2: Double
  /// Q of what the moderator leaves unexplained, with its p-value.
  public let residualQ: Double
  public let residualP: Double
  /// The test of the moderator: chi-square with 1 degree, or F(1, k - 2).
  public let moderatorQ: Double
  public let moderatorP: Double
  /// The share of tau squared that the moderator explains, per cent; nil when there was none.
  public let r2: Double?

  /// - Parameter method: REML or DL; any other is taken as REML.
  public init(
    _ effects: EffectList, moderator: [Double], method: PoolingMethod = .restrictedLikelihood,
    interval: PoolingInterval = .knappHartung
  ) throws(PoolingError) {
    guard effects.count >= 3 else { throw .tooFewStudies(count: effects.count, least: 3) }
    guard moderator.count == effects.count else {
      throw .lengthsDiffer(estimates: effects.count, variances: moderator.count)
    }
    guard let first = moderator.first, moderator.contains(where: { $0 != first }),
      moderator.allSatisfy({ $0.magnitude <= EffectList.largest })
    else { throw .moderatorIsConstant }
    let degrees = effects.count - 2
    let common = RegressionFit(effects, moderator: moderator, tau2: 0)
    variance = try Self.variance(effects, moderator, common, method: method)
    let fit = RegressionFit(effects, moderator: moderator, tau2: variance.tau2)
    let spread = fit.residual / Double(degrees)
    let scale: Double =
      switch interval {
      case .normal: 1
      case .knappHartung: spread
      case .modifiedKnappHartung: max(1, spread)
      }
    let freedom = interval == .normal ? nil : degrees
    let slopeVariance = scale / fit.moderatorSquares
    let interceptVariance =
      scale * (1 / fit.weights + fit.centre * fit.centre / fit.moderatorSquares)
    slope = Coefficient(fit.slope, variance: slopeVariance, degrees: freedom)
    intercept = Coefficient(
      fit.level - fit.slope * fit.centre, variance: interceptVariance, degrees: freedom)
    let typical = Heterogeneity.typicalVariance(common, degrees: Double(degrees))
    i2 = Heterogeneity.i2(tau2: variance.tau2, typical: typical)
    residualQ = common.residual
    residualP = ChiSquare(Double(degrees)).upper(common.residual)
    moderatorQ = slope.statistic * slope.statistic
    moderatorP = slope.p
    let whole = try BetweenStudyVariance.estimate(effects, by: method).tau2
    r2 = whole > 0 ? max(0, 100 * (whole - variance.tau2) / whole) : nil
  }

  private static func variance(
    _ effects: EffectList, _ moderator: [Double], _ common: RegressionFit, method: PoolingMethod
  ) throws(PoolingError) -> BetweenStudyVariance {
    let moments = MomentEstimators.derSimonianLaird(common, degrees: Double(effects.count - 2))
    if method == .derSimonianLaird { return moments }
    let estimator = LikelihoodEstimator(isRestricted: true, variances: effects.variances) {
      RegressionFit(effects, moderator: moderator, tau2: $0)
    }
    return try estimator.estimate(from: moments.tau2)
  }
}

extension MetaRegression.Coefficient {
  init(_ estimate: Double, variance: Double, degrees: Int?) {
    let error = variance.squareRoot()
    let test = EstimateTest(estimate, error, degrees: degrees)
    self.init(
      estimate: estimate, standardError: error, statistic: test.statistic, p: test.p,
      interval: test.interval)
  }
}
