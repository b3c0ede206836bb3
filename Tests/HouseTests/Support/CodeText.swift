/// Swift text with comments and the contents of strings blanked out, line by line as before.
///
/// Small on purpose: an interpolation ends its string early, which hides at most the rest of a line.
struct CodeText {
  private(set) var text = ""
  private var rest: Substring

  init(_ source: String) {
    rest = Substring(source)
    while !rest.isEmpty { step() }
  }

  private mutating func step() {
    if rest.hasPrefix("//") {
      rest = rest.drop { !$0.isNewline }
    } else if rest.hasPrefix("/*") {
      skipBlockComment()
    } else if let fence = openingFence {
      skipString(fencedBy: fence)
    } else {
      text.append(rest.removeFirst())
    }
  }

  /// The number signs and quotes that open a string here.
  private var openingFence: Substring? {
    let signs = rest.prefix { $0 == "#" }
    let quotes = rest.dropFirst(signs.count)
    guard quotes.hasPrefix("\"") else { return nil }
    return rest.prefix(signs.count + (quotes.hasPrefix("\"\"\"") ? 3 : 1))
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if rest.hasPrefix("/*") {
        depth += 1
        rest.removeFirst(2)
      } else if rest.hasPrefix("*/") {
        depth -= 1
        rest.removeFirst(2)
      } else {
        keepLineBreak()
      }
    } while depth > 0 && !rest.isEmpty
  }

  private mutating func skipString(fencedBy fence: Substring) {
    let closing = String(fence.reversed())
    let isRaw = fence.hasPrefix("#")
    let isMultiline = fence.hasSuffix("\"\"\"")
    text.append("\"\"")
    rest.removeFirst(fence.count)
    while !rest.isEmpty, !rest.hasPrefix(closing) {
      if rest.first?.isNewline == true, !isMultiline { return }
      if !isRaw, rest.hasPrefix("\\") { rest.removeFirst() }
      keepLineBreak()
    }
    rest = rest.dropFirst(closing.count)
  }

  private mutating func keepLineBreak() {
    guard let character = rest.popFirst(), character.isNewline else { return }
    text.append(character)
  }
}
