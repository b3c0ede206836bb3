import Olivine
import Pages

/// Forest plots as a file of their own.
enum ForestDrawing {
  /// Writes one table: that with a person's own result, else the one in points of pain, else the first.
  static func write(
    _ tables: [ForestTable], title: String, certainty: Certainty? = nil,
    sides: ForestSides = .magnesium, to path: String
  ) throws {
    let table =
      tables.first { $0.personal != nil } ?? tables.first { $0.unit == .points } ?? tables.first
    let plot = table.flatMap {
      ForestPlot(
        $0, finding: title, certainty: certainty, sides: (left: sides.left, right: sides.right),
        isAlone: true)
    }
    try write(plot, to: path, option: "--svg")
  }

  /// Writes one chart.
  static func write(_ chart: (any Chart)?, to path: String, option: String) throws {
    guard let chart, let file = DrawingFile(firstIn: chart.markup(id: "forest")) else {
      throw Failure.usage("\(option): no study of it has numbers to draw")
    }
    try OutputFile.write(file.rendered(), to: path)
  }
}
