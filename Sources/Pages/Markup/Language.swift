/// The language of a page or of a part of it.
package struct Language: Hashable, Sendable {
  /// The tag of BCP 47, such as `en-GB`.
  package let tag: String

  private init(checked tag: String) {
    self.tag = tag
  }

  /// A language by its tag; nil unless it is made of letters, digits and hyphens.
  package init?(tag: String) {
    let isPlain = tag.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: false
      }
    }
    guard isPlain, !tag.isEmpty else { return nil }
    self.init(checked: tag)
  }

  package static let britishEnglish = Language(checked: "en-GB")
}
