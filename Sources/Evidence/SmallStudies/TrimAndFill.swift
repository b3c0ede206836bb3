/// Trim and fill: how the pooled estimate would look with the studies that seem to be missing.
///
/// The L0 estimator of Duval and Tweedie 2000, Biometrics 56:455-463. A sensitivity analysis, never a
/// headline: it invents studies.
public struct TrimAndFill: Hashable, Sendable {
  public enum Side: String, Hashable, Sendable { case left, right }

  /// How many studies seem to be missing, and where.
  public let missing: Int
  public let side: Side
  /// With the missing studies filled in.
  public let pooled: PooledEstimate

  public init(
    _ effects: EffectList, method: PoolingMethod = .derSimonianLaird,
    interval: PoolingInterval = .normal
  ) throws(PoolingError) {
    guard effects.count >= 3 else { throw .tooFewStudies(count: effects.count, least: 3) }
    let errors = effects.variances.map { $0.squareRoot() }
    let asymmetry = try? MetaRegression(effects, moderator: errors, method: method).slope.estimate
    side = (asymmetry ?? 0) < 0 ? .right : .left
    let turned = side == .right ? effects.mirrored : effects
    let order = turned.estimates.indices.sorted {
      (turned.estimates[$0], $0) < (turned.estimates[$1], $1)
    }
    let sorted = turned.selecting(order)
    var (missing, centre) = (0, 0.0)
    var previous = -1
    var rounds = 0
    while missing != previous {
      rounds += 1
      guard rounds <= 100 else { throw .didNotConverge(method, steps: rounds) }
      previous = missing
      let kept = sorted.selecting(0..<(sorted.count - missing))
      centre =
        kept.count > 1
        ? try PooledEstimate(kept, method: method, interval: interval).estimate
        : kept.estimates[0]
      missing = Self.missing(sorted.estimates.map { $0 - centre })
    }
    self.missing = missing
    let extreme = (sorted.count - missing)..<sorted.count
    let filled = extreme.map { centre - (sorted.estimates[$0] - centre) }
    let all = sorted.adding(
      estimates: filled, variances: extreme.map { sorted.variances[$0] })
    pooled = try PooledEstimate(
      side == .right ? all.mirrored : all, method: method, interval: interval)
  }

  /// L0 = (4 S - k (k + 1)) / (2k - 1), with S the rank sum of the gaps above zero.
  private static func missing(_ gaps: [Double]) -> Int {
    let k = Double(gaps.count)
    let order = gaps.indices.sorted { (gaps[$0].magnitude, $0) < (gaps[$1].magnitude, $1) }
    var ranks = 0.0
    for (rank, index) in order.enumerated() where gaps[index] > 0 { ranks += Double(rank + 1) }
    let estimate = (4 * ranks - k * (k + 1)) / (2 * k - 1)
    // At least one study is always kept.
    return min(max(0, Int(estimate.rounded(.toNearestOrEven))), gaps.count - 1)
  }
}
