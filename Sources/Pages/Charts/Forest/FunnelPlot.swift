package import Olivine

/// Each study by what it found and how exact it was: without a gap the cloud is a funnel.
package struct FunnelPlot: Chart {
  /// One study.
  package struct Study: Hashable, Sendable {
    let name: String
    /// On the axis: ratios are ratios.
    let estimate: Double
    /// Of the estimate, or of its logarithm.
    let error: Double
  }

  package let finding: String
  package let studies: [Study]
  /// What all say together, on the axis.
  let centre: Double
  let isRatio: Bool

  /// The plot of a pool; nil under five studies, which have no shape.
  package init?(_ analysis: PoolAnalysis) {
    guard analysis.rule.allowsSensitivity, let pooled = analysis.pooled else { return nil }
    let input = analysis.input
    isRatio = input.measure.isLogRatio
    finding = wording("page.chart.funnel.finding", ["n": "\(input.effects.count)"])
    let isRatio = isRatio
    func shown(_ value: Double) -> Double { isRatio ? RowEffect.ratio(ofLog: value) : value }
    centre = shown(pooled.estimate)
    studies = zip(input.names, input.effects.effects).map { name, effect in
      Study(name: name, estimate: shown(effect.estimate), error: effect.standardError)
    }
  }

  package var description: String {
    let sentences = studies.prefix(ChartTable.most).map { study in
      wording(
        "page.chart.forest.row",
        [
          "name": study.name,
          "numbers": "\(ChartNumber.hundredths(study.estimate)) "
            + "(\(ChartNumber.hundredths(study.error)))",
        ])
    }
    return (sentences + [wording("page.chart.funnel.shape")]).joined(separator: " ")
  }

  package var picture: Picture {
    var picture = Picture()
    picture.paragraph(wording("page.chart.funnel.error"), styleClass: "quiet")
    let top = picture.height
    let bottom = top + 260
    let widest = studies.map(\.error).max() ?? 1
    // Exact studies stand at the top.
    let errors = Scale(covering: 0...widest, from: top + 10, to: bottom)
    let left = VerticalAxis.room(for: errors)
    let right = Picture.width - Picture.margin
    let values = Scale(
      covering: extent(widest), spacing: isRatio ? .logarithmic : .linear, from: left, to: right)
    let axis = VerticalAxis(scale: errors, left: left, right: right)
    func point(_ value: Double, _ error: Double) -> Point {
      Point(values.place(of: value), errors.place(of: error))
    }
    picture.draw(axis.lines)
    picture.write(axis.labels)
    picture.draw(
      line(from: point(centre, 0), to: point(centre, widest), .class("axis")))
    for side in [-1.0, 1] {
      picture.draw(
        line(
          from: point(centre, 0), to: point(limit(side, widest), widest), .class("edge")))
    }
    for study in studies {
      picture.draw(circle(at: point(study.estimate, study.error), radius: 5, .class("dot")))
    }
    picture.finish(HorizontalAxis(scale: values, height: bottom, isSigned: !isRatio))
    picture.paragraph(wording("page.chart.funnel.shape"), styleClass: "quiet")
    return picture
  }

  package var tables: Markup {
    scrollArea(wording("page.chart.forest.table")) {
      table(
        wording("page.chart.forest.table"),
        columns: [
          wording("page.chart.forest.study"), FixedWords.Chart.bestEstimate,
          wording("page.chart.funnel.error"),
        ],
        rows: studies.map {
          [$0.name, ChartNumber.hundredths($0.estimate), ChartNumber.text($0.error, decimals: 3)]
        })
    }
  }

  /// The edge of the range in which 95 % of studies with this error fall when they share one effect.
  private func limit(_ side: Double, _ error: Double) -> Double {
    let reach = side * normalQuantile(0.975) * error
    return isRatio ? centre * RowEffect.ratio(ofLog: reach) : centre + reach
  }

  private func extent(_ widest: Double) -> ClosedRange<Double> {
    let values = studies.map(\.estimate) + [limit(-1, widest), limit(1, widest)]
    return (values.min() ?? centre)...(values.max() ?? centre)
  }
}
