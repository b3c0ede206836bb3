/// An element's name that can be called: with words, or with a block of content.
///
/// ```swift
/// section(.class("card")) {
///   h2("What to do next")
///   p { "Take it "; strong("with food"); "." }
/// }
/// ```
package struct Tag: Sendable {
  let name: ElementName

  init(_ name: ElementName) {
    self.name = name
  }

  /// The element around plain words.
  package func callAsFunction(_ text: String, _ attributes: Attribute...) -> Markup {
    .element(Element(name, attributes, .text(text)))
  }

  /// The element around other nodes.
  package func callAsFunction(
    _ attributes: Attribute..., @MarkupBuilder content: () -> Markup
  ) -> Markup {
    .element(Element(name, attributes, content()))
  }
}

// Landmarks and sections
package let nav = Tag(.nav)
package let article = Tag(.article)
package let section = Tag(.section)
package let aside = Tag(.aside)
package let div = Tag(.div)
package let header = Tag(.header)
package let footer = Tag(.footer)
package let h1 = Tag(.h1)
package let h2 = Tag(.h2)
package let h3 = Tag(.h3)
package let h4 = Tag(.h4)

// Text
package let p = Tag(.p)
package let span = Tag(.span)
package let strong = Tag(.strong)
package let em = Tag(.em)
package let small = Tag(.small)
package let abbr = Tag(.abbr)
package let code = Tag(.code)
package let sub = Tag(.sub)
package let sup = Tag(.sup)
package let blockquote = Tag(.blockquote)
/// Words a person typed: their writing direction cannot reorder the words around them.
package let bdi = Tag(.bdi)

// Lists
package let ul = Tag(.ul)
package let ol = Tag(.ol)
package let li = Tag(.li)
package let dl = Tag(.dl)
package let dt = Tag(.dt)
package let dd = Tag(.dd)

// Tables
package let table = Tag(.table)
package let caption = Tag(.caption)
package let thead = Tag(.thead)
package let tbody = Tag(.tbody)
package let tr = Tag(.tr)
package let td = Tag(.td)

// Figures and disclosure
package let figure = Tag(.figure)
package let figcaption = Tag(.figcaption)
package let details = Tag(.details)
package let summary = Tag(.summary)

/// A line break inside a paragraph.
package let br = Markup.element(Element(.br, []))
/// A change of subject.
package let hr = Markup.element(Element(.hr, []))
