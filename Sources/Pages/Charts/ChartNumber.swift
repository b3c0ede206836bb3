import Olivine

/// How values are written in charts and their tables: one decimal at most, a true minus sign.
enum ChartNumber {
  /// A value with one decimal, such as `5.2`.
  static func text(_ value: Double) -> String {
    let tenths = Int((min(max(value, -1e9), 1e9) * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return "\(tenths < 0 ? "−" : "")\(whole).\(rest)"
  }

  /// A difference, with its sign: `−1.1`, `+0.4`, `0.0`.
  static func signed(_ value: Double) -> String {
    let words = text(value)
    return value > 0 && words != "0.0" ? "+" + words : words
  }

  /// A tick: a whole number without decimals.
  static func tick(_ value: Double) -> String {
    let words = signed(value)
    return words.hasSuffix(".0") ? String(words.dropLast(2)) : words
  }

  /// A value with so many decimals at most, trailing zeros dropped.
  static func text(_ value: Double, decimals: Int, isSigned: Bool = false) -> String {
    let words = value.text(decimals: decimals)
    if words.hasPrefix("-") { return "−" + words.dropFirst() }
    return isSigned && words != "0" ? "+" + words : words
  }

  /// A value with two decimals at most.
  static func hundredths(_ value: Double) -> String { text(value, decimals: 2) }

  /// A range in words, its ends written by `write`.
  static func range(
    _ range: ClosedRange<Double>, _ write: (Double) -> String = hundredths
  ) -> String {
    FixedWords.Chart.range(from: write(range.lowerBound), to: write(range.upperBound))
  }
}
