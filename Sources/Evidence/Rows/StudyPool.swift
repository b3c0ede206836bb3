/// Studies that ask the same question and report the same measure.
public struct StudyPool: Hashable, Sendable {
  /// One study with what it contributes.
  public struct Member: Hashable, Sendable {
    public let study: StudyRecord
    public let effect: RowEffect
  }

  /// The name of the set in the table of studies.
  public let set: String
  public let measure: EffectMeasure
  /// Active-comparator trials pool only among themselves.
  public let isActiveControl: Bool
  public let members: [Member]
  /// Studies of the set that report no usable numbers, or may not be pooled.
  public let left: [StudyRecord]
  /// By the rules for few studies; nil under three.
  public let pooled: PooledEstimate?

  public var rule: FewStudies { FewStudies(count: members.count) }

  /// Every set of the given studies, in the order in which the sets first appear.
  public static func all(in studies: [StudyRecord] = StudyRecord.all) -> [StudyPool] {
    var keys: [Key] = []
    var members: [Key: [Member]] = [:]
    for study in studies where study.poolingBar == nil {
      guard let effect = study.effect else { continue }
      let key = Key(
        set: study.poolSet, measure: effect.measure,
        isActive: study.role == .activeControlTrial)
      if members[key] == nil { keys.append(key) }
      members[key, default: []].append(Member(study: study, effect: effect))
    }
    return keys.map { key in
      let left = studies.filter { $0.poolSet == key.set && $0.poolingBar != nil }
      return StudyPool(key, members[key] ?? [], left: left)
    }
  }

  private struct Key: Hashable {
    let set: String
    let measure: EffectMeasure
    let isActive: Bool
  }

  private init(_ key: Key, _ members: [Member], left: [StudyRecord]) {
    set = key.set
    measure = key.measure
    isActiveControl = key.isActive
    self.members = members
    self.left = left
    let effects = try? EffectList(members.map(\.effect.effect))
    let isAllowed = FewStudies(count: members.count).allowsPooling
    pooled = isAllowed ? effects.flatMap { try? PooledEstimate($0) } : nil
  }
}
