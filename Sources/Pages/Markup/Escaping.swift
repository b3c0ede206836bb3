/// How text becomes bytes that a browser and an XML reader read back unchanged.
enum Escaping {
  /// Appends text between tags.
  ///
  /// - Complexity: linear in the length of `text`; plain ASCII is copied in one go.
  static func append(text: String, to output: inout String) {
    append(text, to: &output, inAttribute: false)
  }

  /// Appends the value of an attribute that stands between double quotes.
  static func append(value: String, to output: inout String) {
    append(value, to: &output, inAttribute: true)
  }

  private static func append(_ text: String, to output: inout String, inAttribute: Bool) {
    guard text.utf8.contains(where: needsCare) else {
      output += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      // XML readers turn a bare line break or tab inside a value into a space.
      case "\n" where inAttribute: output += "&#10;"
      case "\t" where inAttribute: output += "&#9;"
      default: output.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
  }

  /// Whether a byte may belong to a character that must be escaped or replaced.
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    default: byte < 0x20 || byte >= 0x7F
    }
  }

  /// Whether HTML and XML both allow the character, and it leaves the words around it alone.
  ///
  /// Carriage returns are refused too: readers would turn them into line breaks. So are the marks that set
  /// the direction of whatever follows: typed into a name, they would turn the rest of a letter around;
  /// words of languages that are written from right to left need none of them. A forbidden character is
  /// replaced rather than dropped, so that words never join unseen.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
