import Maths

/// The Kalman filter of the noise: an autoregression of order one plus an optional random walk.
///
/// Run once per set of hyper-parameters; the same gains whiten every column of the regression. With
/// no wander it is the exact whitening of an autoregression, gaps between scored days included.
struct NoiseFilter {
  let rho: Lanes
  private let rhoSquared: Lanes
  private let renewed: Lanes
  private let walk: Lanes
  private var levelVariance = Lanes()
  private var covariance = Lanes()
  private var correlatedVariance: Lanes

  /// How far the random walk follows a surprise.
  private(set) var levelGain = Lanes()
  /// How far the autoregression follows a surprise.
  private(set) var correlatedGain = Lanes()
  /// 1 / standard deviation of a surprise.
  private(set) var scale = Lanes()

  /// - Parameters:
  ///   - variance: of the autoregression, points squared.
  ///   - wander: standard deviation of the random walk after one day, points.
  init(rho: Lanes, variance: Lanes, wander: Double) {
    self.rho = rho
    rhoSquared = rho * rho
    renewed = (Lanes(repeating: 1) - rho * rho) * variance
    walk = Lanes(repeating: wander * wander)
    correlatedVariance = variance
  }

  @inline(__always)
  mutating func nextDay() {
    levelVariance += walk
    covariance *= rho
    correlatedVariance = rhoSquared * correlatedVariance + renewed
  }

  @inline(__always)
  mutating func observe() {
    let level = levelVariance + covariance
    let correlated = covariance + correlatedVariance
    let inverse = Lanes(repeating: 1) / (level + correlated)
    levelGain = level * inverse
    correlatedGain = correlated * inverse
    scale = inverse.squareRoot()
    levelVariance -= levelGain * level
    covariance -= levelGain * correlated
    correlatedVariance -= correlatedGain * correlated
  }
}
