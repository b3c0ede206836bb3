/// A drawing as a file of its own, with the rules of style it needs.
package struct DrawingFile: Hashable, Sendable {
  private let drawing: Element

  /// The first drawing with a meaning inside `markup`; `nil` when there is none.
  package init?(firstIn markup: Markup) {
    let drawings = markup.elements.filter { $0.name == .svg }
    guard let drawing = drawings.first(where: { $0.value(of: .role) == "img" }) else { return nil }
    self.drawing = drawing
  }

  /// The whole file in UTF-8.
  package func rendered() -> String {
    let written = Markup.element(drawing).rendered()
    // Values never hold a bare `>`, so the first one ends the opening tag.
    let opening = written.prefix { $0 != ">" } + ">"
    return "\(opening)<style>\(StyleSheet.drawingText)</style>\(written.dropFirst(opening.count))\n"
  }
}
