import Olivine

/// What was believed before, what the diary says by itself, and what follows from both.
package struct BeliefChart: Chart {
  package let finding: String
  /// Before the trial.
  package let before: Belief
  /// The diary alone, under a flat prior.
  package let diary: Belief
  /// Both together.
  package let both: Belief
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
    finding: String, before: Belief, diary: Belief, both: Belief, noticeable: Double,
    leftWords: String, rightWords: String
  ) {
    precondition(noticeable.isFinite && noticeable > 0, "noticeable must be above zero")
    self.finding = finding
    self.before = before
    self.diary = diary
    self.both = both
    self.noticeable = noticeable
    self.leftWords = leftWords
    self.rightWords = rightWords
  }

  /// The three with their names, the answer first.
  var named: [(name: String, belief: Belief, line: CurveLine)] {
    [
      (wording("page.chart.belief.both"), both, .solid),
      (wording("page.chart.belief.diary"), diary, .dotted),
      (wording("page.chart.belief.before"), before, .dashed),
    ]
  }

  package var description: String {
    let sentences = named.reversed().map { name, belief, _ in
      wording(
        "page.chart.belief.curve",
        [
          "name": name, "best": ChartNumber.signed(belief.mean),
          "low": ChartNumber.signed(belief.interval.lowerBound),
          "high": ChartNumber.signed(belief.interval.upperBound),
        ])
    }
    let ends = wording(
      "page.chart.directions",
      ["left": leftWords, "right": rightWords, "noticeable": ChartNumber.text(noticeable)])
    return (sentences + [ends]).joined(separator: " ")
  }

  @MarkupBuilder package var notes: Markup {
    p(wording("page.chart.belief.note"))
  }

  @MarkupBuilder package var tables: Markup {
    table(
      wording("page.chart.belief.table"),
      columns: [
        wording("page.chart.belief.source"), FixedWords.Chart.bestEstimate,
        FixedWords.Chart.interval,
      ],
      rows: named.reversed().map { name, belief, _ in
        [
          name, ChartNumber.signed(belief.mean),
          ChartNumber.range(belief.interval, ChartNumber.signed),
        ]
      })
  }
}
