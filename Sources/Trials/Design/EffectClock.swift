public import Maths

/// One of the processes that an effect is thought to follow, and how much of the effect it carries.
public struct EffectClock: Hashable, Sendable {
  /// Half-life of the process, days, with its uncertainty.
  public let halfLife: LogNormal
  /// Share of the effect, 0 or more; shares are divided by their sum.
  public let share: Double

  public init(halfLife: LogNormal, share: Double) {
    self.halfLife = halfLife
    self.share = share
  }
}

/// Why clocks have no common half-life.
public enum ClockError: Error, Hashable, Sendable {
  case noClocks
  /// Clocks count from 1.
  case shareNotUsable(clock: Int, share: Double)
  case noShares
  case spreadNotUsable(DistributionError)
}
