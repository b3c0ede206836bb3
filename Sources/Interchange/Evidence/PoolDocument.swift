public import Olivine

extension JSONValue {
  /// A pool under the names other programs rely on; ratios are logarithms, with their exponentials apart.
  public init(_ analysis: PoolAnalysis) {
    let input = analysis.input
    var fields = analysis.pooled.map { Self.pooled($0) } ?? Self.single(input)
    fields["measure"] = .string(input.measure.rawValue)
    fields["k"] = .number(Double(input.effects.count))
    fields["studies"] = JSONValue(input.names)
    fields["yi"] = JSONValue(input.effects.estimates)
    fields["vi"] = JSONValue(input.effects.variances)
    fields["dropped"] = JSONValue(input.dropped)
    fields["zero_corrected"] = JSONValue(input.corrected)
    fields["assumed_correlation"] = Self.assumed(analysis)
    fields["common_effect"] = analysis.common.map { .object(Self.estimate($0)) } ?? .null
    fields["number_needed"] = Self.numberNeeded(analysis)
    fields["rule"] = .string(EvidenceText.rule(analysis.rule))
    fields["tau2_ci"] =
      analysis.profile.map { Self.range($0.tau2) } ?? .null
    fields["i2_ci"] = analysis.profile.map { Self.range($0.i2) } ?? .null
    fields["leave_one_out"] = .array(
      analysis.leaveOneOut.map { Self.leftOut($0, input.names) })
    fields["egger"] = analysis.egger.map { Self.egger($0) } ?? .null
    fields["rank_test"] =
      analysis.ranks.map { ["tau": JSONValue($0.tau), "p": JSONValue($0.p)] } ?? .null
    fields["trim_and_fill"] = analysis.trimAndFill.map { Self.filled($0) } ?? .null
    fields["subgroups"] = analysis.subgroups.map { Self.subgroups($0) } ?? .null
    fields["cumulative"] = analysis.cumulative.map { Self.cumulative($0) } ?? .null
    fields["meta_regression"] = .object(analysis.regressions.mapValues { Self.regression($0) })
    fields["dl_z"] = analysis.comparison.map { .object(Self.estimate($0)) } ?? .null
    fields["bayes_half_normal"] = analysis.fewStudySummary.map { Self.summary($0) } ?? .null
    if input.measure.isLogRatio { fields["exp"] = Self.exponentials(analysis) }
    self = .object(fields)
  }

  static func range(_ range: ClosedRange<Double>) -> JSONValue {
    JSONValue([range.lowerBound, range.upperBound])
  }

  static func estimate(_ pooled: PooledEstimate) -> [String: JSONValue] {
    [
      "estimate": .number(pooled.estimate), "se": .number(pooled.standardError),
      "ci_lb": .number(pooled.interval.lowerBound),
      "ci_ub": .number(pooled.interval.upperBound), "p": .number(pooled.p),
      "tau2": .number(pooled.tau2), "i2": .number(pooled.heterogeneity.i2),
    ]
  }

  private static func pooled(_ pooled: PooledEstimate) -> [String: JSONValue] {
    let (code, steps) = solution(pooled.variance.solution)
    let rest: [String: JSONValue] = [
      "method": .string(pooled.method.rawValue),
      "interval": .string(pooled.intervalMethod.rawValue),
      "statistic": .number(pooled.statistic), "df": JSONValue(pooled.degreesOfFreedom),
      "tau2_se": JSONValue(pooled.variance.standardError),
      "h2": .number(pooled.heterogeneity.h2), "q": .number(pooled.heterogeneity.q),
      "q_df": .number(Double(pooled.heterogeneity.degreesOfFreedom)),
      "q_p": .number(pooled.heterogeneity.p),
      "pi_lb": JSONValue(pooled.prediction?.lowerBound),
      "pi_ub": JSONValue(pooled.prediction?.upperBound),
      "pi_package_lb": JSONValue(pooled.packagePrediction?.lowerBound),
      "pi_package_ub": JSONValue(pooled.packagePrediction?.upperBound),
      "weights": JSONValue(pooled.weights),
      "convergence": ["how": .string(code), "steps": JSONValue(steps)],
    ]
    return estimate(pooled).merging(rest) { $1 }
  }

  /// One study by itself: its own effect and interval.
  private static func single(_ input: PoolInput) -> [String: JSONValue] {
    let effect = input.effects.effects[0]
    let missing = [
      "p", "tau2", "i2", "h2", "q", "q_p", "pi_lb", "pi_ub", "method", "interval",
    ]
    return Dictionary(missing.map { ($0, JSONValue.null) }, uniquingKeysWith: { $1 })
      .merging([
        "estimate": .number(effect.estimate), "se": .number(effect.standardError),
        "ci_lb": .number(effect.interval.lowerBound),
        "ci_ub": .number(effect.interval.upperBound), "weights": [1],
      ]) { $1 }
  }

  private static func solution(_ solution: VarianceSolution) -> (String, Int?) {
    switch solution {
    case .closedForm: ("closed_form", nil)
    case .atZero: ("at_zero", nil)
    case .converged(let steps): ("converged", steps)
    case .searched(let evaluations): ("searched", evaluations)
    case .likelierAtZero: ("likelier_at_zero", nil)
    }
  }

