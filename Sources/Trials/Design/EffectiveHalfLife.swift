public import Maths

/// The one half-life that stands for an effect whose parts follow different clocks.
///
/// The median is the day at which half of the effect is reached, R(t) = 1/2 with
/// R(t) = sum of w_k (1 - 2^(-t/h_k)). Its spread comes from the spread of every clock and from not
/// knowing the shares (Dirichlet with a concentration of 4), by the delta method:
///
///     Var(log h) = sum e_k^2 s_k^2 + (sum w_k f_k^2 - 1/4) / (c + 1) / (t ln 2 sum pull)^2
///
/// with f_k = 1 - 2^(-t/h_k), pull_k = w_k (1 - f_k) / h_k and e_k = pull_k / sum of pulls.
public struct EffectiveHalfLife: Hashable, Sendable {
  /// How firmly the shares are believed in, in imagined observations; a choice of the project.
  public static let concentration = 4.0
  /// No half-life is believed to be known better than this.
  public static let smallestLogSD = 0.3

  /// Median in days, and standard deviation of the logarithm.
  public let distribution: LogNormal
  /// How far the half-life follows each clock: relative change per relative change; sum 1.
  public let elasticities: [Double]
  /// Position of the clock that the half-life follows most.
  public let dominant: Int

  private let shares: [Double]
  private let halfLives: [Double]

  /// - Throws: `ClockError` for clocks that carry no effect.
  public init(of clocks: [EffectClock]) throws(ClockError) {
    let shares = try Self.shares(clocks)
    let halfLives = clocks.map(\.halfLife.median)
    let curve = Self.Curve(shares: shares, halfLives: halfLives)
    let median = curve.half
    let pulls = curve.pulls(median)
    let pull = pulls.reduce(0, +)
    let elasticities = pulls.map { $0 / pull }
    var variance = 0.0
    var squares = 0.0
    for (k, clock) in clocks.enumerated() {
      let spread = elasticities[k] * clock.halfLife.logSD
      variance += spread * spread
      let reached = 1 - Self.powerOfTwo(-median / halfLives[k])
      squares += shares[k] * reached * reached
    }
    let slope = median * Self.ln2 * pull
    variance += (squares - 0.25) / (Self.concentration + 1) / (slope * slope)
    do throws(DistributionError) {
      distribution = try LogNormal(
        median: median, logSD: max(Self.smallestLogSD, variance.squareRoot()))
    } catch {
      throw .spreadNotUsable(error)
    }
    dominant = elasticities.indices.max { elasticities[$0] < elasticities[$1] } ?? 0
    self.elasticities = elasticities
    self.shares = shares
    self.halfLives = halfLives
  }

  /// The share of the full effect that is reached after some days on treatment.
  public func shareReached(afterDays days: Double) -> Double {
    Curve(shares: shares, halfLives: halfLives).reached(days)
  }

  private static let ln2 = 0.69314718055994530942

  private static func powerOfTwo(_ x: Double) -> Double { exponential(x * ln2) }

  private static func shares(_ clocks: [EffectClock]) throws(ClockError) -> [Double] {
    guard !clocks.isEmpty else { throw .noClocks }
    for (index, clock) in clocks.enumerated() where !(clock.share >= 0 && clock.share.isFinite) {
      throw .shareNotUsable(clock: index + 1, share: clock.share)
    }
    let total = clocks.reduce(0) { $0 + $1.share }
    guard total > 0, total.isFinite else { throw .noShares }
    return clocks.map { $0.share / total }
  }

  /// The onset R(t) of the whole effect.
  private struct Curve {
    let shares: [Double]
    let halfLives: [Double]

    func reached(_ days: Double) -> Double {
      var sum = 0.0
      for (share, halfLife) in zip(shares, halfLives) {
        sum += share * (1 - powerOfTwo(-days / halfLife))
      }
      return sum
    }

    func pulls(_ days: Double) -> [Double] {
      zip(shares, halfLives).map { $0 * powerOfTwo(-days / $1) / $1 }
    }

    /// The day at which half of the effect is reached.
    var half: Double {
      let carrying = zip(shares, halfLives).filter { $0.0 > 0 }.map(\.1)
      let (low, high) = (carrying.min() ?? 1, carrying.max() ?? 1)
      return increasingRoot(
        between: low, and: high, start: (low * high).squareRoot(), tolerance: 1e-12 * high
      ) { days in
        let pulls = pulls(days)
        var (slope, curvature) = (0.0, 0.0)
        for (pull, halfLife) in zip(pulls, halfLives) {
          slope += ln2 * pull
          curvature -= ln2 * ln2 * pull / halfLife
        }
        return (reached(days) - 0.5, slope, curvature)
      }
    }
  }
}
