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
    scrollArea(wording("page.chart.forest.table")) {
      table(
        wording("page.chart.forest.table"),
        columns: [
          wording("page.chart.forest.study"), FixedWords.Chart.bestEstimate,
          FixedWords.Chart.interval, wording("page.chart.forest.weight"),
        ],
        rows: rows.map { row in
          [
            row.name, row.best.isEmpty ? FixedWords.Chart.none : row.best,
            row.range ?? FixedWords.Chart.none,
            row.weight.map { "\(($0 * 100).text()) %" } ?? FixedWords.Chart.none,
          ]
        })
    }
  }

  /// A row as words tell it.
  struct WrittenRow {
    let name: String
    /// The estimate, or that there is none.
    let best: String
    /// The interval, if there is one.
    let range: String?
    let weight: Double?

    /// "−0.5 (−1.2 to 0.2)", or that there is none.
    var numbers: String { range.map { best.isEmpty ? $0 : "\(best) (\($0))" } ?? best }
  }

  /// Studies, pooled estimate, prediction interval and the person, as far as there are any.
  var rows: [WrittenRow] {
    var rows = studies.map { written($0) }
    if let pooled {
      rows.append(written(Row(wording("page.chart.forest.pooled"), pooled)))
    }
    if let prediction {
      rows.append(
        WrittenRow(
          name: wording("page.chart.forest.prediction"), best: "", range: range(prediction),
          weight: nil))
    }
    if let personal { rows.append(written(personal)) }
    return rows
  }

  func written(_ row: Row) -> WrittenRow {
    WrittenRow(
      name: row.name,
      best: row.estimate.map { text($0.best) } ?? wording("page.chart.forest.not_estimable"),
      range: row.estimate.map { range($0.interval) }, weight: row.weight)
  }

  /// An interval in the decimals of the plot.
  func range(_ interval: ClosedRange<Double>) -> String {
    ChartNumber.range(interval, text)
  }

  /// Ratios have the same decimals in every row, as readers of them expect.
  private func text(_ value: Double) -> String {
    measure == .ratio
      ? value.fixedText(decimals: 2) : ChartNumber.hundredths(value)
  }
}
