/// The name of one place on a page, for links, labels and descriptions.
///
/// Letters, digits, `-` and `_` are kept; every other character becomes `-`, so that an identifier made
/// from data is always a valid one.
package struct ElementID: Hashable, Sendable, ExpressibleByStringInterpolation {
  package let value: String

  package init(_ name: String) {
    let kept = name.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    value = kept.isEmpty ? "-" : String(kept)
  }

  package init(stringLiteral name: String) {
    self.init(name)
  }
}

/// The name of a rule in the style sheet; written as a literal, so it never comes from data.
package struct StyleClass: Hashable, Sendable, ExpressibleByStringLiteral {
  package let name: String

  package init(stringLiteral name: StaticString) {
    self.name = name.description
  }
}
