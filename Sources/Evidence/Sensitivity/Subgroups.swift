import Maths

/// Groups of studies pooled apart, and whether they differ.
///
/// Each group has its own tau squared; groups of a single study are shown and left out of the test.
public struct Subgroups: Hashable, Sendable {
  /// One group.
  public struct Level: Hashable, Sendable {
    public let name: String
    /// Positions of its studies.
    public let members: [Int]
    /// Nil for a single study.
    public let pooled: PooledEstimate?
  }

  /// In the order in which the groups first appear.
  public let levels: [Level]
  /// Q between the groups, weighted by the inverse variance of each; nil under two groups.
  public let q: Double?
  public let degreesOfFreedom: Int
  public let p: Double?
  /// Under 10 studies, or under 4 in a group: a finding to test elsewhere, not to act on.
  public let isExploratory: Bool

  /// - Parameter groups: the group of each study, in the order of the effects.
  public init(
    _ effects: EffectList, groups: [String], method: PoolingMethod = .restrictedLikelihood,
    interval: PoolingInterval = .modifiedKnappHartung
  ) throws(PoolingError) {
    guard groups.count == effects.count else {
      throw .lengthsDiffer(estimates: effects.count, variances: groups.count)
    }
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() {
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(index)
    }
    var levels: [Level] = []
    for name in order {
      let indices = members[name] ?? []
      let pooled =
        indices.count < 2
        ? nil
        : try PooledEstimate(effects.selecting(indices), method: method, interval: interval)
      levels.append(Level(name: name, members: indices, pooled: pooled))
    }
    self.levels = levels
    let tested = levels.compactMap(\.pooled)
    degreesOfFreedom = max(0, tested.count - 1)
    if tested.count >= 2 {
      let between = try EffectList(
        estimates: tested.map(\.estimate),
        variances: tested.map { $0.standardError * $0.standardError })
      let residual = WeightedFit(between, tau2: 0).residual
      q = residual
      p = ChiSquare(Double(tested.count - 1)).upper(residual)
    } else {
      (q, p) = (nil, nil)
    }
    isExploratory = effects.count < 10 || levels.contains { $0.members.count < 4 }
  }
}
