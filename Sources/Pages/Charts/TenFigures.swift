/// A chance as people: so many of ten little figures are filled.
package struct TenFigures: Hashable, Sendable {
  /// How many are filled, 0 to 10.
  package let filled: Int
  /// What the filled ones are and what the others are, in one or two sentences.
  package let sentence: String

  /// Sets up the figures.
  ///
  /// - Precondition: `filled` lies between 0 and 10.
  package init(filled: Int, sentence: String) {
    precondition((0...10).contains(filled), "ten figures cannot show \(filled)")
    self.filled = filled
    self.sentence = sentence
  }

  /// The row of figures with its sentence below.
  package func markup(id: ElementID) -> Markup {
    group {
      svg(
        id: id, title: "\(filled) of 10 figures are filled", description: sentence,
        width: 400, height: 72
      ) {
        for place in 0..<10 {
          g(.class(place < filled ? "filled" : "hollow")) {
            Self.person(centre: 20 + 40 * Double(place))
          }
        }
      }
      p(sentence)
    }
  }

  @MarkupBuilder private static func person(centre: Double) -> Markup {
    circle(at: Point(centre, 14), radius: 8)
    path(
      Outline(start: Point(centre - 13, 66)).line(to: Point(centre - 13, 42))
        .curve(to: Point(centre, 27), bending: Point(centre - 13, 27))
        .curve(to: Point(centre + 13, 42), bending: Point(centre + 13, 27))
        .line(to: Point(centre + 13, 66)).closed())
  }
}
