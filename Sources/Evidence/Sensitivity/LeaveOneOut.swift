/// The pooled estimate without one of the studies.
public struct LeaveOneOut: Hashable, Sendable {
  /// The position of the study left out.
  public let omitted: Int
  public let pooled: PooledEstimate
  /// Whether the sign differs from that of all studies together.
  public let changesSign: Bool
  /// Whether the interval excludes zero where that of all studies does not, or the reverse.
  public let changesSignificance: Bool

  /// Every study left out in turn; empty under three studies, where a single one would remain.
  ///
  /// Cost: k refits of k - 1 studies, started from the tau squared of all.
  public static func all(
    _ effects: EffectList, of whole: PooledEstimate
  ) throws(PoolingError) -> [LeaveOneOut] {
    guard effects.count >= 3 else { return [] }
    var results: [LeaveOneOut] = []
    results.reserveCapacity(effects.count)
    for index in effects.estimates.indices {
      let pooled = try PooledEstimate(
        effects.without(index), method: whole.method, interval: whole.intervalMethod,
        start: whole.tau2)
      results.append(
        LeaveOneOut(
          omitted: index, pooled: pooled,
          changesSign: (pooled.estimate < 0) != (whole.estimate < 0),
          changesSignificance: pooled.excludesZero != whole.excludesZero))
    }
    return results
  }
}

extension PooledEstimate {
  /// Whether the 95 % interval leaves out no effect.
  public var excludesZero: Bool { !interval.contains(0) }
}
