/// Writes a tree as a list of statements: elements, plain strings, `if`, `switch` and `for`.
@resultBuilder
package enum MarkupBuilder {
  package static func buildExpression(_ markup: Markup) -> Markup { markup }
  package static func buildExpression(_ text: String) -> Markup { .text(text) }
  package static func buildExpression(_ markup: Markup?) -> Markup { markup ?? .empty }
  package static func buildExpression(_ markup: [Markup]) -> Markup { .group(markup) }

  package static func buildBlock(_ members: Markup...) -> Markup {
    members.count == 1 ? members[0] : .group(members)
  }

  package static func buildOptional(_ markup: Markup?) -> Markup { markup ?? .empty }
  package static func buildEither(first markup: Markup) -> Markup { markup }
  package static func buildEither(second markup: Markup) -> Markup { markup }
  package static func buildArray(_ members: [Markup]) -> Markup { .group(members) }
}

/// Several nodes in a row, written with the builder.
package func group(@MarkupBuilder _ content: () -> Markup) -> Markup {
  content()
}
