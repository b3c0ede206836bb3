/// One difference with its interval, against the differences too small to notice.
package struct EffectInterval: Hashable, Sendable {
  /// What the person reads first, such as "Pain was about 1 point lower on magnesium".
  package let finding: String
  /// The best estimate, in points; negative is left.
  package let best: Double
  /// The interval around it, in points.
  package let interval: ClosedRange<Double>
  /// How sure the interval is, in words, such as "95 % interval".
  package let intervalName: String
  /// Differences closer to zero than this are too small to notice, in points.
  package let noticeable: Double
  /// What a difference to the left means, such as "less pain".
  package let leftWords: String
  /// What a difference to the right means, such as "more pain".
  package let rightWords: String

  /// Sets up the chart.
  ///
  /// - Precondition: all numbers are finite, `noticeable` is above zero.
  package init(
    finding: String, best: Double, interval: ClosedRange<Double>,
    intervalName: String? = nil, noticeable: Double,
    leftWords: String, rightWords: String
  ) {
    precondition(
      best.isFinite && interval.lowerBound.isFinite && interval.upperBound.isFinite,
      "a difference must be a finite number")
    precondition(noticeable.isFinite && noticeable > 0, "noticeable must be above zero")
    self.finding = finding
    self.best = best
    self.interval = interval
    self.intervalName = intervalName ?? FixedWords.Chart.interval
    self.noticeable = noticeable
    self.leftWords = leftWords
    self.rightWords = rightWords
  }

  /// The chart with its sentence and its table.
  ///
  /// - Parameters:
  ///   - interval: the numbers.
  ///   - id: unique on the page.
  ///   - chances: the ten little figures below it, where a chance is to be told.
  package func markup(id: ElementID, chances: TenFigures? = nil) -> Markup {
    chartFigure(finding: finding) {
      drawing(id: id)
      if let chances { chances.markup(id: ElementID("\(id.value)-chances")) }
    } tables: {
      table(
        finding, columns: [FixedWords.Chart.measure, FixedWords.Chart.points],
        rows: [
          [FixedWords.Chart.bestEstimate, ChartNumber.signed(best)],
          [
            "\(intervalName), \(FixedWords.Chart.lowerEnd)",
            ChartNumber.signed(interval.lowerBound),
          ],
          [
            "\(intervalName), \(FixedWords.Chart.upperEnd)",
            ChartNumber.signed(interval.upperBound),
          ],
          [FixedWords.Chart.smallestNoticeable, ChartNumber.text(noticeable)],
        ])
    }
  }

  /// What the picture shows, in words.
  var description: String {
    wording(
      "page.chart.effect",
      [
        "best": ChartNumber.signed(best), "low": ChartNumber.signed(interval.lowerBound),
        "high": ChartNumber.signed(interval.upperBound), "interval": intervalName,
        "left": leftWords, "right": rightWords, "noticeable": ChartNumber.text(noticeable),
      ])
  }
}
