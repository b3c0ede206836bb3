package import Olivine

/// A meta-analysis as text; for a single study no word of pooling.
package enum PoolText {
  /// Beyond so many studies the plot is left out; `--json` has all numbers.
  private static let mostRows = 60

  static func title(_ analysis: PoolAnalysis) -> String {
    let measure = analysis.input.measure.rawValue
    switch analysis.rule {
    case .none, .one: return "One study, \(measure)"
    case .two: return "Two studies, \(measure)"
    default: return "\(analysis.input.effects.count) studies pooled, \(measure)"
    }
  }

  /// The whole text.
  package static func text(_ analysis: PoolAnalysis) -> String {
    page(analysis, ForestTable(analysis)).text
  }

  /// - Parameter summarisesTwo: whether a summary of two studies was asked for.
  static func page(
    _ analysis: PoolAnalysis, _ table: ForestTable, summarisesTwo: Bool = false
  ) -> TextPage {
    var page = TextPage()
    let input = analysis.input
    page.heading(title(analysis))
    if !input.dropped.isEmpty {
      page.paragraph(
        "Left out, as nobody or everybody had the event: \(input.dropped.joined(separator: ", "))."
      )
    }
    if !input.corrected.isEmpty {
      page.paragraph(
        "0.5 was added to all four cells where one was zero: "
          + "\(input.corrected.joined(separator: ", ")).")
    }
    addAssumed(analysis, to: &page)
    if table.rows.count <= mostRows {
      let plot = ForestText(table, sides: .firstGroup)
      for line in plot.lines { page.line(line) }
      page.paragraph(plot.legend, indent: 2)
    }
    page.paragraph(EvidenceText.rule(analysis.rule), indent: 2)
    if analysis.rule == .two {
      addTwo(analysis, isAsked: summarisesTwo, to: &page)
    } else {
      addPooled(analysis, to: &page)
    }
    addNumberNeeded(analysis, to: &page)
    addSensitivity(analysis, to: &page)
    page.close()
    return page
  }

  /// Where a correlation within persons was not given, which one was taken, and what others would do.
  private static func addAssumed(_ analysis: PoolAnalysis, to page: inout TextPage) {
    let input = analysis.input
    guard !input.assumed.isEmpty else { return }
    let names = input.assumed.map { input.names[$0.index] }.joined(separator: ", ")
    let r = PairedMeans.assumedCorrelation.text(decimals: 1)
    page.paragraph(
      "Column r is not given for \(names): a correlation of \(r) within persons was assumed. Write the "
        + "printed one in r where there is one.")
    for (place, r) in PairedMeans.sensitivityCorrelations.enumerated() {
      let (estimate, interval) =
        place < analysis.atOtherCorrelations.count
        ? (
          analysis.atOtherCorrelations[place].estimate, analysis.atOtherCorrelations[place].interval
        ) : (input.assumed[0].others[place].estimate, input.assumed[0].others[place].interval)
      let isSummary = analysis.rule.allowsPooling || input.effects.count == 1
      if isSummary {
        page.bullet("with r = \(r.text(decimals: 1)): \(shown(estimate, interval, false))")
      }
    }
  }

  /// Two studies are no pool; a summary is given on request, and says what it leans on.
  private static func addTwo(
    _ analysis: PoolAnalysis, isAsked: Bool, to page: inout TextPage
  ) {
    guard isAsked, let common = analysis.common, let summary = analysis.fewStudySummary else {
      page.paragraph("--summarise-two shows what a summary would lean on.", indent: 2)
      return
    }
    let isRatio = analysis.input.measure.isLogRatio
    page.heading("You asked for a summary of two studies; do not read it as a result")
    page.row("One common effect", shown(common.estimate, common.interval, isRatio))
    page.row(
      "Leaning on a belief",
      shown(summary.mean, summary.interval, isRatio)
        + "; half-normal(\(summary.tauScale.text(decimals: 1))) belief about tau")
  }

  /// How many must be treated for one event more or fewer.
  private static func addNumberNeeded(_ analysis: PoolAnalysis, to page: inout TextPage) {
    guard let needed = analysis.numberNeeded, analysis.rule != .two else { return }
    let number = needed.number.map { $0.text(decimals: 1) } ?? "infinity"
    switch needed.range {
    case .between(let low, let high):
      page.row(
        "Treat for one event",
        "\(number) (95 %: \(low.text(decimals: 1)) to "
          + (high.isFinite ? high.text(decimals: 1) : "infinity") + ")")
    case .throughInfinity(let benefit, let harm):
      page.row(
        "Treat for one event",
        "\(number) (95 %: one fewer in \(benefit.text(decimals: 1)), through infinity, to one more in "
          + "\(harm.text(decimals: 1)))")
    }
  }

  /// What a single study or a group of studies does to a pool of the table; from five studies on.
  static func sensitivity(of pool: StudyPool) -> [String] {
    guard let whole = (try? pool.analysis()).flatMap({ $0 }) else { return [] }
    let isRatio = pool.measure.isLogRatio
    var lines = whole.leaveOneOut.map { run in
      "without \(whole.input.names[run.omitted]): "
        + shown(run.pooled.estimate, run.pooled.interval, isRatio)
        + (run.changesSign ? "; the sign changes" : "")
        + (run.changesSignificance ? "; the significance changes" : "")
    }
    for grouping in StudyGrouping.allCases {
      guard let groups = (try? pool.analysis(by: grouping)).flatMap({ $0 })?.subgroups else {
        continue
      }
      let levels = groups.levels.map { level in
        "\(level.name) (\(level.members.count)) "
          + (level.pooled.map { shown($0.estimate, $0.interval, isRatio) } ?? "one study")
      }
      lines.append(
        "by \(grouping.rawValue)\(groups.isExploratory ? " (exploratory)" : ""): "
          + levels.joined(separator: "; ") + (groups.p.map { "; difference p \(p($0))" } ?? ""))
    }
    return lines
  }

  private static func addPooled(_ analysis: PoolAnalysis, to page: inout TextPage) {
    guard let pooled = analysis.pooled else { return }
    let isRatio = analysis.input.measure.isLogRatio
    page.heading("Together")
    page.row("Estimate", shown(pooled.estimate, pooled.interval, isRatio))
    page.row("p", p(pooled.p))
    if let prediction = pooled.prediction {
      page.row("Next study", range(prediction, isRatio))
      if analysis.rule.warnsOfPrediction {
        page.paragraph("How far studies differ is hardly known from so few.", indent: 28)
      }
    }
    page.row("Model", footer(pooled))
    if let profile = analysis.profile {
      page.row("tau2, 95 %", range(profile.tau2, false))
    }
    if analysis.input.measure == .standardisedMeanDifference {
      let sd = Constant.value("evidence_reference_sd")
      let points = { RatioConversion.points(standardised: $0, referenceDeviation: sd) }
      page.row(
        "If it is 0-10 pain",
        shown(
          points(pooled.estimate),
          points(pooled.interval.lowerBound)...points(pooled.interval.upperBound), false)
          + " points, taking an SD of \(sd.text(decimals: 1)) (assumed)")
    }
    if let comparison = analysis.comparison, pooled.method != .derSimonianLaird {
      page.row(
        "As older reviews do", shown(comparison.estimate, comparison.interval, isRatio) + "; DL, z")
    }
  }

  private static func addSensitivity(_ analysis: PoolAnalysis, to page: inout TextPage) {
    let isRatio = analysis.input.measure.isLogRatio
    let changing = analysis.leaveOneOut.filter { $0.changesSign || $0.changesSignificance }
    if !analysis.leaveOneOut.isEmpty {
      page.heading("Without one of the studies")
      if changing.isEmpty { page.bullet("No single study decides the sign or the significance.") }
      for run in changing.prefix(20) {
        page.bullet(
          "without \(analysis.input.names[run.omitted]): "
            + shown(run.pooled.estimate, run.pooled.interval, isRatio)
            + (run.changesSign ? "; the sign changes" : "; the significance changes"))
      }
    }
    addGroups(analysis, isRatio, to: &page)
    addSmallStudies(analysis, isRatio, to: &page)
  }

  private static func addGroups(
    _ analysis: PoolAnalysis, _ isRatio: Bool, to page: inout TextPage
  ) {
    if let groups = analysis.subgroups {
      page.heading("Groups" + (groups.isExploratory ? " (exploratory)" : ""))
      for level in groups.levels {
        let result = level.pooled.map { shown($0.estimate, $0.interval, isRatio) } ?? "one study"
        page.row("  \(level.name) (\(level.members.count))", result)
      }
      if let p = groups.p { page.row("  Difference", "p \(self.p(p))") }
    }
    if let cumulative = analysis.cumulative {
      page.heading("Year by year")
      page.row(
        "  First excluded no effect", cumulative.firstExcludedZero.map(String.init) ?? "never")
      page.row(
        "  Last included it", cumulative.lastIncludedZero.map(String.init) ?? "never")
    }
    for (name, fit) in analysis.regressions.sorted(by: { $0.key < $1.key }) {
      page.heading("By \(name)")
      page.row(
        "  Change with one unit",
        shown(fit.slope.estimate, fit.slope.interval, false) + ", p \(p(fit.slope.p))")
    }
  }

  private static func addSmallStudies(
    _ analysis: PoolAnalysis, _ isRatio: Bool, to page: inout TextPage
  ) {
    guard let egger = analysis.egger else { return }
    page.heading("Do small studies find more?")
    page.row("  Egger", "t \(egger.t.fixedText(decimals: 2)), p \(p(egger.p))")
    if isRatio {
      page.paragraph(
        "With caution: a ratio and its error go together without any bias.", indent: 28)
    }
    if let ranks = analysis.ranks, let value = ranks.p { page.row("  Rank test", "p \(p(value))") }
    if let fill = analysis.trimAndFill {
      page.row(
        "  Trim and fill",
        "\(fill.missing) missing on the \(fill.side.rawValue); with them "
          + shown(fill.pooled.estimate, fill.pooled.interval, isRatio))
    }
  }

  /// Model, tau squared, I2 and Q in one line.
  static func footer(_ pooled: PooledEstimate) -> String {
    let heterogeneity = pooled.heterogeneity
    return
      "\(pooled.method.rawValue), \(pooled.intervalMethod.rawValue) interval; k \(pooled.count), "
      + "tau2 \(pooled.tau2.text(decimals: 4)), I2 \(heterogeneity.i2.text()) %, "
      + "Q \(heterogeneity.q.text(decimals: 1)) (p \(p(heterogeneity.p))); "
      + solution(pooled.variance.solution)
  }

  private static func solution(_ solution: VarianceSolution) -> String {
    switch solution {
    case .closedForm: "by formula"
    case .atZero: "tau2 is zero"
    case .converged(let steps): "settled after \(steps) step\(steps == 1 ? "" : "s")"
    case .searched: "found by search of the whole range"
    case .likelierAtZero: "tau2 set to zero, which is likelier"
    }
  }

  private static func shown(
    _ estimate: Double, _ interval: ClosedRange<Double>, _ isRatio: Bool
  ) -> String {
    let value = isRatio ? RowEffect.ratio(ofLog: estimate) : estimate
    return "\(value.fixedText(decimals: 3)) (95 %: \(range(interval, isRatio)))"
  }

  private static func range(_ interval: ClosedRange<Double>, _ isRatio: Bool) -> String {
    func value(_ log: Double) -> Double { isRatio ? RowEffect.ratio(ofLog: log) : log }
    return value(interval.lowerBound).fixedText(decimals: 3) + " to "
      + value(interval.upperBound).fixedText(decimals: 3)
  }

  private static func p(_ value: Double) -> String {
    value < 0.0001 ? "under 0.0001" : value.fixedText(decimals: 4)
  }
}
