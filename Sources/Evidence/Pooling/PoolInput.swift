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
  /// Positions of studies whose correlation within persons was not given, so that one was assumed, with
  /// their effects at other correlations.
  public let assumed: [AssumedCorrelation]

  public init(
    measure: EffectMeasure, names: [String], effects: EffectList, years: [Int]? = nil,
    groups: [String]? = nil, moderators: [String: [Double]] = [:], dropped: [String] = [],
    corrected: [String] = [], assumed: [AssumedCorrelation] = []
  ) {
    self.measure = measure
    self.names = names
    self.effects = effects
    self.years = years
    self.groups = groups
    self.moderators = moderators
    self.dropped = dropped
    self.corrected = corrected
    self.assumed = assumed
  }

  func isAssumed(_ index: Int) -> Bool { assumed.contains { $0.index == index } }
}

/// A study of the same people twice, whose correlation was not given.
public struct AssumedCorrelation: Hashable, Sendable {
  /// The position of the study among those that are pooled.
  public let index: Int
  /// Its effect at each of ``PairedMeans/sensitivityCorrelations``, in that order.
  public let others: [StudyEffect]

  public init(index: Int, others: [StudyEffect]) {
    self.index = index
    self.others = others
  }
}
