import Maths

/// What several studies say together.
///
/// Default: REML with the modified Hartung-Knapp interval, the method that keeps its level with few
/// studies and never looks surer than the studies are.
public struct PooledEstimate: Hashable, Sendable {
  public let method: PoolingMethod
  public let intervalMethod: PoolingInterval
  /// How many studies, k.
  public let count: Int
  /// In the unit of the effects; a logarithm for ratios.
  public let estimate: Double
  public let standardError: Double
  /// The error before any scaling by the spread of the studies.
  public let normalStandardError: Double
  /// Estimate over standard error.
  public let statistic: Double
  /// Of the t distribution; nil where the normal one is used.
  public let degreesOfFreedom: Int?
  public let p: Double
  /// 95 %.
  public let interval: ClosedRange<Double>
  public let variance: BetweenStudyVariance
  public let heterogeneity: Heterogeneity
  /// The share of each study, adding up to 1.
  public let weights: [Double]

  public var tau2: Double { variance.tau2 }

  /// Pools two or more studies.
  ///
  /// Cost: proportional to k, times some ten steps for iterative methods.
  ///
  /// - Throws: ``PoolingError`` for fewer than two studies, or a search that does not end.
  public init(
    _ effects: EffectList, method: PoolingMethod = .restrictedLikelihood,
    interval: PoolingInterval = .modifiedKnappHartung
  ) throws(PoolingError) {
    try self.init(effects, method: method, interval: interval, start: nil)
  }

  init(
    _ effects: EffectList, method: PoolingMethod, interval intervalMethod: PoolingInterval,
    start: Double?
  ) throws(PoolingError) {
    guard effects.count >= 2 else { throw .tooFewStudies(count: effects.count, least: 2) }
    let variance = try BetweenStudyVariance.estimate(effects, by: method, from: start)
    let fit = WeightedFit(effects, tau2: variance.tau2)
    let common = variance.tau2 == 0 ? fit : WeightedFit(effects, tau2: 0)
    let degrees = effects.count - 1
    let plain = (1 / fit.weights).squareRoot()
    let spread = fit.residual / Double(degrees)
    let scale: Double =
      switch intervalMethod {
      case .normal: 1
      case .knappHartung: spread
      case .modifiedKnappHartung: max(1, spread)
      }
    let error = plain * scale.squareRoot()
    let test = EstimateTest(fit.mean, error, degrees: intervalMethod == .normal ? nil : degrees)
    self.method = method
    self.intervalMethod = intervalMethod
    count = effects.count
    estimate = fit.mean
    standardError = error
    normalStandardError = plain
    statistic = test.statistic
    degreesOfFreedom = intervalMethod == .normal ? nil : degrees
    p = test.p
    interval = test.interval
    self.variance = variance
    heterogeneity = Heterogeneity(
      common, count: effects.count, tau2: method == .commonEffect ? nil : variance.tau2)
    weights = effects.variances.map { 1 / ($0 + variance.tau2) / fit.weights }
  }
}
