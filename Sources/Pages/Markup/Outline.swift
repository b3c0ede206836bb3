/// The outline of a shape: straight lines and curves between points.
package struct Outline: Hashable, Sendable {
  /// The commands in the notation of SVG.
  private(set) var commands = ""

  package init(start: Point) {
    append("M", start)
  }

  /// Straight lines from one point to the next.
  ///
  /// - Complexity: linear in the number of points.
  package init(through points: [Point]) {
    for (index, point) in points.enumerated() {
      append(index == 0 ? "M" : "L", point)
    }
  }

  /// A closed polygon.
  package init(polygon corners: [Point]) {
    self.init(through: corners)
    commands += "Z"
  }

  /// Straight lines apart from each other, as one shape.
  ///
  /// - Complexity: linear in the number of lines.
  package init(lines: [(from: Point, to: Point)]) {
    for line in lines {
      append("M", line.from)
      append("L", line.to)
    }
  }

  /// Circles of one size, which may overlap, as one shape.
  ///
  /// - Complexity: linear in the number of circles.
  package init(circlesAt centres: [Point], radius: Double) {
    let (r, width) = (Coordinate.text(radius), Coordinate.text(2 * radius))
    for centre in centres {
      append("M", Point(centre.x - radius, centre.y))
      commands += "a\(r) \(r) 0 1 0 \(width) 0a\(r) \(r) 0 1 0 -\(width) 0"
    }
  }

  /// Squares of one size, which may overlap, as one shape.
  ///
  /// - Complexity: linear in the number of squares.
  package init(squaresAt centres: [Point], radius: Double) {
    let width = Coordinate.text(2 * radius)
    for centre in centres {
      append("M", Point(centre.x - radius, centre.y - radius))
      commands += "h\(width)v\(width)h-\(width)Z"
    }
  }

  /// The outline continued by a straight line.
  package func line(to end: Point) -> Outline {
    adding("L", end)
  }

  /// The outline continued by a quadratic curve that bends towards `control`.
  package func curve(to end: Point, bending control: Point) -> Outline {
    adding("Q", control, end)
  }

  /// The outline led back to its start.
  package func closed() -> Outline {
    adding("Z")
  }

  private func adding(_ command: String, _ points: Point...) -> Outline {
    var outline = self
    outline.append(command, points)
    return outline
  }

  private mutating func append(_ command: String, _ points: Point...) {
    append(command, points)
  }

  private mutating func append(_ command: String, _ points: [Point]) {
    commands += command
    commands += points.map { "\(Coordinate.text($0.x)) \(Coordinate.text($0.y))" }
      .joined(separator: " ")
  }
}

/// How numbers are written in drawings: at most two decimals, the same on every machine.
enum Coordinate {
  /// The largest magnitude written; drawings are a few hundred units wide.
  static let largest = 100_000.0

  static func text(_ value: Double) -> String {
    precondition(!value.isNaN, "a coordinate must be a number")
    let hundredths = Int((min(max(value, -largest), largest) * 100).rounded())
    let magnitude = hundredths.magnitude
    let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return rest < 10 ? "\(sign)\(whole).0\(rest)" : "\(sign)\(whole).\(rest)"
  }
}
