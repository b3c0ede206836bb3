/// One tree for HTML and SVG, the only thing a page is made of.
///
/// There is no case for ready-made markup: whatever a person typed can only become text or the value
/// of an attribute, and both are escaped when the tree is written out.
package enum Markup: Hashable, Sendable {
  case text(String)
  indirect case element(Element)
  /// Several nodes in a row without an element around them.
  case group([Markup])

  /// Nothing at all.
  package static let empty = Markup.group([])

  /// Whether the tree writes no bytes.
  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .element: false
    case .group(let members): members.allSatisfy(\.isEmpty)
    }
  }
}

/// An element of HTML or SVG with its attributes and what is inside.
package struct Element: Hashable, Sendable {
  package let name: ElementName
  package let attributes: [Attribute]
  package let content: Markup

  /// Sets up an element; an attribute given twice is written once.
  init(_ name: ElementName, _ attributes: [Attribute], _ content: Markup = .empty) {
    self.name = name
    self.attributes = attributes.reduce(into: []) { $0.set($1) }
    self.content = content
  }

  /// The value of the attribute with this name.
  package func value(of name: Attribute.Name) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

extension Markup {
  /// All elements of the tree in reading order, each before what is inside it.
  ///
  /// - Complexity: linear in the size of the tree.
  package var elements: [Element] {
    var found: [Element] = []
    collect(into: &found)
    return found
  }

  /// The words of the tree in reading order, without any markup.
  ///
  /// - Complexity: linear in the size of the tree.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.content.plainText
    case .group(let members): members.map(\.plainText).joined()
    }
  }

  private func collect(into found: inout [Element]) {
    switch self {
    case .text: break
    case .element(let element):
      found.append(element)
      element.content.collect(into: &found)
    case .group(let members):
      for member in members { member.collect(into: &found) }
    }
  }
}
