/// Why a row is shown and not pooled.
public enum PoolingBar: Hashable, Sendable {
  case recalled
  case criticalBias
  case role(StudyRole)
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
    return effect == nil ? .noNumbers : nil
  }
}
