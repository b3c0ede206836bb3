/// A number that a reader looks for first, with what it counts.
package struct KeyFigure: Hashable, Sendable {
  package let name: String
  /// The number with its unit.
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The few numbers of a page, large, side by side where there is room.
package func keyFigures(_ figures: [KeyFigure]) -> Markup {
  dl(.class("key-figures")) {
    for figure in figures {
      div {
        dt(figure.name)
        dd(figure.value)
      }
    }
  }
}
