extension ForestPlot {
  /// Differences in pain closer to zero than this are below what one person calls a change, points.
  static let smallest = 1.0
  /// A difference that one person calls moderate relief, points.
  static let moderate = -2.0

  /// What the axis covers: every estimate, and the intervals unless one would flatten all others.
  var extent: ClosedRange<Double> {
    let estimates = (studies + reviews).compactMap(\.estimate)
    let pools = groups.compactMap(\.pool) + [pool].compactMap { $0 }
    let large =
      pools.map(\.estimate.hull) + pools.compactMap(\.prediction)
      + [personal?.estimate?.hull].compactMap { $0 }
      + (measure == .points ? [Self.moderate...Self.smallest] : [])
    let points = estimates.map { $0.best...$0.best } + large
    let core = Self.hull(points, measure.noEffect)
    let all = Self.hull(estimates.map(\.hull) + large, measure.noEffect)
    // A single one flattens no other.
    if estimates.count < 2 { return all }
    // How far an interval may reach beyond the estimates before it becomes an arrow.
    if measure.isRatio {
      let room = max(core.upperBound / core.lowerBound, 3)
      return max(
        all.lowerBound, core.lowerBound / room)...min(
          all.upperBound, core.upperBound * room)
    }
    let room = max((core.upperBound - core.lowerBound) * 1.5, 0.1)
    return max(
      all.lowerBound, core.lowerBound - room)...min(
        all.upperBound, core.upperBound + room)
  }

  private static func hull(_ ranges: [ClosedRange<Double>], _ value: Double) -> ClosedRange<Double>
  {
    let low = ranges.map(\.lowerBound).reduce(value, min)
    return low...ranges.map(\.upperBound).reduce(value, max)
  }
}
