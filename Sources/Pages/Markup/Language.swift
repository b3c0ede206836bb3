/// The language of a page or of a part of it.
package enum Language: Hashable, Sendable {
  case britishEnglish

  /// The tag of BCP 47.
  package var tag: String {
    switch self {
    case .britishEnglish: "en-GB"
    }
  }
}
