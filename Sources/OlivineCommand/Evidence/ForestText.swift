package import Olivine

/// A forest plot for a terminal of 80 columns, with every number beside it.
package struct ForestText {
  private let table: ForestTable
  private let scale: ForestScale
  private let sides: ForestSides

  private static let nameWidth = 20
  private static let numberWidth = 23
  private static let plotWidth = 33

  package init(_ table: ForestTable, sides: ForestSides = .magnesium) {
    self.table = table
    self.sides = sides
    scale = ForestScale(table, width: Self.plotWidth)
  }

  /// The rows, the axis and what the signs mean.
  package var lines: [String] {
    var lines = [
      row(name: "", mark: "", plot: scale.directions(sides), numbers: "")
    ]
    for group in table.groups {
      if table.groups.count > 1 {
        lines.append(ForestWords.name(ofGroup: group.name) + ":")
      }
      for study in group.rows { add(study, to: &lines) }
      if let pooled = group.pooled { add(pooled, to: &lines) }
    }
    for pool in table.published {
      lines.append(
        row(
          name: pool.review, mark: "",
          plot: scale.bar(pool.interval, at: pool.estimate, sign: "+", line: "~"),
          numbers: numbers(pool.estimate, pool.interval)))
      lines += indented(ForestWords.details(of: pool))
    }
    if let pooled = table.pooled { add(pooled, to: &lines) }
    if let personal = table.personal {
      let interval = personal.quantile(0.025)...personal.quantile(0.975)
      lines.append("")
      lines.append(
        row(
          name: "You", mark: "", plot: scale.bar(interval, at: personal.mean, sign: "@", line: "="),
          numbers: numbers(personal.mean, interval)))
    }
    lines.append(row(name: "", mark: "", plot: scale.ticks, numbers: ""))
    return lines.map { $0.droppingTrailingSpaces }
  }

  private func add(_ study: ForestTable.Row, to lines: inout [String]) {
    lines.append(
      row(
        name: study.name, mark: mark(study),
        plot: scale.bar(
          study.interval, at: study.estimate, sign: study.isImputed ? "o" : "#", line: "-"),
        numbers: numbers(study.estimate, study.interval)))
    for detail in ForestWords.details(of: study) { lines += indented(detail) }
  }

  private func add(_ pooled: PooledEstimate, to lines: inout [String]) {
    let summary = table.summary(of: pooled)
    lines.append(
      row(
        name: "Together", mark: "",
        plot: scale.bar(summary.interval, at: summary.estimate, sign: "*", line: "="),
        numbers: numbers(summary.estimate, summary.interval)))
    if let prediction = table.prediction(of: pooled) {
      lines.append(
        row(
          name: "Next study", mark: "", plot: scale.bar(prediction, at: nil, sign: " ", line: "."),
          numbers: range(prediction)))
    }
  }

  private func indented(_ text: String) -> [String] {
    TextPage.wrapped(text, first: "  ", rest: "  ")
  }

  /// What the signs mean, as far as they stand in the plot.
  package var legend: String {
    var parts = ["# estimate", "- 95 % interval", "| no effect"]
    if table.rows.contains(where: \.isImputed) { parts.append("o with a number not printed") }
    if table.unit == .points { parts.append(": 1 point") }
    if table.unit == .points { parts.append("! 2 points of relief") }
    if !table.published.isEmpty { parts.append("+ a review's pool, shares these trials") }
    if table.pooled != nil || table.groups.contains(where: { $0.pooled != nil }) {
      parts.append("* together")
    }
    if table.personal != nil { parts.append("@ your own result") }
    if table.rows.contains(where: { $0.riskOfBias != .notApplicable }) {
      parts.append("risk of bias: L low, S some, H high, C critical")
    }
    return parts.joined(separator: "; ")
  }

  private func row(name: String, mark: String, plot: String, numbers: String) -> String {
    let shown = name.count > Self.nameWidth ? name.prefix(Self.nameWidth - 1) + "." : name[...]
    return String(shown).padded(to: Self.nameWidth) + mark.padded(to: 2) + plot + " " + numbers
  }

  /// A letter for the risk of bias, or the share of a pool in per cent.
  private func mark(_ row: ForestTable.Row) -> String {
    row.riskOfBias == .notApplicable ? "" : String(row.riskOfBias.rawValue.prefix(1)).uppercased()
  }

  private func numbers(_ estimate: Double, _ interval: ClosedRange<Double>) -> String {
    "\(estimate.fixedText(decimals: 2)) (\(range(interval)))"
  }

  private func range(_ interval: ClosedRange<Double>) -> String {
    "\(interval.lowerBound.fixedText(decimals: 2)) to \(interval.upperBound.fixedText(decimals: 2))"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  fileprivate var droppingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