  /// The studies whose correlation within persons was not given, and what that does.
  private static func assumed(_ analysis: PoolAnalysis) -> JSONValue {
    let input = analysis.input
    guard !input.assumed.isEmpty else { return .null }
    return [
      "r": .number(PairedMeans.assumedCorrelation),
      "studies": JSONValue(input.assumed.map { input.names[$0.index] }),
      "at_other_r": .array(
        PairedMeans.sensitivityCorrelations.enumerated().map { place, r in
          let study = input.assumed.count == 1 && input.effects.count == 1
          let pooled = place < analysis.atOtherCorrelations.count
          let run: [String: JSONValue] =
            pooled
            ? estimate(analysis.atOtherCorrelations[place])
            : study ? single(input.assumed[0].others[place]) : [:]
          return .object(run.merging(["r": .number(r)]) { $1 })
        }),
    ]
  }

  private static func single(_ effect: StudyEffect) -> [String: JSONValue] {
    [
      "estimate": .number(effect.estimate), "se": .number(effect.standardError),
      "ci_lb": .number(effect.interval.lowerBound), "ci_ub": .number(effect.interval.upperBound),
    ]
  }

  /// How many people must be treated for one event more or fewer, from a difference of risks.
  private static func numberNeeded(_ analysis: PoolAnalysis) -> JSONValue {
    guard let needed = analysis.numberNeeded else { return .null }
    switch needed.range {
    case .between(let low, let high):
      return [
        "number": JSONValue(needed.number), "low": .number(low), "high": .number(high),
        "through_infinity": .bool(false),
      ]
    case .throughInfinity(let benefit, let harm):
      return [
        "number": JSONValue(needed.number), "benefit": .number(benefit), "harm": .number(harm),
        "through_infinity": .bool(true),
      ]
    }
  }

  private static func leftOut(_ run: LeaveOneOut, _ names: [String]) -> JSONValue {
    .object(
      estimate(run.pooled).merging([
        "omit": .number(Double(run.omitted + 1)), "study": .string(names[run.omitted]),
        "q": .number(run.pooled.heterogeneity.q), "changes_sign": .bool(run.changesSign),
        "changes_significance": .bool(run.changesSignificance),
      ]) { $1 })
  }

  private static func egger(_ test: EggerTest) -> JSONValue {
    [
      "slope": .number(test.slope), "se": .number(test.slopeError), "t": .number(test.t),
      "df": .number(Double(test.degreesOfFreedom)), "p": .number(test.p),
      "limit": .number(test.limit), "limit_se": .number(test.limitError),
    ]
  }

  private static func filled(_ fill: TrimAndFill) -> JSONValue {
    .object(
      estimate(fill.pooled).merging([
        "missing": .number(Double(fill.missing)), "side": .string(fill.side.rawValue),
      ]) { $1 })
  }

  private static func subgroups(_ groups: Subgroups) -> JSONValue {
    [
      "q": JSONValue(groups.q), "df": .number(Double(groups.degreesOfFreedom)),
      "p": JSONValue(groups.p), "exploratory": .bool(groups.isExploratory),
      "levels": .array(
        groups.levels.map { level in
          .object(
            (level.pooled.map { estimate($0) } ?? [:]).merging([
              "name": .string(level.name), "k": .number(Double(level.members.count)),
            ]) { $1 })
        }),
    ]
  }

  private static func cumulative(_ pooling: CumulativePooling) -> JSONValue {
    [
      "first_excluded_zero": JSONValue(pooling.firstExcludedZero),
      "last_included_zero": JSONValue(pooling.lastIncludedZero),
      "steps": .array(
        pooling.steps.map { step in
          [
            "year": .number(Double(step.year)), "k": .number(Double(step.count)),
            "estimate": .number(step.estimate), "ci_lb": .number(step.interval.lowerBound),
            "ci_ub": .number(step.interval.upperBound),
          ]
        }),
    ]
  }

  private static func regression(_ fit: MetaRegression) -> JSONValue {
    [
      "intercept": coefficient(fit.intercept), "slope": coefficient(fit.slope),
      "tau2": .number(fit.variance.tau2), "i2": .number(fit.i2), "qe": .number(fit.residualQ),
      "qe_p": .number(fit.residualP), "qm": .number(fit.moderatorQ),
      "qm_p": .number(fit.moderatorP), "r2": JSONValue(fit.r2),
    ]
  }

  private static func coefficient(_ value: MetaRegression.Coefficient) -> JSONValue {
    [
      "estimate": .number(value.estimate), "se": .number(value.standardError),
      "p": .number(value.p), "ci_lb": .number(value.interval.lowerBound),
      "ci_ub": .number(value.interval.upperBound),
    ]
  }

  private static func summary(_ summary: TwoStudySummary) -> JSONValue {
    [
      "estimate": .number(summary.mean), "sd": .number(summary.standardDeviation),
      "ci_lb": .number(summary.interval.lowerBound),
      "ci_ub": .number(summary.interval.upperBound), "tau_scale": .number(summary.tauScale),
    ]
  }

  private static func exponentials(_ analysis: PoolAnalysis) -> JSONValue {
    guard let pooled = analysis.pooled else {
      let effect = analysis.input.effects.effects[0]
      return [
        "estimate": .number(RowEffect.ratio(ofLog: effect.estimate)),
        "ci_lb": .number(RowEffect.ratio(ofLog: effect.interval.lowerBound)),
        "ci_ub": .number(RowEffect.ratio(ofLog: effect.interval.upperBound)),
      ]
    }
    func ratio(_ log: Double?) -> JSONValue { JSONValue(log.map { RowEffect.ratio(ofLog: $0) }) }
    return [
      "estimate": ratio(pooled.estimate), "ci_lb": ratio(pooled.interval.lowerBound),
      "ci_ub": ratio(pooled.interval.upperBound), "pi_lb": ratio(pooled.prediction?.lowerBound),
      "pi_ub": ratio(pooled.prediction?.upperBound),
    ]
  }
}
