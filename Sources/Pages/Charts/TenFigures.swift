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
        id: id, title: wording("page.chart.ten_figures", ["n": "\(filled)"]), description: sentence,
        width: 340, height: 66
      ) {
        for place in 0..<10 {
          g(.class(place < filled ? "filled" : "hollow")) {
            Self.person(centre: 17 + 34 * Double(place))
          }
        }
      }
      p(sentence)
    }
  }

  @MarkupBuilder private static func person(centre: Double) -> Markup {
    circle(at: Point(centre, 14), radius: 7)
    path(
      Outline(start: Point(centre - 11, 60)).line(to: Point(centre - 11, 38))
        .curve(to: Point(centre, 25), bending: Point(centre - 11, 25))
        .curve(to: Point(centre + 11, 38), bending: Point(centre + 11, 25))
        .line(to: Point(centre + 11, 60)).closed())
  }
}
