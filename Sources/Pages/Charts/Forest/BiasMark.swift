extension ForestPlot.Bias {
  /// A shape of its own for each rating, 14 units wide, around a point.
  func mark(at centre: Point) -> Markup {
    let (x, y) = (centre.x, centre.y)
    switch self {
    case .low: return circle(at: centre, radius: 6, .class("bias-low"))
    case .some:
      return path(
        Outline(polygon: [Point(x, y - 7), Point(x + 7, y + 6), Point(x - 7, y + 6)]),
        .class("bias-some"))
    case .high:
      return rect(at: Point(x - 6, y - 6), width: 12, height: 12, .class("bias-high"))
    case .critical:
      return path(
        Outline(polygon: [
          Point(x, y - 8), Point(x + 8, y), Point(x, y + 8), Point(x - 8, y),
        ]), .class("bias-critical"))
    }
  }

  /// The rating in words.
  var words: String { wording("learn.bias.\(rawValue)") }
}

extension Picture {
  /// Room at the left for the mark of a study and its letter.
  private static let markRoom = 42.0

  /// The head of a row: the mark of its bias with the letter, its name, its numbers, and its details below.
  mutating func head(_ row: ForestPlot.Row, _ numbers: String) {
    let indent = row.bias == nil ? 4 : Self.markRoom
    if let bias = row.bias {
      draw(bias.mark(at: Point(11, height + 10)))
      write(Lettering(bias.letter, at: Point(22, height + 16), anchor: .start))
    }
    let lines = Lettering.lines(of: row.name, fitting: Self.width - indent - 4)
    let used = lines.last.map { Lettering.width(of: $0) } ?? 0
    paragraph(row.name, indent: indent)
    if used + 14 + Lettering.width(of: numbers) <= Self.width - indent - 8, !lines.isEmpty {
      write(
        Lettering(
          numbers, at: Point(Self.width - 4, height + 16 - Lettering.lineHeight), anchor: .end,
          styleClass: "quiet"))
    } else {
      paragraph(numbers, styleClass: "quiet", indent: indent)
    }
    for detail in row.details {
      paragraph(detail, styleClass: "quiet", indent: indent, isData: true)
    }
  }
}

extension StyleSheet {
  /// Marks of bias, which differ in shape, and the line at a relief that matters.
  static let forest = """
    .drawing .threshold{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:9 4}
    .drawing .bias-low{fill:none;stroke:var(--olive);stroke-width:2.5}
    .drawing .bias-some{fill:none;stroke:var(--orange);stroke-width:2.5}
    .drawing .bias-high{fill:var(--red);stroke:var(--red);stroke-width:1}
    .drawing .bias-critical{fill:var(--red);stroke:var(--ink);stroke-width:2}
    """
}
