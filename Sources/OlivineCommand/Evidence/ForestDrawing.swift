import Olivine
import Pages

/// A forest plot as a file of its own.
enum ForestDrawing {
  /// Writes the first table that has something to show.
  static func write(
    _ tables: [ForestTable], title: String, sides: ForestSides = .magnesium, to path: String
  ) throws {
    guard let table = tables.first(where: { !$0.rows.isEmpty || !$0.published.isEmpty }) else {
      throw Failure.usage("--svg: no study of it has numbers to draw")
    }
    let plot = ForestPlot(
      finding: title, measure: table.unit.isRatio ? .ratio : .difference,
      studies: studies(of: table),
      pooled: table.summary.flatMap { IntervalEstimate($0.estimate, $0.interval) },
      prediction: table.prediction,
      personal: table.personal.map { own in
        ForestPlot.Row(
          Wording.english("evidence.forest.you"),
          IntervalEstimate(own.mean, own.quantile(0.025)...own.quantile(0.975)))
      }, leftWords: sides.left, rightWords: sides.right)
    guard let file = DrawingFile(firstIn: plot.markup(id: "forest")) else {
      throw Failure.usage("--svg: there is nothing to draw")
    }
    try OutputFile.write(file.rendered(), to: path)
  }

  private static func studies(of table: ForestTable) -> [ForestPlot.Row] {
    table.rows.map { row in
      let bias =
        row.riskOfBias == .notApplicable
        ? "" : " [\(String(row.riskOfBias.rawValue.prefix(1)).uppercased())]"
      let imputed = row.isImputed ? " " + Wording.english("evidence.forest.imputed") : ""
      return ForestPlot.Row(
        row.name + bias + imputed, IntervalEstimate(row.estimate, row.interval),
        weight: row.weight)
    }
      + table.published.map {
        ForestPlot.Row(
          Wording.english("evidence.forest.review", ["name": $0.review]),
          IntervalEstimate($0.estimate, $0.interval))
      }
  }
}
