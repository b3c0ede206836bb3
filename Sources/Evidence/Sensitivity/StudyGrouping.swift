/// A property by which studies of one pool are set apart.
public enum StudyGrouping: String, CaseIterable, Hashable, Sendable {
  case condition, route
  case riskOfBias = "risk_of_bias"
  /// Under four weeks, or four weeks and more.
  case duration
  /// Whether everybody who took part was short of magnesium.
  case depletion

  /// The group of a study, as a code; nil when its row does not tell.
  public func group(of study: StudyRecord) -> String? {
    switch self {
    case .condition: study.group
    case .route: study.plainRoute
    case .riskOfBias: study.ratedRiskOfBias.rawValue
    case .duration: study.durationDays.map { $0 < 28 ? "under_28_days" : "28_days_or_more" }
    case .depletion: study.isOfDepleted ? "depleted" : "not_depleted"
    }
  }
}

extension StudyRecord {
  /// Whether the row says that only people short of magnesium took part.
  fileprivate var isOfDepleted: Bool {
    let words = condition.lowercased()
    return ["depletion", "depleted", "hypomagnes", "low erythrocyte"].contains {
      words.contains($0)
    }
  }
}

extension StudyPool {
  /// Everything that so many studies allow to be said of the pool; nil under three of them.
  ///
  /// - Parameter grouping: sets them apart, from five studies on; nil when a row does not tell its group.
  /// - Throws: ``PoolingError`` when a search does not end.
  public func analysis(
    by grouping: StudyGrouping? = nil
  ) throws(PoolingError) -> PoolAnalysis? {
    guard rule.allowsPooling else { return nil }
    let groups = grouping.map { grouping in members.map { grouping.group(of: $0.study) } }
    let years = members.map(\.study.year)
    return try PoolAnalysis(
      PoolInput(
        measure: measure, names: members.map(\.study.name),
        effects: try EffectList(members.map(\.effect.effect)),
        years: years.contains(nil) ? nil : years.compactMap { $0 },
        groups: groups.flatMap { $0.contains(nil) ? nil : $0.compactMap { $0 } }))
  }
}
