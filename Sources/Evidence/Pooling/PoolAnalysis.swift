/// Studies to pool, as somebody brings them.
public struct PoolInput: Hashable, Sendable {
  public let measure: EffectMeasure
  /// A name for each study.
  public let names: [String]
  public let effects: EffectList
  public let years: [Int]?
  public let groups: [String]?
  /// Properties of the studies by name.
  public let moderators: [String: [Double]]
  /// Tables that say nothing about a ratio, left out.
  public let dropped: [String]
  /// Tables with a zero cell, to whose four cells 0.5 was added.
  public let corrected: [String]

  public init(
    measure: EffectMeasure, names: [String], effects: EffectList, years: [Int]? = nil,
    groups: [String]? = nil, moderators: [String: [Double]] = [:], dropped: [String] = [],
    corrected: [String] = []
  ) {
    self.measure = measure
    self.names = names
    self.effects = effects
    self.years = years
    self.groups = groups
    self.moderators = moderators
    self.dropped = dropped
    self.corrected = corrected
  }
}

/// Everything that so many studies allow to be said.
public struct PoolAnalysis: Hashable, Sendable {
  public let input: PoolInput
  /// Nil for a single study.
  public let pooled: PooledEstimate?
  /// DerSimonian-Laird with a normal interval, for comparison with older reviews.
  public let comparison: PooledEstimate?
  /// The interval of tau squared.
  public let profile: QProfile?
  public let leaveOneOut: [LeaveOneOut]
  public let subgroups: Subgroups?
  public let cumulative: CumulativePooling?
  public let regressions: [String: MetaRegression]
  public let egger: EggerTest?
  public let ranks: RankTest?
  public let trimAndFill: TrimAndFill?
  /// For two studies, beside the common effect: a summary that leans on a belief about tau.
  public let fewStudySummary: TwoStudySummary?

  public var rule: FewStudies { FewStudies(count: input.effects.count) }

  /// - Throws: ``PoolingError`` for no study at all, or a search that does not end.
  public init(
    _ input: PoolInput, method: PoolingMethod = .restrictedLikelihood,
    interval: PoolingInterval = .modifiedKnappHartung
  ) throws(PoolingError) {
    let effects = input.effects
    let count = effects.count
    guard count >= 1 else { throw .tooFewStudies(count: 0, least: 1) }
    self.input = input
    let rule = FewStudies(count: count)
    guard count >= 2 else {
      (pooled, comparison, profile, leaveOneOut) = (nil, nil, nil, [])
      (subgroups, cumulative, regressions) = (nil, nil, [:])
      (egger, ranks, trimAndFill, fewStudySummary) = (nil, nil, nil, nil)
      return
    }
    let pooled = try PooledEstimate(effects, method: method, interval: interval)
    self.pooled = pooled
    comparison = try PooledEstimate(effects, method: .derSimonianLaird, interval: .normal)
    profile = try QProfile(effects)
    leaveOneOut = rule.allowsSensitivity ? try LeaveOneOut.all(effects, of: pooled) : []
    subgroups = try Self.subgroups(input, rule, method, interval)
    cumulative = try Self.cumulative(input, rule, method, interval)
    regressions = try Self.regressions(input, rule)
    egger = rule.allowsSmallStudyTests ? try? EggerTest(effects) : nil
    // The rank test and trim-and-fill compare every pair; beyond this they say nothing new.
    let isSmall = rule.allowsSmallStudyTests && count <= 2_000
    ranks = isSmall ? try? RankTest(effects) : nil
    trimAndFill = isSmall ? try? TrimAndFill(effects) : nil
    fewStudySummary = rule == .two ? try TwoStudySummary(effects) : nil
  }

  private static func subgroups(
    _ input: PoolInput, _ rule: FewStudies, _ method: PoolingMethod, _ interval: PoolingInterval
  ) throws(PoolingError) -> Subgroups? {
    guard rule.allowsSensitivity, let groups = input.groups, Set(groups).count > 1 else {
      return nil
    }
    return try Subgroups(input.effects, groups: groups, method: method, interval: interval)
  }

  private static func cumulative(
    _ input: PoolInput, _ rule: FewStudies, _ method: PoolingMethod, _ interval: PoolingInterval
  ) throws(PoolingError) -> CumulativePooling? {
    guard rule.allowsSensitivity, let years = input.years else { return nil }
    return try CumulativePooling(input.effects, years: years, method: method, interval: interval)
  }

  private static func regressions(
    _ input: PoolInput, _ rule: FewStudies
  ) throws(PoolingError) -> [String: MetaRegression] {
    guard rule.allowsSmallStudyTests else { return [:] }
    var regressions: [String: MetaRegression] = [:]
    for (name, values) in input.moderators where Set(values).count > 1 {
      regressions[name] = try MetaRegression(input.effects, moderator: values)
    }
    return regressions
  }
}
