import Olivine

extension ForestPlot {
  package var description: String {
    let sentences = rows.map { row in
      wording("page.chart.forest.row", ["name": row.name, "numbers": row.numbers])
    }
    let ends = wording(
      measure == .difference ? "page.chart.forest.difference" : "page.chart.forest.ratio",
      ["left": leftWords, "right": rightWords])
    return (sentences + [ends]).joined(separator: " ")
  }

  @MarkupBuilder package var tables: Markup {
    table(
      wording("page.chart.forest.table"),
      columns: [
        wording("page.chart.forest.study"), FixedWords.Chart.bestEstimate,
        FixedWords.Chart.interval, wording("page.chart.forest.weight"),
      ],
      rows: rows.map { row in
        [
          row.name, row.estimate.map { Self.text($0.best) } ?? row.fallback,
          row.interval.map {
            FixedWords.Chart.range(from: Self.text($0.lowerBound), to: Self.text($0.upperBound))
          } ?? FixedWords.Chart.none,
          row.weight.map { "\(($0 * 100).text()) %" } ?? FixedWords.Chart.none,
        ]
      })
  }

  /// A row as words tell it.
  struct WrittenRow {
    let name: String
    let estimate: IntervalEstimate?
    let interval: ClosedRange<Double>?
    let weight: Double?
    /// What stands where there is no estimate.
    let fallback: String

    /// "−0.5 (−1.2 to 0.2)", or the interval alone, or that there is none.
    var numbers: String {
      guard let interval else { return fallback }
      let range = FixedWords.Chart.range(
        from: ForestPlot.text(interval.lowerBound), to: ForestPlot.text(interval.upperBound))
      return estimate.map { "\(ForestPlot.text($0.best)) (\(range))" } ?? range
    }
  }

  /// Studies, pooled estimate, prediction interval and the person, as far as there are any.
  var rows: [WrittenRow] {
    var rows = studies.map { Self.written($0) }
    if let pooled {
      rows.append(Self.written(Row(wording("page.chart.forest.pooled"), pooled)))
    }
    if let prediction {
      rows.append(
        WrittenRow(
          name: wording("page.chart.forest.prediction"), estimate: nil, interval: prediction,
          weight: nil, fallback: FixedWords.Chart.none))
    }
    if let personal { rows.append(Self.written(personal)) }
    return rows
  }

  static func written(_ row: Row) -> WrittenRow {
    WrittenRow(
      name: row.name, estimate: row.estimate, interval: row.estimate?.interval,
      weight: row.weight, fallback: wording("page.chart.forest.not_estimable"))
  }

  static func text(_ value: Double) -> String { ChartNumber.text(value, decimals: 2) }
}
