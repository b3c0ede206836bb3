package import Olivine

extension ForestPlot {
  /// The plot of a table of studies; nil when nothing of it can be drawn.
  ///
  /// - Parameters:
  ///   - finding: the title; nil names what the axis shows.
  ///   - numbers: what the numbers are, where the title does not name it; it comes first in the footer.
  ///   - certainty: of the answer that the studies give; it stands in the footer with its reasons.
  ///   - own: the person's own result as other sentences tell it; nil takes that of the table.
  ///   - sides: what left and right of no effect mean; nil for magnesium against control.
  ///   - isAlone: whether the drawing is a file of its own, and holds its footer itself.
  ///   - isBrief: whether what was tested in whom, and the reasons of the certainty, are left out.
  ///   - isDated: whether the footer ends with the age of the evidence.
  ///   - linking: where the row of a study stands, by its id; nil leaves names without a link.
  package init?(
    _ table: ForestTable, finding: String? = nil, numbers: String? = nil,
    certainty: Certainty? = nil, own: IntervalEstimate? = nil,
    sides: (left: String, right: String)? = nil,
    linking: ((String) -> LinkTarget)? = nil,
    isAlone: Bool = false, isBrief: Bool = false, isDated: Bool = true
  ) {
    guard !table.rows.isEmpty || !table.published.isEmpty || table.personal != nil else {
      return nil
    }
    let isSingle = table.groups.count < 2
    let lines =
      isBrief
      ? Self.briefFooter(table, certainty)
      : ForestWords.footer(of: table, certainty, in: pageWording)
    self.init(
      finding: finding ?? ForestWords.title(of: table, in: pageWording),
      measure: Measure(table.unit),
      groups: table.groups.map { group in
        Group(
          isSingle ? nil : ForestWords.name(ofGroup: group.name, in: pageWording),
          rows: group.rows.map { Row($0, target: linking?($0.id), isBrief: isBrief) },
          pool: group.pooled.flatMap { Pool($0, table) })
      },
      reviews: table.published.map { review in
        Row(
          wording("evidence.forest.review", ["name": review.review]),
          IntervalEstimate(review.estimate, review.interval),
          details: [ForestWords.details(of: review, in: pageWording)],
          target: linking == nil ? nil : FactRows.target("published_pools", review.id))
      },
      pool: table.pooled.flatMap { Pool($0, table) },
      personal: table.personal.map { posterior in
        Row(
          wording("evidence.forest.you"),
          own
            ?? IntervalEstimate(
              posterior.mean, posterior.quantile(0.025)...posterior.quantile(0.975)))
      },
      leftWords: sides?.left ?? wording("evidence.axis.left"),
      rightWords: sides?.right ?? wording("evidence.axis.right"),
      footer: [numbers].compactMap { $0 } + (isDated ? lines : Array(lines.dropLast())),
      isAlone: isAlone)
  }
}

extension ForestPlot {
  /// The same footer without the reasons of the certainty.
  private static func briefFooter(_ table: ForestTable, _ certainty: Certainty?) -> [String] {
    let level = certainty.map {
      wording(
        "learn.evidence.certainty",
        ["certainty": EvidenceText.level($0.level, in: pageWording)])
    }
    return ForestWords.footer(of: table, in: pageWording) + [level].compactMap { $0 }
  }
}

extension ForestPlot.Measure {
  init(_ unit: ForestTable.Unit) {
    self =
      switch unit {
      case .points: .points
      case .difference: .difference
      case .ratio: .ratio
      }
  }
}

extension ForestPlot.Row {
  init(_ row: ForestTable.Row, target: LinkTarget?, isBrief: Bool) {
    self.init(
      row.name, IntervalEstimate(row.estimate, row.interval),
      details: isBrief
        ? [] : ForestWords.details(of: row, in: pageWording),
      weight: row.weight,
      bias: ForestPlot.Bias(rawValue: row.riskOfBias.rawValue), isHollow: row.isImputed,
      target: target)
  }
}

extension ForestPlot.Pool {
  init?(_ pooled: PooledEstimate, _ table: ForestTable) {
    let (estimate, interval) = table.summary(of: pooled)
    guard let shown = IntervalEstimate(estimate, interval) else { return nil }
    self.init(shown, prediction: table.prediction(of: pooled))
  }
}
