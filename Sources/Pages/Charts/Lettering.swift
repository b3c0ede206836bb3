/// Words placed in a chart, with an estimate of the room they take.
///
/// No font is known when a page is written, so widths come from a wide one (DejaVu Sans); labels that do
/// not meet here do not meet in narrower fonts either.
package struct Lettering: Hashable, Sendable {
  package let words: String
  package let position: Point
  package let anchor: Attribute.Anchor
  let styleClass: StyleClass?
  /// Whether the words come from a table of facts, which no translation of the wording reaches.
  let isData: Bool

  init(
    _ words: String, at position: Point, anchor: Attribute.Anchor = .middle,
    styleClass: StyleClass? = nil, isData: Bool = false
  ) {
    self.words = words
    self.position = position
    self.anchor = anchor
    self.styleClass = styleClass
    self.isData = isData
  }

  /// The height of letters in every chart, in units of the view box.
  package static let size = 17.0
  /// From one line of words to the next.
  static let lineHeight = 21.0

  /// The rectangle the words need, from its left and upper edges to its right and lower ones.
  package var frame: (left: Double, top: Double, right: Double, bottom: Double) {
    let width = Self.width(of: words)
    let left =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    return (left, position.y - Self.size * 0.8, left + width, position.y + Self.size * 0.25)
  }

  /// Whether two labels would touch.
  package func meets(_ other: Lettering) -> Bool {
    let (mine, theirs) = (frame, other.frame)
    return mine.left < theirs.right && theirs.left < mine.right
      && mine.top < theirs.bottom && theirs.top < mine.bottom
  }

  /// The same words moved sideways until they stand between two edges.
  func kept(between left: Double, and right: Double) -> Lettering {
    let frame = frame
    let shift = max(left - frame.left, 0) + min(right - frame.right, 0)
    return Lettering(
      words, at: Point(position.x + shift, position.y), anchor: anchor, styleClass: styleClass,
      isData: isData)
  }

  var markup: Markup {
    isData ? g(.class("data")) { lettering } : lettering
  }

  private var lettering: Markup {
    if let styleClass {
      text(words, at: position, anchor: anchor, .class(styleClass))
    } else {
      text(words, at: position, anchor: anchor)
    }
  }

  /// The width of words, in units of the view box.
  static func width(of words: String) -> Double {
    words.unicodeScalars.reduce(0) { $0 + relativeWidth(of: $1) } * size
  }

  /// Words broken into lines that fit a width; a single longer word is cut where the line ends.
  ///
  /// A number stays with its unit where both fit one line.
  ///
  /// - Complexity: linear in the length of the words.
  static func lines(of words: String, fitting width: Double) -> [String] {
    var lines: [String] = []
    var room = 0.0
    for word in unbreakable(in: words, fitting: width).flatMap({ pieces(of: $0, fitting: width) }) {
      let needed = Self.width(of: " \(word)")
      if !lines.isEmpty, needed <= room {
        lines[lines.count - 1] += " \(word)"
        room -= needed
      } else {
        lines.append(word)
        room = width - Self.width(of: word)
      }
    }
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// The words, with a number and its unit as one of them unless that is wider than a line.
  private static func unbreakable(in words: String, fitting width: Double) -> [Substring] {
    words.withNumbersKept.split(separator: " ").flatMap { word in
      Self.width(of: String(word)) <= width ? [word] : word.split(separator: "\u{A0}")
    }
  }

  private static func pieces(of word: Substring, fitting width: Double) -> [String] {
    var pieces = [""]
    var room = width
    for character in word {
      let needed = Self.width(of: String(character))
      if needed > room, pieces != [""] {
        pieces.append("")
        room = width
      }
      pieces[pieces.count - 1].append(character)
      room -= needed
    }
    return pieces
  }

  private static func relativeWidth(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "\u{A0}", ".", ",", ":", ";", "'", "i", "j", "l", "I", "|", "!": 0.34
    case "f", "r", "t", "(", ")": 0.42
    case "m", "w", "M", "W", "%", "−", "+", "←", "→": 1.0
    case "A"..."Z": 0.78
    case "\u{0}"..."\u{2FF}": 0.65
    default: 1.0
    }
  }
}
