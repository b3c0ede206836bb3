/// A colour of the screen by its red, green and blue parts.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// A colour in the usual six hexadecimal digits, `0xRRGGBB`.
  package init(_ digits: UInt32) {
    red = UInt8(truncatingIfNeeded: digits >> 16)
    green = UInt8(truncatingIfNeeded: digits >> 8)
    blue = UInt8(truncatingIfNeeded: digits)
  }

  /// The colour as style sheets write it.
  package var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }
}

/// The named colours of every page; a style rule uses no others.
package struct Palette: Hashable, Sendable {
  /// Behind everything.
  package let paper: Colour
  /// Behind cards, fields and tables.
  package let card: Colour
  package let ink: Colour
  /// Secondary words; still easy to read.
  package let quietInk: Colour
  /// Borders of fields and cards, axes of charts.
  package let rule: Colour
  /// Buttons and headings.
  package let olive: Colour
  /// Words on olive.
  package let onOlive: Colour
  /// Links, and days on magnesium in charts.
  package let blue: Colour
  /// Days on the comparison in charts.
  package let orange: Colour
  /// Emergencies and refusals.
  package let red: Colour
  /// Words on red.
  package let onRed: Colour
  /// The ring around whatever has the focus.
  package let focus: Colour
  /// The "too small to notice" zone and shaded blocks; it carries no meaning without its edges.
  package let shade: Colour

  /// For daylight.
  package static let light = Palette(
    paper: Colour(0xFAF9F3), card: Colour(0xFFFFFF), ink: Colour(0x1D2317),
    quietInk: Colour(0x4A5342), rule: Colour(0x757C6A), olive: Colour(0x4A5D16),
    onOlive: Colour(0xFFFFFF), blue: Colour(0x1B4B8A), orange: Colour(0xA84A00),
    red: Colour(0x9B1C1C), onRed: Colour(0xFFFFFF), focus: Colour(0x1B4B8A),
    shade: Colour(0xE9E8DA))

  /// For a dark room.
  package static let dark = Palette(
    paper: Colour(0x151912), card: Colour(0x1F251A), ink: Colour(0xEEF0E4),
    quietInk: Colour(0xBAC1AE), rule: Colour(0x8A927C), olive: Colour(0xB7CC6B),
    onOlive: Colour(0x151912), blue: Colour(0x9CC3F5), orange: Colour(0xF2AA64),
    red: Colour(0xFF9D90), onRed: Colour(0x151912), focus: Colour(0x9CC3F5),
    shade: Colour(0x333A2B))

  /// For paper: black on white, greys only where shade is meant.
  package static let print = Palette(
    paper: Colour(0xFFFFFF), card: Colour(0xFFFFFF), ink: Colour(0x000000),
    quietInk: Colour(0x222222), rule: Colour(0x555555), olive: Colour(0x000000),
    onOlive: Colour(0xFFFFFF), blue: Colour(0x000000), orange: Colour(0x000000),
    red: Colour(0x000000), onRed: Colour(0xFFFFFF), focus: Colour(0x000000),
    shade: Colour(0xE6E6E6))

  /// The palette as custom properties of a style sheet.
  var declarations: String {
    let named: KeyValuePairs = [
      "paper": paper, "card": card, "ink": ink, "quiet-ink": quietInk, "rule": rule,
      "olive": olive, "on-olive": onOlive, "blue": blue, "orange": orange, "red": red,
      "on-red": onRed, "focus": focus, "shade": shade,
    ]
    return named.map { "--\($0.key):\($0.value.hexadecimal)" }.joined(separator: ";")
  }
}
