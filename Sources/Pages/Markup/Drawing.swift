/// A position in a drawing, in units of its view box; y grows downwards.
package struct Point: Hashable, Sendable {
  package let x: Double
  package let y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A drawing that carries meaning: it has a name and a description for those who do not see it.
///
/// - Parameters:
///   - id: unique on the page; the ids of title and description derive from it.
///   - title: the finding in one sentence.
///   - description: what the drawing shows, in words.
package func svg(
  id: ElementID, title: String, description: String, width: Double, height: Double,
  _ attributes: Attribute..., @MarkupBuilder content: () -> Markup
) -> Markup {
  let titleID = ElementID("\(id.value)-title")
  let descriptionID = ElementID("\(id.value)-desc")
  let own: [Attribute] = [
    .svgNamespace, .id(id), .class("drawing"), .viewBox(width: width, height: height),
    .role(.image),
    .ariaLabelledBy(titleID), .ariaDescribedBy(descriptionID), .notFocusable,
  ]
  let inside = group {
    Markup.element(Element(.title, [.id(titleID)], .text(title)))
    Markup.element(Element(.desc, [.id(descriptionID)], .text(description)))
    content()
  }
  return .element(Element(.svg, own + attributes, inside))
}

/// A drawing beside words that already say everything; screen readers pass over it.
///
/// - Parameters:
///   - width: the width of the view box.
///   - height: the height of the view box.
package func ornament(
  width: Double, height: Double, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup
) -> Markup {
  let own: [Attribute] = [
    .svgNamespace, .viewBox(width: width, height: height), .coordinate(.width, width),
    .coordinate(.height, height), .ariaHidden, .notFocusable,
  ]
  return .element(Element(.svg, own + attributes, content()))
}

/// Shapes that belong together.
package let g = Tag(.g)

/// A shape with an outline of its own.
package func path(_ outline: Outline, _ attributes: Attribute...) -> Markup {
  .element(Element(.path, [.outline(outline)] + attributes))
}

/// A straight line.
package func line(from start: Point, to end: Point, _ attributes: Attribute...) -> Markup {
  let own: [Attribute] = [
    .coordinate(.x1, start.x), .coordinate(.y1, start.y),
    .coordinate(.x2, end.x), .coordinate(.y2, end.y),
  ]
  return .element(Element(.line, own + attributes))
}

/// A circle around its centre.
package func circle(at centre: Point, radius: Double, _ attributes: Attribute...) -> Markup {
  let own: [Attribute] = [
    .coordinate(.cx, centre.x), .coordinate(.cy, centre.y), .coordinate(.r, radius),
  ]
  return .element(Element(.circle, own + attributes))
}

/// A rectangle from its upper left corner.
package func rect(
  at corner: Point, width: Double, height: Double, _ attributes: Attribute...
) -> Markup {
  let own: [Attribute] = [
    .coordinate(.x, corner.x), .coordinate(.y, corner.y),
    .coordinate(.width, width), .coordinate(.height, height),
  ]
  return .element(Element(.rect, own + attributes))
}

/// Words in a drawing; `position` is on the base line, at the end that `anchor` names.
package func text(
  _ words: String, at position: Point, anchor: Attribute.Anchor = .start, _ attributes: Attribute...
) -> Markup {
  let own: [Attribute] = [
    .coordinate(.x, position.x), .coordinate(.y, position.y), .anchor(anchor),
  ]
  return .element(Element(.text, own + attributes, .text(words)))
}
