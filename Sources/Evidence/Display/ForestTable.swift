public import Maths

/// A forest plot as values, for whoever draws it: one axis, a row a study, and what belongs below.
public struct ForestTable: Hashable, Sendable {
  /// What the axis shows.
  public enum Unit: Hashable, Sendable {
    /// Points of 0-10 pain; no effect is 0, below is relief.
    case points
    /// Differences in another unit or in standard deviations; no effect is 0.
    case difference(EffectMeasure)
    /// Ratios on a log axis; no effect is 1.
    case ratio(EffectMeasure)

    public var noEffect: Double { if case .ratio = self { 1 } else { 0 } }
    public var isRatio: Bool { noEffect == 1 }
  }

  /// One study.
  public struct Row: Hashable, Identifiable, Sendable {
    public let id: String
    public let name: String
    public let route: String
    public let form: String
    /// Elemental magnesium, mg a day.
    public let milligramsPerDay: Double?
    /// People analysed with magnesium and without.
    public let sizes: [Int?]
    /// What was printed of both groups, magnesium first; empty for studies that somebody brings.
    public let arms: [ArmOutcome]
    /// The scale of their numbers; empty for 0-10, events, and where it is not told.
    public let scale: String
    /// On the axis: ratios are ratios.
    public let estimate: Double
    public let interval: ClosedRange<Double>
    /// Its share of the pooled estimate, 0 to 1; nil when nothing is pooled.
    public let weight: Double?
    public let riskOfBias: RiskOfBias
    /// Drawn hollow: a number behind it was not printed.
    public let isImputed: Bool
    /// Whether the paper counts something good, and the other side of it is shown.
    public let isTurned: Bool
  }

  /// The studies of one condition.
  public struct Group: Hashable, Sendable {
    /// The group of conditions as the table of studies names it.
    public let name: String
    public let rows: [Row]
    /// From three studies on that ask the same in the same way.
    public let pooled: PooledEstimate?
  }

  public let unit: Unit
  public let groups: [Group]
  /// Of all rows together; nil under three studies, and where conditions stand apart.
  public let pooled: PooledEstimate?
  /// The interval of its tau squared.
  public let profile: QProfile?
  /// Pooled results of reviews on the same axis.
  public let published: [PublishedPool]
  /// A person's own posterior, points; drawn apart, last.
  public var personal: Normal?

  init(
    unit: Unit, groups: [Group], pooled: PooledEstimate? = nil, profile: QProfile? = nil,
    published: [PublishedPool] = [], personal: Normal? = nil
  ) {
    self.unit = unit
    self.groups = groups
    self.pooled = pooled
    self.profile = profile
    self.published = published
    self.personal = personal
  }

  public var rows: [Row] { groups.flatMap(\.rows) }

  public var rule: FewStudies { FewStudies(count: rows.count) }

  /// People in all rows, as far as their numbers are known.
  public var people: Int { rows.flatMap(\.sizes).reduce(0) { $0 + ($1 ?? 0) } }

  /// A pooled estimate with its interval, on the axis.
  public func summary(
    of pooled: PooledEstimate
  ) -> (estimate: Double, interval: ClosedRange<Double>) {
    (shown(pooled.estimate), shown(pooled.interval))
  }

  /// Where a further study would fall, 95 %, on the axis.
  public func prediction(of pooled: PooledEstimate) -> ClosedRange<Double>? {
    pooled.prediction.map { shown($0) }
  }

  private func shown(_ value: Double) -> Double { Self.shown(value, unit) }

  private func shown(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    Self.shown(range, unit)
  }

  static func shown(_ value: Double, _ unit: Unit) -> Double {
    unit.isRatio ? exponential(value) : value
  }

  static func shown(_ range: ClosedRange<Double>, _ unit: Unit) -> ClosedRange<Double> {
    shown(range.lowerBound, unit)...shown(range.upperBound, unit)
  }
}
