import Olivine

extension ForestPlot {
  package var description: String {
    let sentences = writtenRows.map { row in
      wording("page.chart.forest.row", ["name": row.name, "numbers": row.numbers])
    }
    let ends = wording(
      measure.isRatio ? "page.chart.forest.ratio" : "page.chart.forest.difference",
      ["left": leftWords, "right": rightWords])
    return (sentences + [ends]).joined(separator: " ")
  }

  /// What the signs of the picture mean, as far as they stand in it.
  var signs: [String] {
    var signs: [String] = []
    func add(_ id: String, if isThere: Bool) {
      if isThere { signs.append(wording("page.chart.forest.sign.\(id)")) }
    }
    add("points", if: measure == .points)
    for bias in Bias.allCases where studies.contains(where: { $0.bias == bias }) {
      signs.append(
        wording(
          "page.chart.forest.sign.bias",
          [
            "letter": bias.letter, "shape": wording("page.chart.forest.shape.\(bias.rawValue)"),
            "rating": bias.words,
          ]))
    }
    add("hollow", if: studies.contains(where: \.isHollow))
    add("weight", if: studies.contains { $0.weight != nil })
    add("diamond", if: pool != nil || groups.contains { $0.pool != nil })
    add("review", if: !reviews.isEmpty)
    add("personal", if: personal != nil)
    return signs
  }

  package var notes: Markup {
    isAlone ? .empty : .group(footer.map { p($0, .class("source-line")) })
  }

  @MarkupBuilder package var tables: Markup {
    let columns = [
      wording("page.chart.forest.study"), FixedWords.Chart.bestEstimate,
      FixedWords.Chart.interval, wording("page.chart.forest.weight"),
      wording("page.chart.forest.bias"),
    ]
    scrollArea(wording("page.chart.forest.table")) {
      table {
        caption(wording("page.chart.forest.table"))
        thead { tr { columns.map { th($0, scope: .column) } } }
        tbody { writtenRows.map(\.cells) }
      }
    }
  }

  /// A row as words tell it.
  struct WrittenRow {
    let name: String
    var details: [String] = []
    /// The estimate, or that there is none.
    let best: String
    /// The interval, if there is one.
    let range: String?
    var weight: Double?
    var bias: Bias?
    var target: LinkTarget?

    /// "−0.5 (−1.2 to 0.2)", or that there is none.
    var numbers: String { range.map { best.isEmpty ? $0 : "\(best) (\($0))" } ?? best }

    /// The row of the table; what was tested stands below the name.
    fileprivate var cells: Markup {
      let none = FixedWords.Chart.none
      let name = group {
        if let target { a(self.name, to: target) } else { self.name }
        for detail in details { span(detail, .class("quiet", "data")) }
      }
      return tr {
        Markup.element(Element(.th, [.scope(.row)], name))
        td(best.isEmpty ? none : best)
        td(range ?? none)
        td(weight.map { "\(($0 * 100).text())\u{A0}%" } ?? none)
        td(bias?.words ?? none)
      }
    }
  }

  /// Studies, pools and the person, as far as there are any.
  var writtenRows: [WrittenRow] {
    var rows: [WrittenRow] = []
    for group in groups {
      rows += group.rows.map { written($0) }
      if let pool = group.pool { rows += written(pool, of: group.title) }
    }
    rows += reviews.map { written($0) }
    if let pool { rows += written(pool, of: nil) }
    if let personal { rows.append(written(personal)) }
    return rows
  }

  private func written(_ pool: Pool, of title: String?) -> [WrittenRow] {
    let suffix = title.map { ", \($0)" } ?? ""
    let whole = written(Row(wording("page.chart.forest.pooled") + suffix, pool.estimate))
    let next = pool.prediction.map {
      WrittenRow(
        name: wording("page.chart.forest.prediction") + suffix, best: "", range: range($0))
    }
    return [whole] + [next].compactMap { $0 }
  }

  func written(_ row: Row) -> WrittenRow {
    WrittenRow(
      name: row.name, details: row.details,
      best: row.estimate.map { text($0.best) } ?? wording("page.chart.forest.not_estimable"),
      range: row.estimate.map { range($0.interval) }, weight: row.weight, bias: row.bias,
      target: row.target)
  }

  /// An interval in the decimals of the plot.
  func range(_ interval: ClosedRange<Double>) -> String {
    ChartNumber.range(interval, text)
  }

  /// Ratios have the same decimals in every row, as readers of them expect.
  private func text(_ value: Double) -> String {
    measure.isRatio
      ? value.fixedText(decimals: 2) : ChartNumber.hundredths(value)
  }
}
