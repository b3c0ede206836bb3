/// A chart on a page: its finding above, the picture, and the same numbers as a table below.
///
/// - Parameters:
///   - finding: one sentence, the title of the figure.
///   - picture: drawings with a title and a description of their own.
///   - tables: the twin of the picture for those who prefer to read numbers.
func chartFigure(
  finding: String, @MarkupBuilder picture: () -> Markup, @MarkupBuilder tables: () -> Markup
) -> Markup {
  figure(.class("chart")) {
    figcaption(finding)
    picture()
    details {
      summary(FixedWords.Chart.numbersAsTable)
      tables()
    }
  }
}
