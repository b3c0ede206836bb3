import Maths

/// The parameters behind a simulated diary.
public struct DiaryTruth: Hashable, Sendable {
  /// Level at mid-trial without treatment, points.
  public var alpha: Double
  /// Points per 28 days.
  public var trend: Double
  /// Effect at full exposure, points.
  public var effect: Double
  /// Correlation of the noise from day to day.
  public var rho: Double
  /// Standard deviation of the noise, points.
  public var sigma: Double
  /// Days.
  public var halfLife: Double

  public init(
    alpha: Double = 5, trend: Double = 0, effect: Double, rho: Double = 0.4, sigma: Double = 1.2,
    halfLife: Double = 5
  ) {
    self.alpha = alpha
    self.trend = trend
    self.effect = effect
    self.rho = rho
    self.sigma = sigma
    self.halfLife = halfLife
  }

  /// Parameters drawn from priors; a pure function of (seed, person, replicate).
  package init(
    drawnFrom priors: TrialPriors, seed: UInt64, person: UInt32 = 0, replicate: UInt32 = 0
  ) {
    let random = RandomStream(
      seed: seed, person: person, replicate: replicate, purpose: .thetaDraw)
    func draw(_ prior: Normal, _ index: UInt32) -> Double {
      prior.mean + prior.sd * random.normal(at: index)
    }
    alpha = draw(priors.alpha, 0)
    trend = draw(priors.trend, 1)
    effect = draw(priors.effect, 2)
    rho = 1 - 2 / (exponential(2 * draw(priors.atanhRho, 3)) + 1)
    sigma = exponential(draw(priors.logSigma, 4))
    halfLife = exponential(draw(priors.logHalfLife, 5))
  }
}
