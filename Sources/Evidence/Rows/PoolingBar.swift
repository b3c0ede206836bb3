/// Why a row is shown and not pooled.
public enum PoolingBar: Hashable, Sendable {
  case recalled
  case criticalBias
  case role(StudyRole)
  /// Each person had both treatments, and nothing within persons was printed.
  case unpairedCrossover
  /// Too little was printed for an effect and its error.
  case noNumbers
  /// It names no set of studies that ask the same question.
  case noPoolSet
}

extension StudyRecord {
  /// What keeps the row out of any pool; nil when nothing does.
  public var poolingBar: PoolingBar? {
    if tag == .recalled { return .recalled }
    if riskOfBias == .critical { return .criticalBias }
    if !role.canBePooled { return .role(role) }
    if poolSet.isEmpty { return .noPoolSet }
    guard effect == nil else { return nil }
    return hasUnpairedNumbers ? .unpairedCrossover : .noNumbers
  }

  /// Numbers of both groups that would make an effect if the people were not the same.
  private var hasUnpairedNumbers: Bool {
    isCrossover
      && (treated.summary != nil && control.summary != nil
        || treated.events != nil && control.events != nil)
  }
}
