/// Words meant to break out of text and attributes.
enum HostileWords {
  /// Tags, quotes, a named entity, characters that HTML and XML forbid, line breaks, an emoji with a
  /// skin tone, right-to-left letters and a direction override.
  static let typed = start + forbidden + end

  /// The same words as a reader must find them: forbidden characters replaced, the rest kept.
  static let read = start + String(repeating: "\u{FFFD}", count: 8) + end

  private static let start = "\"><script>alert(1)</script>&'\"&amp;]]>"
  private static let end =
    "\n\t\u{1F44D}\u{1F3FD}\u{5E9}\u{5DC}\u{5D5}\u{5DD}\u{202E}</style>--><!--"

  /// Two of them have no literal in Swift.
  private static let forbidden = String(
    String.UnicodeScalarView(
      [0x00, 0x01, 0x0B, 0x1B, 0x7F, 0x9B, 0xFFFE, 0xFDD0].compactMap {
        Unicode.Scalar($0 as UInt32)
      }))

  /// Words put together at random from harmful pieces that HTML and XML allow; equal seeds, equal words.
  static func allowed(seed: UInt64) -> String {
    let pieces = [
      "<", ">", "\"", "'", "&", "&lt;", "&#60;", "<!--", "-->", "]]>", "<![CDATA[", "</p>", "<svg",
      "javascript:", "\n", "\t", " ", "a", "é", "\u{202E}", "\u{1F600}", "\u{0301}", "=", "/", "%",
      "</title>", "</textarea>", "<?x", "`", "\u{2028}", "\u{FEFF}", "\u{10FFFD}",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    return (0..<24).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }.joined()
  }
}
