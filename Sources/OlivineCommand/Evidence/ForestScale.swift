import Foundation
import Olivine

/// What the two sides of a forest plot mean.
package struct ForestSides {
  let left: String
  let right: String

  package static let magnesium = ForestSides(
    left: Wording.english("evidence.axis.left"), right: Wording.english("evidence.axis.right"))
  /// Of studies that somebody brings, which may be about anything.
  package static let firstGroup = ForestSides(
    left: Wording.english("evidence.axis.arm1.left"),
    right: Wording.english("evidence.axis.arm1.right"))
}

/// The axis of a forest plot in characters.
struct ForestScale {
  private let unit: ForestTable.Unit
  private let width: Int
  /// Ends of the axis; logarithms for ratios.
  private let low: Double
  private let high: Double

  /// Every estimate fits; an interval that would flatten all others is cut with an arrow.
  init(_ table: ForestTable, width: Int) {
    unit = table.unit
    self.width = width
    let isRatio = table.unit.isRatio
    func placed(_ value: Double) -> Double { isRatio ? log(max(value, 1e-6)) : value }
    var estimates = table.rows.map(\.estimate) + table.published.map(\.estimate)
    let pooled = ([table.pooled] + table.groups.map(\.pooled)).compactMap { $0 }
    estimates += pooled.map { table.summary(of: $0).estimate }
    estimates += [table.personal?.mean].compactMap { $0 }
    var points = (estimates + [table.unit.noEffect]).map(placed)
    if table.unit == .points { points += [-2, 1] }
    let intervals =
      table.rows.map(\.interval) + table.published.map(\.interval)
      + pooled.map { table.summary(of: $0).interval }
      + pooled.compactMap { table.prediction(of: $0) }
    let ends = intervals.flatMap { [placed($0.lowerBound), placed($0.upperBound)] }
    let core = (points.min() ?? 0, points.max() ?? 1)
    let room = max(0.75 * (core.1 - core.0), isRatio ? 0.7 : 0.2)
    low = max(min(ends.min() ?? core.0, core.0), core.0 - room)
    high = max(min(max(ends.max() ?? core.1, core.1), core.1 + room), low + 1e-9)
  }

  private func place(_ value: Double) -> Double {
    let x = unit.isRatio ? log(max(value, 1e-300)) : value
    return (x - low) / (high - low) * Double(width - 1)
  }

  private func column(_ value: Double) -> Int? {
    let place = place(value).rounded()
    return place >= 0 && place <= Double(width - 1) ? Int(place) : nil
  }

  private var blank: [Character] {
    var cells = [Character](repeating: " ", count: width)
    func mark(_ value: Double, _ sign: Character) {
      if let column = column(value) { cells[column] = sign }
    }
    if unit == .points {
      mark(-2, "!")
      mark(-1, ":")
      mark(1, ":")
    }
    mark(unit.noEffect, "|")
    return cells
  }

  /// An interval with its estimate; an end beyond the axis is an arrow.
  func bar(
    _ interval: ClosedRange<Double>, at estimate: Double?, sign: Character, line: Character
  ) -> String {
    var cells = blank
    let last = Double(width - 1)
    let from = Int(min(max(place(interval.lowerBound).rounded(), 0), last))
    let to = Int(min(max(place(interval.upperBound).rounded(), 0), last))
    for index in from...max(from, to) { cells[index] = line }
    if place(interval.lowerBound) < -0.5 { cells[0] = "<" }
    if place(interval.upperBound) > last + 0.5 { cells[width - 1] = ">" }
    if let estimate, let column = column(estimate) { cells[column] = sign }
    return String(cells)
  }

  private static let ratioTicks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]

  /// The numbers below the axis.
  var ticks: String {
    var cells = [Character](repeating: " ", count: width)
    var free = 0
    for value in unit.isRatio ? Self.ratioTicks : differenceTicks {
      guard let column = column(value) else { continue }
      let text = Array(value.text(decimals: 2))
      let start = min(max(0, column - text.count / 2), width - text.count)
      guard start >= free, start >= 0 else { continue }
      for (offset, character) in text.enumerated() { cells[start + offset] = character }
      free = start + text.count + 1
    }
    return String(cells)
  }

  /// Round steps, four to eight of them.
  private var differenceTicks: [Double] {
    let raw = (high - low) / 6
    let power = pow(10, log10(raw).rounded(.down))
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= raw } ?? raw
    let first = (low / step).rounded(.up)
    let last = (high / step).rounded(.down)
    guard last >= first, last - first < 40 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// What the two sides mean, each on its side of no effect where there is room.
  func directions(_ sides: ForestSides) -> String {
    let left = sides.left + " <"
    let right = "> " + sides.right
    let middle = column(unit.noEffect) ?? width / 2
    let before = String(repeating: " ", count: max(0, middle - left.count)) + left
    let gap = String(repeating: " ", count: max(1, middle + 1 - before.count))
    let line = before + gap + right
    return line.count <= width + 20 ? line : String(line.prefix(width + 20))
  }
}
