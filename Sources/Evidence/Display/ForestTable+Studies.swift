public import Maths

extension ForestTable {
  /// A person's own posterior, where no study is on the axis of points.
  public init(personal: Normal) {
    self.init(unit: .points, groups: [], personal: personal)
  }

  /// The tables of some studies, one for each unit, in the order in which the units first appear.
  ///
  /// Studies that may be shown with their numbers enter, condition by condition; a pool is drawn only where
  /// the rules for few studies allow one and all its rows ask one question.
  ///
  /// - Parameter drawsOverall: whether several conditions may share one pooled row; people with nerve pain and
  ///   people without never do.
  public static func all(
    of studies: [StudyRecord], pools: [StudyPool], published: [PublishedPool] = [],
    drawsOverall: Bool = false
  ) -> [ForestTable] {
    let drawn = studies.filter {
      $0.tag != .recalled && $0.riskOfBias != .critical && $0.effect != nil
    }
    var units: [Unit] = []
    for unit in drawn.compactMap(unit(of:)) + published.map(unit(of:)) where !units.contains(unit) {
      units.append(unit)
    }
    return units.map { unit in
      table(
        unit, drawn.filter { self.unit(of: $0) == unit }, pools,
        published.filter { self.unit(of: $0) == unit }, drawsOverall)
    }
  }

  private static func table(
    _ unit: Unit, _ studies: [StudyRecord], _ pools: [StudyPool], _ published: [PublishedPool],
    _ drawsOverall: Bool
  ) -> ForestTable {
    var names: [String] = []
    for study in studies where !names.contains(study.group) { names.append(study.group) }
    let isSingle = names.count < 2
    let classes = Set(studies.map { $0.neuropathyClass == "not neuropathy" })
    let pool =
      isSingle || drawsOverall && classes.count == 1 ? Self.pool(of: studies, in: pools) : nil
    let effects = pool.flatMap { try? EffectList($0.members.map(\.effect.effect)) }
    let groups = names.map { name in
      let members = studies.filter { $0.group == name }
      let own = isSingle ? nil : Self.pool(of: members, in: StudyPool.all(in: members))
      return Group(
        name: name, rows: members.compactMap { row(of: $0, unit, in: own ?? pool) },
        pooled: own?.pooled)
    }
    return ForestTable(
      unit: unit, groups: groups, pooled: pool?.pooled,
      profile: effects.flatMap { try? QProfile($0) },
      published: published)
  }

  /// The pool of exactly these studies, if they may be pooled.
  private static func pool(of studies: [StudyRecord], in pools: [StudyPool]) -> StudyPool? {
    pools.first { pool in
      pool.pooled != nil && Set(pool.members.map(\.study.id)) == Set(studies.map(\.id))
    }
  }

  private static func row(of study: StudyRecord, _ unit: Unit, in pool: StudyPool?) -> Row? {
    guard let effect = study.effect else { return nil }
    let place = pool?.members.firstIndex { $0.study == study }
    return Row(
      id: study.id, name: study.name, route: study.route, form: study.form,
      milligramsPerDay: study.elementalMilligramsPerDay,
      sizes: study.isCrossover
        ? [study.treated.size] : [study.treated.size, study.control.size],
      arms: [study.treated, study.control],
      scale: study.treated.mean == nil || study.scaleRange == PainScale(low: 0, high: 10)
        ? "" : study.scale, estimate: shown(effect.effect.estimate, unit),
      interval: shown(effect.effect.interval, unit),
      weight: place.flatMap { pool?.pooled?.weights[$0] }, riskOfBias: study.ratedRiskOfBias,
      isImputed: effect.isImputed, isTurned: effect.isTurned)
  }

  private static func unit(of study: StudyRecord) -> Unit? {
    study.effect.map { unit(of: $0.measure, isPoints: $0.isPoints) }
  }

  private static func unit(of pool: PublishedPool) -> Unit {
    unit(of: pool.measure, isPoints: pool.measure == .meanDifference)
  }

  private static func unit(of measure: EffectMeasure, isPoints: Bool) -> Unit {
    if isPoints { return .points }
    return measure.isLogRatio ? .ratio(measure) : .difference(measure)
  }
}
