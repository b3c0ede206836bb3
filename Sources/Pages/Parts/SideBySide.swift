/// Two parts next to each other on paper and on wide screens, one below the other on narrow ones.
package func sideBySide(
  @MarkupBuilder _ first: () -> Markup, @MarkupBuilder and second: () -> Markup
) -> Markup {
  div(.class("side-by-side")) {
    div { first() }
    div { second() }
  }
}
