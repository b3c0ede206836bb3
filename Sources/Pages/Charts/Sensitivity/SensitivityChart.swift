/// The same difference under one assumption after another, the person's own first.
package struct SensitivityChart: Chart {
  /// The result under one assumption.
  package struct Row: Hashable, Sendable {
    /// The assumption, such as "the diary alone".
    package let name: String
    /// The difference, in points.
    package let effect: IntervalEstimate
    /// The class in words, such as "cannot tell".
    package let words: String

    package init(_ name: String, _ effect: IntervalEstimate, _ words: String) {
      self.name = name
      self.effect = effect
      self.words = words
    }
  }

  package let finding: String
  /// The result that the person was told.
  package let own: Row
  package let others: [Row]
  /// Differences closer to zero than this are too small to notice, in points.
  package let noticeable: Double
  /// What a difference to the left means, such as "less pain".
  package let leftWords: String
  /// What a difference to the right means.
  package let rightWords: String

  /// Sets up the chart.
  ///
  /// - Precondition: `noticeable` is finite and above zero.
  package init(
    finding: String, own: Row, others: [Row], noticeable: Double, leftWords: String,
    rightWords: String
  ) {
    precondition(noticeable.isFinite && noticeable > 0, "noticeable must be above zero")
    self.finding = finding
    self.own = own
    self.others = others
    self.noticeable = noticeable
    self.leftWords = leftWords
    self.rightWords = rightWords
  }

  /// The person's own result, then the others.
  var rows: [Row] { [own] + others }

  package var description: String {
    let sentences = rows.map { row in
      wording(
        "page.chart.sensitivity.row",
        [
          "name": row.name, "best": ChartNumber.signed(row.effect.best),
          "low": ChartNumber.signed(row.effect.interval.lowerBound),
          "high": ChartNumber.signed(row.effect.interval.upperBound), "class": row.words,
        ])
    }
    let ends = wording(
      "page.chart.directions",
      ["left": leftWords, "right": rightWords, "noticeable": ChartNumber.text(noticeable)])
    return (sentences + [ends]).joined(separator: " ")
  }

  @MarkupBuilder package var tables: Markup {
    scrollArea(wording("page.chart.sensitivity.table")) {
      table(
        wording("page.chart.sensitivity.table"),
        columns: [
          wording("page.chart.sensitivity.assumption"), FixedWords.Chart.points,
          FixedWords.Chart.interval, wording("page.chart.sensitivity.class"),
        ],
        rows: rows.map { row in
          [
            row.name, ChartNumber.signed(row.effect.best),
            ChartNumber.range(row.effect.interval, ChartNumber.signed), row.words,
          ]
        })
    }
  }
}
