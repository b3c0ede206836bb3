extension Markup {
  /// The tree with every number kept on one line with the unit or the short word after it.
  ///
  /// What a field holds stays as it was typed: a browser sends it back. The heads of narrow columns break
  /// where they must.
  ///
  /// - Complexity: linear in the size of the tree.
  func withNumbersKept() -> Markup {
    switch self {
    case .text(let text): return .text(text.withNumbersKept)
    case .group(let members): return .group(members.map { $0.withNumbersKept() })
    case .element(let element):
      switch element.name {
      case .textarea, .option, .th: return self
      default: break
      }
      return .element(
        Element(element.name, element.attributes, element.content.withNumbersKept()))
    }
  }
}

extension String {
  /// With a no-break space after a number before a unit or a short word, after a sign that compares it,
  /// and within a share: "250 mg", "95 %", "3 days", "< 30", "3 in 10".
  ///
  /// Names, such as months, and longer words may stand on the next line: kept too, they would burst narrow
  /// columns. A name that ends in digits, such as B12, is no number.
  var withNumbersKept: String {
    guard utf8.contains(where: isDigit) else { return self }
    let bytes = Array(utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count + 8)
    for (place, byte) in bytes.enumerated() {
      let isKept =
        byte == space && place > 0
        && (isDigit(bytes[place - 1])
          ? !endsInName(bytes[..<place]) && startsUnit(bytes[(place + 1)...])
          : bytes[(place + 1)...].first.map(isDigit) == true
            && (endsInComparison(bytes[..<place]) || endsInShare(bytes[..<place])))
      if isKept { kept += noBreakSpace } else { kept.append(byte) }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

private let space: UInt8 = 0x20
private let noBreakSpace: [UInt8] = [0xC2, 0xA0]
private let longestUnit = 7
/// A year may stand before it; kept together they would tear a line apart.
private let identifier = Array("doi:".utf8)

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

private func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

/// Whether the digits that come last belong to a name, such as B12.
private func endsInName(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let before = bytes.last(where: { !isDigit($0) }) else { return false }
  return isSmallLetter(before | 0x20)
}

/// Whether a per cent sign, a micro sign or a word of few small letters comes next.
private func startsUnit(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let first = bytes.first else { return false }
  if first == 0x25 { return true }
  if bytes.starts(with: [0xC2, 0xB5] as [UInt8]) { return true }
  if bytes.starts(with: identifier) { return false }
  let letters = bytes.prefix(longestUnit + 1).prefix(while: isSmallLetter)
  return !letters.isEmpty && letters.count <= longestUnit
}

/// Whether <, >, =, ≤ or ≥ comes last.
private func endsInComparison(_ bytes: ArraySlice<UInt8>) -> Bool {
  let last = bytes.suffix(3)
  return (0x3C...0x3E).contains(last.last ?? 0) || last == [0xE2, 0x89, 0xA4]
    || last == [0xE2, 0x89, 0xA5]
}

/// Whether a number and "in" come last.
private func endsInShare(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let first = bytes.suffix(4).first, isDigit(first) else { return false }
  return bytes.suffix(3) == [space, 0x69, 0x6E]
}
