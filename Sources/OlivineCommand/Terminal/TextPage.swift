import Foundation

/// Text for a terminal of 80 columns: wrapped, indented, bold only where a terminal shows it.
struct TextPage {
  static let width = 78
  private var lines: [String] = []
  private let isBold: Bool

  init(isBold: Bool = Terminal.showsStyle) {
    self.isBold = isBold
  }

  /// The whole page with a final newline.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    for line in Self.wrapped(text, first: "", rest: "") {
      lines.append(isBold ? "\u{1B}[1m\(line)\u{1B}[0m" : line)
    }
  }

  mutating func paragraph(_ text: String, indent: Int = 0) {
    let space = String(repeating: " ", count: indent)
    lines += Self.wrapped(text, first: space, rest: space)
  }

  mutating func bullet(_ text: String, mark: String = "-", indent: Int = 2) {
    let space = String(repeating: " ", count: indent)
    lines += Self.wrapped(
      text, first: space + mark + " ",
      rest: space + String(repeating: " ", count: mark.count + 1))
  }

  /// A name and its value, the values in one column.
  mutating func row(_ name: String, _ value: String, column: Int = 28) {
    let padding = String(repeating: " ", count: max(1, column - name.count))
    lines += Self.wrapped(
      value, first: name + padding, rest: String(repeating: " ", count: column))
  }

  mutating func line(_ text: String = "") { lines.append(text) }

  /// Breaks at spaces; a word longer than the line stands alone.
  static func wrapped(_ text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? first : rest
      var isEmpty = true
      for word in part.split(separator: " ") {
        if !isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = rest
          isEmpty = true
        }
        line += (isEmpty ? "" : " ") + word
        isEmpty = false
      }
      lines.append(line)
    }
    return lines
  }
}
