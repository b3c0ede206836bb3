/// Words meant to break out of text and attributes.
enum HostileWords {
  /// Tags, quotes, a named entity, characters that HTML and XML forbid, line breaks, an emoji with a
  /// skin tone, right-to-left letters and a direction override.
  static let typed = start + forbidden + end

  /// The same words as a reader must find them: forbidden characters replaced, the rest kept.
  static let read = start + String(repeating: "\u{FFFD}", count: 9) + end

  private static let start = "\"><script>alert(1)</script>&'\"&amp;]]>"
  private static let end =
    "\n\t\u{1F44D}\u{1F3FD}\u{5E9}\u{5DC}\u{5D5}\u{5DD}</style>--><!--"

  /// Two of them have no literal in Swift.
  private static let forbidden = String(
    String.UnicodeScalarView(
      [0x00, 0x01, 0x0B, 0x1B, 0x7F, 0x9B, 0xFFFE, 0xFDD0, 0x202E].compactMap {
        Unicode.Scalar($0 as UInt32)
      }))

  /// Words put together at random from harmful pieces that HTML and XML allow; equal seeds, equal words.
  static func allowed(seed: UInt64) -> String {
    let pieces = [
      "<", ">", "\"", "'", "&", "&lt;", "&#60;", "<!--", "-->", "]]>", "<![CDATA[", "</p>", "<svg",
      "javascript:", "\n", "\t", " ", "a", "é", "\u{200F}", "\u{1F600}", "\u{0301}", "=", "/", "%",
      "</title>", "</textarea>", "<?x", "`", "\u{2028}", "\u{FEFF}", "\u{10FFFD}",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    return (0..<24).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }.joined()
  }
}

extension HostileWords {
  /// One way to do harm with words.
  struct Kind: Sendable, CustomStringConvertible {
    let description: String
    let words: String
  }

  static let kinds: [Kind] = [
    Kind(description: "tags, quotes and forbidden characters", words: typed),
    Kind(description: "a script", words: "<script>alert(1)</script><img src=x onerror=alert(1)>"),
    Kind(description: "quotes", words: "\" onclick=\"alert(1)\" ' x='"),
    Kind(description: "an address", words: "javascript:alert(1)//https://bank.example/?a=1&b=2"),
    Kind(description: "the end of a style, of a comment, of a page", words: "</style>--></html>"),
    Kind(description: "a placeholder", words: "{max_mg_d} {medicine} %@ %s \\(x) {{name}}"),
    Kind(
      description: "writing from right to left", words: "\u{202E}\u{5E9}\u{5DC}\u{5D5}\u{2066}x"),
    Kind(description: "control characters", words: "a\u{0}b\u{7}c\u{8}d\u{1B}[31me\r\nf\tg\u{85}h"),
    Kind(description: "one long word", words: String(repeating: "magnesium", count: 120)),
    Kind(description: "many lines", words: String(repeating: "<br>\n", count: 200)),
    Kind(
      description: "marks that pile up",
      words: "Z" + String(repeating: "\u{0335}\u{0489}", count: 60)),
  ]
}

extension String {
  /// Letters as wide as these characters in a drawing, so that labels break at the same places.
  var plainLetters: String {
    let letters = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case " ": " "
      case ".", ",", ":", ";", "'", "i", "j", "l", "I", "|", "!": "i"
      case "f", "r", "t", "(", ")": "f"
      case "m", "w", "M", "W", "%", "−", "+", "←", "→": "m"
      case "A"..."Z": "A"
      case "\u{0}"..."\u{2FF}": "a"
      case _ where scalar.properties.isGraphemeExtend: "\u{301}"
      default: "\u{3BC}"
      }
    }
    return String(String.UnicodeScalarView(letters))
  }

  /// The words with every character that HTML or XML forbids replaced, as a reader must find them.
  var allowedCharacters: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0x09, 0x0A: scalar
      case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFDD0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
