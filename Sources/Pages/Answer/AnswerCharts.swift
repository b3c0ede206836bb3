import Olivine

extension AnswerModel {
  /// The difference against what is too small to notice, with its chance as ten figures if wanted.
  func effectChart(_ effect: Effect, showsChances: Bool) -> Markup {
    EffectInterval(
      finding: differenceSentence(effect), best: effect.mean, interval: effect.interval,
      noticeable: effect.tooSmall,
      leftWords: wording("report.chart.less", ["N": noun]),
      rightWords: wording("report.chart.more", ["N": noun])
    ).markup(id: "effect", chances: showsChances ? chances(of: effect) : nil)
  }

  /// The diary; nothing without a day.
  @MarkupBuilder var diaryChart: Markup {
    if !diary.scores.isEmpty {
      DiaryChart(
        finding: diaryFinding, scores: diary.scores, blocks: diary.blocks,
        scaleWords: wording("report.chart.scale", ["N": noun]), letters: letters
      ).markup(id: "diary")
    }
  }

  /// How far the scores lie apart; of magnesium nothing, whose effect lags behind its days.
  private var diaryFinding: String {
    let marks = wording("report.chart.diary")
    let scores = diary.scores.compactMap(\.self)
    guard let low = scores.min(), let high = scores.max(), low < high else { return marks }
    let range = wording(
      "report.chart.diary.range",
      ["N": noun, "low": ChartNumber.plain(low), "high": ChartNumber.plain(high)])
    return "\(range) \(marks)"
  }

  /// What the letters above the diary mean, and the numbers below them.
  private var letters: [String] {
    let used = Set(diary.blocks.map(\.letter))
    let known = Phase.allCases.map { String($0.rawValue) }.filter(used.contains)
    guard !known.isEmpty else { return [] }
    return known.map { wording("report.chart.letter.\($0.lowercased())") }
      + [wording("report.chart.letter.mean")]
  }

  /// How the diary changed what was believed; nothing while it is too early.
  @MarkupBuilder var beliefChart: Markup {
    if let effect, let beliefs {
      BeliefChart(
        finding: wording(
          "report.chart.belief",
          [
            "before": ChartNumber.signed(beliefs.before.mean),
            "diary": ChartNumber.signed(beliefs.diary.mean),
            "both": ChartNumber.signed(beliefs.both.mean),
          ]), before: beliefs.before, diary: beliefs.diary, both: beliefs.both,
        noticeable: effect.tooSmall,
        leftWords: wording("report.chart.less", ["N": noun]),
        rightWords: wording("report.chart.more", ["N": noun])
      ).markup(id: "belief")
    }
  }

  /// The difference under each assumption, the person's own first.
  @MarkupBuilder var sensitivityChart: Markup {
    if let effect, let own = row(effect), !sensitivity.isEmpty {
      let others: [SensitivityChart.Row] = sensitivity.compactMap(row)
      let same = others.count { $0.words == own.words }
      SensitivityChart(
        finding: wording(
          "report.chart.sensitivity",
          ["n": "\(others.count)", "same": "\(same)", "answer": own.words]),
        own: own, others: others,
        noticeable: effect.tooSmall, leftWords: wording("report.chart.less", ["N": noun]),
        rightWords: wording("report.chart.more", ["N": noun])
      ).markup(id: "sensitivity")
    }
  }

  /// A page stays below 60 kB, so that beside the diary of more than half a year there is no room for studies.
  private static let mostDaysBesideStudies = 190

  /// The studies on one axis, and the person's own result below them.
  @MarkupBuilder var forestChart: Markup {
    if let forest, diary.scores.count <= Self.mostDaysBesideStudies,
      let plot = ForestPlot(
        forest.table, finding: forestFinding(forest.table), certainty: forest.certainty,
        own: ownResult, isBrief: true)
    {
      if forest.isOfOtherCauses { p(wording("report.forest.other")) }
      plot.markup(id: "forest")
    }
  }

  /// How many studies chance alone would hardly explain; how sure they are stands below the plot.
  private func forestFinding(_ table: ForestTable) -> String {
    let clear = table.rows.count { $0.interval.upperBound < 0 }
    return wording("report.forest", ["k": "\(clear)", "n": "\(table.rows.count)"])
  }

  /// The difference in tenths, as every other sentence of the page tells it.
  private var ownResult: IntervalEstimate? {
    effect.flatMap { effect in
      let ends = effect.interval
      return IntervalEstimate(
        effect.mean.inTenths, ends.lowerBound.inTenths...ends.upperBound.inTenths)
    }
  }

  private func row(_ effect: Effect) -> SensitivityChart.Row? {
    IntervalEstimate(effect.mean, effect.interval).map {
      SensitivityChart.Row(wording("report.chart.own"), $0, conclusion)
    }
  }

  private func row(_ row: SensitivityRow) -> SensitivityChart.Row? {
    row.interval.flatMap { IntervalEstimate(row.effect, $0) }.map {
      SensitivityChart.Row(row.name, $0, row.conclusion)
    }
  }

  func differenceSentence(_ effect: Effect) -> String {
    let values = [
      "X": ChartNumber.text(effect.mean.magnitude), "N": noun,
      "a": ChartNumber.signed(effect.interval.lowerBound),
      "b": ChartNumber.signed(effect.interval.upperBound),
    ]
    return wording(
      effect.mean < 0 ? "report.difference.lower" : "report.difference.higher", values)
  }

  private func chances(of effect: Effect) -> TenFigures {
    let inTen = effect.usefulRelief.inTen
    return TenFigures(
      filled: inTen,
      sentence: wording(
        effect.usefulRelief.isAlmostSure
          ? "report.chances.most"
          : effect.usefulRelief.isAlmostExcluded ? "report.chances.few" : "report.chances",
        [
          "n10": "\(inTen)", "rest": "\(10 - inTen)",
          "points": pointsInWords(effect.smallestUseful), "N": noun,
        ]))
  }
}

/// A chance in percent; never 0 or 100.
func percent(_ probability: Double) -> String {
  if probability > 0.99 { return ">\u{A0}99\u{A0}%" }
  if probability < 0.01 { return "<\u{A0}1\u{A0}%" }
  return "\((probability * 100).text())\u{A0}%"
}

/// "1 point", "1.5 points".
func pointsInWords(_ points: Double) -> String {
  let number = ChartNumber.plain(points)
  return wording(number == "1" ? "report.points.one" : "report.points", ["n": number])
}

extension ChartNumber {
  /// A value without a sign or useless decimals: `1`, `1.5`.
  static func plain(_ value: Double) -> String {
    let words = text(value)
    return words.hasSuffix(".0") ? String(words.dropLast(2)) : words
  }
}
