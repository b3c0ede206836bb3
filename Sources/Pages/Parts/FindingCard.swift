/// The heading a card gets, so that headings on the page stay in order.
package enum HeadingLevel: Hashable, Sendable {
  case second, third

  var tag: Tag {
    switch self {
    case .second: h2
    case .third: h3
    }
  }
}

/// One finding: how much it matters, what it is, why, and what to do next.
///
/// - Parameters:
///   - level: told by word and shape.
///   - title: what was found, in a few words.
///   - message: why it matters, in plain words.
///   - next: what to do now.
///   - heading: the level of its heading on the page.
package func findingCard(
  _ level: FindingLevel, title: String, message: String, next: String? = nil,
  heading: HeadingLevel = .third
) -> Markup {
  article(.class("finding", level.styleClass)) {
    levelLine(level)
    heading.tag(title)
    p(message)
    if let next { p(next, .class("next-step")) }
  }
}

/// A short message of its own, such as the signs of an emergency on every dose page.
///
/// - Parameters:
///   - level: told by word and shape.
///   - message: one or two sentences.
///   - points: things to look for, one per line.
///   - telephone: the number to call, shown large and as a link.
package func callout(
  _ level: FindingLevel, _ message: String, points: [String] = [], telephone: String? = nil
) -> Markup {
  div(.class("finding", level.styleClass), .role(.note)) {
    levelLine(level)
    p(message)
    if !points.isEmpty { ul { points.map { li($0) } } }
    if let telephone {
      p(.class("next-step")) {
        FixedWords.call
        " "
        a(telephone, to: .telephone(telephone))
      }
    }
  }
}

private func levelLine(_ level: FindingLevel) -> Markup {
  p(.class("level")) {
    level.shape
    level.word
  }
}
