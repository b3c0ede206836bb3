/// A drawing while it is put together, from top to bottom: shapes below, words above them.
package struct Picture: Hashable, Sendable {
  /// Every drawing is as wide as a narrow telephone shows it with large letters.
  package static let width = 340.0
  /// Nothing but words comes closer to the edges.
  static let margin = 12.0

  package private(set) var labels: [Lettering] = []
  /// How far down the drawing reaches.
  package var height = 2.0
  private var shapes: [Markup] = []

  mutating func draw(_ shape: Markup) { shapes.append(shape) }

  mutating func write(_ label: Lettering) { labels.append(label) }

  mutating func write(_ labels: [Lettering]) { self.labels += labels }

  /// Words below everything there is, in as many lines as they need.
  mutating func paragraph(
    _ words: String, anchor: Attribute.Anchor = .start, styleClass: StyleClass? = nil,
    indent: Double = 4, isData: Bool = false
  ) {
    let x =
      switch anchor {
      case .start: indent
      case .middle: Self.width / 2
      case .end: Self.width - 4
      }
    for line in Lettering.lines(of: words, fitting: Self.width - indent - 4) {
      write(
        Lettering(
          line, at: Point(x, height + 16), anchor: anchor, styleClass: styleClass, isData: isData))
      height += Lettering.lineHeight
    }
  }

  /// The axis with its numbers, and what lies below them.
  mutating func finish(_ axis: HorizontalAxis) {
    draw(axis.lines)
    write(axis.labels)
    height = axis.height + HorizontalAxis.room
  }

  /// What the two directions of an axis mean, each on its side below everything there is.
  mutating func directions(left: String, right: String) {
    let directions = Directions(left: left, right: right, top: height)
    write(directions.labels)
    height = directions.bottom
  }

  /// The finished drawing.
  func markup(id: ElementID, title: String, description: String) -> Markup {
    svg(
      id: id, title: title, description: description, width: Self.width, height: height + 4
    ) {
      shapes
      labels.map(\.markup)
    }
  }
}
