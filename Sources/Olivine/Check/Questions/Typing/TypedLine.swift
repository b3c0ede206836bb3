/// A line as somebody typed it, in a form that is easy to compare.
package struct TypedLine: Sendable {
  /// As typed, without spaces at the ends.
  package let text: String
  /// Lower case, single spaces, plain quotes, the micro sign as u, nothing but words at the end.
  package let folded: String

  package init(_ line: String) {
    text = String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    var folded = text.lowercased()
    for (typed, plain) in Self.plain { folded = folded.replacing(typed, with: plain) }
    folded = folded.split { $0.isWhitespace }.joined(separator: " ")
    while let last = folded.last, ".!,;".contains(last) { folded.removeLast() }
    self.folded = folded
  }

  private static let plain = [
    ("\u{2019}", "'"), ("\u{B5}", "u"), ("\u{3BC}", "u"), ("\u{B2}", "2"), ("\u{A0}", " "),
  ]

  package var isEmpty: Bool { text.isEmpty }

  /// Nothing, or words for not knowing; never a sign that all is well.
  package var saysUnknown: Bool { isEmpty || Self.unknown.contains(folded) }

  package var saysNone: Bool { Self.none.contains(folded) }

  package var yesOrNo: Bool? {
    if Self.yes.contains(folded) { return true }
    return Self.no.contains(folded) ? false : nil
  }

  private static let unknown: Set = [
    "i do not know", "i don't know", "i dont know", "do not know", "don't know", "dont know",
    "unknown", "not known", "not sure", "i am not sure", "no idea", "idk",
  ]
  private static let none: Set = [
    "none", "no", "n", "nope", "nothing", "none of these", "none of them", "i take none",
    "i have none", "no medicines", "no illnesses", "nil",
  ]
  private static let yes: Set = ["yes", "y", "yes i am", "yes, i am", "yeah", "yep", "sure"]
  private static let no: Set = ["no", "n", "no i am not", "no, i am not", "nope", "not"]

  /// Words and numbers: "0.9mg/dL" gives "0.9" and "mg/dl", "1st" gives "1" and "st".
  package var tokens: [String] {
    folded.split { $0 == " " || $0 == ";" || $0 == "=" || $0 == ":" || $0 == "~" }
      .flatMap { Self.splitAtCommas(String($0)) }
      .map { $0.trimming("(),") }
      .flatMap { Self.splitUnit($0) }
      .filter { !$0.isEmpty }
  }

  /// The parts of a list; a comma between digits belongs to a number.
  package var parts: [String] {
    var parts: [String] = [""]
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      let isInNumber =
        letter == "," && index > 0 && index + 1 < letters.count && letters[index - 1].isNumber
        && letters[index + 1].isNumber
      if letter == ";" || letter == "\n" || (letter == "," && !isInNumber) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts.map { TypedLine($0).text.trimming(".,;") }.filter { !$0.isEmpty }
  }

  private static func splitAtCommas(_ word: String) -> [String] {
    guard let comma = word.firstIndex(of: ",") else { return [word] }
    let rest = word[word.index(after: comma)...]
    guard let next = rest.first, next.isLetter else { return [word] }
    return [String(word[..<comma])] + splitAtCommas(String(rest))
  }

  private static func splitUnit(_ word: String) -> [String] {
    guard word.first?.isNumber == true,
      let letter = word.firstIndex(where: { $0.isLetter || $0 == "%" })
    else { return [word] }
    return [String(word[..<letter]), String(word[letter...])]
  }
}

extension String {
  /// Without these letters at both ends.
  package func trimming(_ letters: String) -> String {
    var rest = Substring(self)
    while let first = rest.first, letters.contains(first) { rest.removeFirst() }
    while let last = rest.last, letters.contains(last) { rest.removeLast() }
    return String(rest).split { $0 == " " }.joined(separator: " ")
  }
}
