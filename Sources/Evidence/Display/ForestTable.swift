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
    /// On the axis: ratios are ratios.
    public let estimate: Double
    public let interval: ClosedRange<Double>
    /// Its share of the pooled estimate, 0 to 1; nil when nothing is pooled.
    public let weight: Double?
    public let riskOfBias: RiskOfBias
    /// Drawn hollow: a number behind it was not printed.
    public let isImputed: Bool
  }

  public let unit: Unit
  public let rows: [Row]
  /// Nil under three studies.
  public let pooled: PooledEstimate?
  /// Pooled results of reviews on the same axis.
  public let published: [PublishedPool]
  /// A person's own posterior, points; drawn apart, last.
  public var personal: Normal?

  public var rule: FewStudies { FewStudies(count: rows.count) }

  /// The pooled estimate with its interval, on the axis.
  public var summary: (estimate: Double, interval: ClosedRange<Double>)? {
    pooled.map { (shown($0.estimate), shown($0.interval)) }
  }

  /// Where a further study would probably fall, on the axis.
  public var prediction: ClosedRange<Double>? { pooled?.prediction.map { shown($0) } }

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

extension ForestTable {
  /// A person's own posterior, where no study is on the axis of points.
  public init(personal: Normal) {
    self.init(unit: .points, rows: [], pooled: nil, published: [], personal: personal)
  }

  /// The tables of some studies, one for each unit, in the order in which the units first appear.
  ///
  /// Studies that may be shown with their numbers enter; a pool is drawn only where the rules for few
  /// studies allow one and all rows ask one question.
  public static func all(
    of studies: [StudyRecord], pools: [StudyPool], published: [PublishedPool] = []
  ) -> [ForestTable] {
    var units: [Unit] = []
    var rows: [Unit: [Row]] = [:]
    for study in studies {
      guard study.tag != .recalled, study.riskOfBias != .critical, let effect = study.effect else {
        continue
      }
      let unit = unit(of: effect.measure, isPoints: effect.isPoints)
      if rows[unit] == nil { units.append(unit) }
      let pool = pools.first { $0.pooled != nil && $0.members.contains { $0.study == study } }
      let weight = pool.flatMap { pool in
        pool.members.firstIndex { $0.study == study }.flatMap { pool.pooled?.weights[$0] }
      }
      rows[unit, default: []].append(Row(study, effect, unit, weight: weight))
    }
    for pool in published {
      let unit = unit(of: pool.measure, isPoints: pool.measure == .meanDifference)
      if !units.contains(unit) { units.append(unit) }
    }
    return units.map { unit in
      let members = rows[unit] ?? []
      let pool = pools.first { pool in
        pool.pooled != nil && Set(pool.members.map(\.study.id)) == Set(members.map(\.id))
      }
      return ForestTable(
        unit: unit, rows: members, pooled: pool?.pooled,
        published: published.filter {
          Self.unit(of: $0.measure, isPoints: $0.measure == .meanDifference) == unit
        }, personal: nil)
    }
  }

  private static func unit(of measure: EffectMeasure, isPoints: Bool) -> Unit {
    if isPoints { return .points }
    return measure.isLogRatio ? .ratio(measure) : .difference(measure)
  }
}

extension ForestTable.Row {
  init(_ study: StudyRecord, _ effect: RowEffect, _ unit: ForestTable.Unit, weight: Double?) {
    self.init(
      id: study.id, name: study.name, route: study.route, form: study.form,
      milligramsPerDay: study.elementalMilligramsPerDay,
      sizes: [study.treated.size, study.control.size],
      estimate: ForestTable.shown(effect.effect.estimate, unit),
      interval: ForestTable.shown(effect.effect.interval, unit), weight: weight,
      riskOfBias: study.ratedRiskOfBias, isImputed: effect.isImputed)
  }
}
