/// The top of a page: the way back, the one `h1`, and one or two plain sentences.
///
/// - Parameters:
///   - heading: the question or the finding.
///   - lead: what a hurried reader must know.
///   - back: where the reader came from; hidden in print.
///   - isParted: whether the words after a colon stand on a line of their own where both do not fit on one.
package func pageHeader(
  _ heading: String, lead: String? = nil, back: LinkTarget? = nil, isParted: Bool = false
) -> Markup {
  group {
    if let back { a(FixedWords.back, to: back, .class("back")) }
    if isParted { partedHeading(heading) } else { h1(heading) }
    if let lead { p(lead, .class("lead")) }
  }
}

/// "What trials say: diabetes" breaks after its colon before it breaks anywhere else.
private func partedHeading(_ heading: String) -> Markup {
  let parts = heading.split(separator: ": ", maxSplits: 1).map(String.init)
  guard parts.count == 2 else { return h1(heading) }
  return h1 {
    parts[0] + ": "
    span(parts[1], .class("part"))
  }
}
