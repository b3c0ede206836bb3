/// Everything that so many studies allow to be said.
public struct PoolAnalysis: Hashable, Sendable {
  public let input: PoolInput
  /// Nil for a single study.
  public let pooled: PooledEstimate?
  /// The common effect, which a summary of two studies stands on.
  public let common: PooledEstimate?
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
  /// The same pool at the other correlations within persons, where one was assumed.
  public let atOtherCorrelations: [PooledEstimate]
  /// For two studies, beside the common effect: a summary that leans on a belief about tau.
  public let fewStudySummary: TwoStudySummary?

  public var rule: FewStudies { FewStudies(count: input.effects.count) }

  /// How many people must be treated for one event more or fewer, from a difference of risks.
  ///
  /// Nil for other measures; the number itself is nil when that difference is zero.
  public var numberNeeded: (number: Double?, range: NumberNeeded)? {
    guard input.measure == .riskDifference else { return nil }
    let (estimate, interval) =
      pooled.map { ($0.estimate, $0.interval) }
      ?? (input.effects.effects[0].estimate, input.effects.effects[0].interval)
    return (
      estimate == 0 ? nil : NumberNeeded.number(riskDifference: estimate),
      NumberNeeded(riskDifference: interval)
    )
  }

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
      (common, atOtherCorrelations) = (nil, [])
      (subgroups, cumulative, regressions) = (nil, nil, [:])
      (egger, ranks, trimAndFill, fewStudySummary) = (nil, nil, nil, nil)
      return
    }
    let pooled = try PooledEstimate(effects, method: method, interval: interval)
    self.pooled = pooled
    comparison = try PooledEstimate(effects, method: .derSimonianLaird, interval: .normal)
    common = try PooledEstimate(effects, method: .commonEffect, interval: .normal)
    profile = try QProfile(effects)
    atOtherCorrelations = try Self.correlations(input, method, interval)
    // These compare every study with every other; beyond this they say nothing new.
    let isSmall = count <= 2_000
    leaveOneOut =
      rule.allowsSensitivity && isSmall ? try LeaveOneOut.all(effects, of: pooled) : []
    subgroups = try Self.subgroups(input, rule, method, interval)
    cumulative = try Self.cumulative(input, rule, method, interval)
    regressions = try Self.regressions(input, rule)
    egger = rule.allowsSmallStudyTests ? try? EggerTest(effects) : nil
    ranks = rule.allowsSmallStudyTests && isSmall ? try? RankTest(effects) : nil
    trimAndFill = rule.allowsSmallStudyTests && isSmall ? try? TrimAndFill(effects) : nil
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

  private static func correlations(
    _ input: PoolInput, _ method: PoolingMethod, _ interval: PoolingInterval
  ) throws(PoolingError) -> [PooledEstimate] {
    guard !input.assumed.isEmpty else { return [] }
    var runs: [PooledEstimate] = []
    for place in PairedMeans.sensitivityCorrelations.indices {
      var effects = input.effects.effects
      for study in input.assumed { effects[study.index] = study.others[place] }
      runs.append(
        try PooledEstimate(try EffectList(effects), method: method, interval: interval))
    }
    return runs
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
