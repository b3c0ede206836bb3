extension Markup {
  /// The tree as text that is valid inside HTML and well-formed as XML.
  ///
  /// The same tree always gives the same bytes: attributes keep their order, nothing is indented.
  ///
  /// - Complexity: linear in the size of the tree.
  package func rendered() -> String {
    var output = ""
    output.reserveCapacity(4096)
    render(into: &output)
    return output
  }

  /// Appends the tree to `output`.
  func render(into output: inout String) {
    switch self {
    case .text(let text): Escaping.append(text: text, to: &output)
    case .element(let element): element.render(into: &output)
    case .group(let members):
      for member in members { member.render(into: &output) }
    }
  }
}

extension Element {
  fileprivate func render(into output: inout String) {
    output += "<"
    output += name.rawValue
    for attribute in attributes {
      output += " "
      output += attribute.name.rawValue
      output += "=\""
      Escaping.append(value: attribute.value, to: &output)
      output += "\""
    }
    if name.isVoid || (name.isShape && content.isEmpty) {
      output += "/>"
      return
    }
    output += ">"
    content.render(into: &output)
    output += "</"
    output += name.rawValue
    output += ">"
  }
}
