/// The effects of several studies: the input of every pooling.
public struct EffectList: Hashable, Sendable {
  public let estimates: [Double]
  /// Each above zero.
  public let variances: [Double]

  /// What an estimate may reach, and a variance with its reciprocal: beyond, sums would overflow.
  static let largest = 1e40
  /// How many times the smallest variance the largest may be: beyond, the imprecise studies vanish in
  /// the rounding of the precise one.
  static let widestRatio = 1e12

  /// - Throws: ``PoolingError`` naming the first study that cannot be used.
  public init(estimates: [Double], variances: [Double]) throws(PoolingError) {
    guard estimates.count == variances.count else {
      throw .lengthsDiffer(estimates: estimates.count, variances: variances.count)
    }
    for (index, estimate) in estimates.enumerated() where !(estimate.magnitude <= Self.largest) {
      throw .estimateNotUsable(index: index, value: estimate)
    }
    for (index, variance) in variances.enumerated()
    where !(variance >= 1 / Self.largest && variance <= Self.largest) {
      throw .varianceNotUsable(index: index, value: variance)
    }
    if let least = variances.min(), let most = variances.max(), most > least * Self.widestRatio {
      throw .variancesTooUnequal(least: least, most: most)
    }
    self.estimates = estimates
    self.variances = variances
  }

  public init(_ effects: [StudyEffect]) throws(PoolingError) {
    try self.init(
      estimates: effects.map(\.estimate), variances: effects.map(\.variance))
  }

  private init(checkedEstimates estimates: [Double], variances: [Double]) {
    self.estimates = estimates
    self.variances = variances
  }

  /// How many studies there are, k.
  public var count: Int { estimates.count }

  public var effects: [StudyEffect] {
    zip(estimates, variances).map { StudyEffect(estimate: $0, variance: $1) }
  }

  /// The list without one study.
  func without(_ index: Int) -> EffectList {
    var (estimates, variances) = (estimates, variances)
    estimates.remove(at: index)
    variances.remove(at: index)
    return EffectList(checkedEstimates: estimates, variances: variances)
  }

  /// The studies at some positions, in that order.
  func selecting(_ indices: some Sequence<Int>) -> EffectList {
    let indices = Array(indices)
    return EffectList(
      checkedEstimates: indices.map { estimates[$0] }, variances: indices.map { variances[$0] })
  }

  /// The list with further studies, which were made from it.
  func adding(estimates more: [Double], variances moreVariances: [Double]) -> EffectList {
    EffectList(
      checkedEstimates: estimates + more, variances: variances + moreVariances)
  }

  /// Every estimate with its sign turned.
  var mirrored: EffectList {
    EffectList(checkedEstimates: estimates.map { -$0 }, variances: variances)
  }
}

/// Why studies cannot be pooled as asked.
public enum PoolingError: Error, Hashable, Sendable {
  case lengthsDiffer(estimates: Int, variances: Int)
  /// Not finite, or beyond what sums can hold.
  case estimateNotUsable(index: Int, value: Double)
  /// Not above zero, not finite, or beyond what sums can hold.
  case varianceNotUsable(index: Int, value: Double)
  /// The largest variance is more than 10^12 times the smallest.
  case variancesTooUnequal(least: Double, most: Double)
  case tooFewStudies(count: Int, least: Int)
  /// The search for the variance between studies did not end; nothing is reported in its place.
  case didNotConverge(PoolingMethod, steps: Int)
  /// Every study has the same value of the moderator.
  case moderatorIsConstant
}
