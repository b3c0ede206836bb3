extension ForestTable {
  /// The studies of a pool as they were brought, which tell no risk of bias.
  ///
  /// A pooled row is drawn from three studies on.
  public init(_ analysis: PoolAnalysis) {
    let input = analysis.input
    let unit: Unit =
      input.measure.isLogRatio ? .ratio(input.measure) : .difference(input.measure)
    let isPooled = analysis.rule.allowsPooling
    let rows = input.effects.effects.enumerated().map { index, effect in
      Row(
        id: "\(index + 1)", name: input.names[index], route: "", form: "",
        milligramsPerDay: nil, sizes: [], arms: [], scale: "",
        estimate: Self.shown(effect.estimate, unit),
        interval: Self.shown(effect.interval, unit),
        weight: isPooled ? analysis.pooled?.weights[index] : nil, riskOfBias: .notApplicable,
        isImputed: input.isAssumed(index), isTurned: false)
    }
    self.init(
      unit: unit, groups: [Group(name: "", rows: rows, pooled: nil)],
      pooled: isPooled ? analysis.pooled : nil, profile: isPooled ? analysis.profile : nil)
  }
}
