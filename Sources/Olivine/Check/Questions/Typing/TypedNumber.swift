/// Numbers as people type them.
package enum TypedNumber {
  /// Reads "1,000", "0,9", "0.9", "1.234,5", "three" and "sixty-seven"; nil for all else.
  ///
  /// A comma before exactly three digits parts thousands, as in "1,000", unless the number begins with 0.
  package static func value(_ text: String) -> Double? {
    if let word = words[text] { return word }
    guard let first = text.first, first.isNumber || "-+.".contains(first),
      text.dropFirst().allSatisfy({ $0.isASCII && ($0.isNumber || ",.'".contains($0)) })
    else { return nil }
    guard let plain = plain(text.replacing("'", with: "")), let value = Double(plain),
      value.isFinite
    else { return nil }
    return value
  }

  /// The numbers of a line, in order.
  package static func all(in tokens: [String]) -> [Double] { tokens.compactMap(value) }

  private static func plain(_ text: String) -> String? {
    let commas = text.count { $0 == "," }
    let points = text.count { $0 == "." }
    switch (commas, points) {
    case (0, 0...1): return text
    case (1, 0) where !hasGroups(text, ","): return text.replacing(",", with: ".")
    case (_, 0): return hasGroups(text, ",") ? text.replacing(",", with: "") : nil
    case (0, _): return hasGroups(text, ".") ? text.replacing(".", with: "") : nil
    default: return plainWithBoth(text)
    }
  }

  /// The mark that comes last parts the decimals.
  private static func plainWithBoth(_ text: String) -> String? {
    guard let last = text.last(where: { $0 == "," || $0 == "." }),
      let position = text.lastIndex(of: last)
    else { return nil }
    let whole = String(text[..<position])
    let mark = last == "," ? "." : ","
    guard !whole.contains(last), hasGroups(whole, mark) else { return nil }
    return whole.replacing(mark, with: "") + "." + text[text.index(after: position)...]
  }

  private static func hasGroups(_ text: String, _ mark: String) -> Bool {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first != "0" else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let words: [String: Double] = {
    var words: [String: Double] = ["half": 0.5]
    for (value, word) in ones.enumerated() { words[word] = Double(value) }
    for (index, ten) in tens.enumerated() {
      words[ten] = Double(10 * (index + 2))
      for value in 1...9 { words["\(ten)-\(ones[value])"] = Double(10 * (index + 2) + value) }
    }
    return words
  }()
}
