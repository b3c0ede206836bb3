/// A part that may be wider than a narrow screen: it scrolls by itself, by touch or with the arrow keys.
///
/// - Parameter name: what a screen reader says on entering it.
func scrollArea(_ name: String, @MarkupBuilder content: () -> Markup) -> Markup {
  div(
    .class("table-scroll"), .role(.group), .ariaLabel(name), .focusableByKey, content: content)
}
