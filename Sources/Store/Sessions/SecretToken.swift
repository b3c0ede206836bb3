import Crypto
import Foundation

/// A secret that opens a session or a start link: 256 random bits, known to its holder alone.
///
/// The store keeps its SHA-256 and never the token itself.
package struct SecretToken: Hashable, Sendable {
  /// 43 letters, digits, `-` and `_`, as they stand in a cookie or an address.
  package let text: String

  init(using random: inout some RandomNumberGenerator) {
    text = [UInt8].random(count: 32, using: &random).webText
  }

  /// A token that came in; nil for what cannot be one.
  package init?(_ text: String) {
    guard text.utf8.count == 43,
      text.utf8.allSatisfy({
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
          || $0 == 95
      })
    else { return nil }
    self.text = text
  }

  var digest: Data { Data(SHA256.hash(data: Data(text.utf8))) }
}

extension SecretToken: CustomStringConvertible {
  /// Never the secret, so that no log holds it.
  package var description: String { "a secret token" }
}

extension [UInt8] {
  /// Base 64 for addresses, without padding (RFC 4648 section 5).
  var webText: String {
    Data(self).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
