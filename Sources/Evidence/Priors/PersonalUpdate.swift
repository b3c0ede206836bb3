public import Maths

/// What a person's own data add to a prior, when both are normal: precision adds.
public struct PersonalUpdate: Hashable, Sendable {
  public let prior: Normal
  /// The estimate of the personal trial with its error.
  public let data: Normal
  public let posterior: Normal

  public init(prior: Normal, data: Normal) {
    self.prior = prior
    self.data = data
    let precision = prior.precision + data.precision
    posterior = Normal(
      checkedMean: (prior.mean * prior.precision + data.mean * data.precision) / precision,
      sd: (1 / precision).squareRoot())
  }

  /// 95 %.
  public var interval: ClosedRange<Double> { posterior.quantile(0.025)...posterior.quantile(0.975) }

  /// The chance of relief of so many points or more.
  public func relief(of points: Double) -> Double { posterior.cumulative(-points) }

  /// Whether prior and data lie further apart than chance explains: |y - m| > 2 sqrt(s^2 + SD^2).
  public var isInConflict: Bool {
    (data.mean - prior.mean).magnitude
      > 2 * (prior.sd * prior.sd + data.sd * data.sd).squareRoot()
  }
}
