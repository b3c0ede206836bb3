/// The top of a page: the way back, the one `h1`, and one or two plain sentences.
///
/// - Parameters:
///   - heading: the question or the finding.
///   - lead: what a hurried reader must know.
///   - back: where the reader came from; hidden in print.
package func pageHeader(
  _ heading: String, lead: String? = nil, back: LinkTarget? = nil
) -> Markup {
  group {
    if let back { a(FixedWords.back, to: back, .class("back")) }
    h1(heading)
    if let lead { p(lead, .class("lead")) }
  }
}
