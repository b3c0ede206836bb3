/// A picture with one message: its finding above, its numbers as a table below.
package protocol Chart: Hashable, Sendable {
  /// What the person reads first, in one sentence.
  var finding: String { get }
  /// What the picture shows, in words.
  var description: String { get }
  /// The picture itself.
  ///
  /// - Complexity: linear in what is shown.
  var picture: Picture { get }
  /// Sentences that belong below the picture.
  @MarkupBuilder var notes: Markup { get }
  /// The same numbers.
  @MarkupBuilder var tables: Markup { get }
}

extension Chart {
  package var notes: Markup { .empty }

  /// The chart with its sentence and its tables.
  ///
  /// - Parameter id: unique on the page.
  package func markup(id: ElementID) -> Markup {
    chartFigure(finding: finding) {
      picture.markup(id: id, title: finding, description: description)
      notes
    } tables: {
      tables
    }
  }
}
