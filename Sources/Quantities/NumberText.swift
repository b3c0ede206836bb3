/// Printing numbers for people: no more digits than the measurement deserves, never an exponent.
extension Double {
  /// A probability in per cent that never claims certainty: "under 1 %", "71 %", "over 99 %".
  public var percentText: String {
    self < 0.01 ? "under 1 %" : self > 0.99 ? "over 99 %" : (self * 100).text() + " %"
  }

  /// The value with all its decimals, for columns: 1 is "1.0".
  public func fixedText(decimals: Int) -> String {
    let text = text(decimals: decimals)
    guard decimals > 0, isFinite else { return text }
    let shown = text.split(separator: ".").dropFirst().first?.count ?? 0
    return text + (shown == 0 ? "." : "") + String(repeating: "0", count: decimals - shown)
  }

  /// The value rounded to a number of decimals, trailing zeros dropped: 0.80 is "0.8", 350.0 is "350".
  public func text(decimals: Int = 0) -> String {
    guard isFinite else { return "not known" }
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let scaled = (magnitude * scale).rounded()
    // Beyond 53 bits there are no more decimals to print.
    guard scaled < 9e15 else { return decimals > 0 ? text(decimals: decimals - 1) : wholeText }
    let whole = Int(scaled)
    let unit = Int(scale)
    var fraction = String(whole % unit + unit).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let digits = String(whole / unit) + (decimals == 0 || fraction.isEmpty ? "" : "." + fraction)
    return (self < 0 && whole != 0 ? "-" : "") + digits
  }

  /// A huge whole number, written out: the shortest digits that mean it, then zeros.
  private var wholeText: String {
    let parts = magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : mantissa[0].count - 1
    var digits = mantissa.joined()
    while digits.last == "0" { digits.removeLast() }
    let zeros = Swift.max(0, exponent + 1 - digits.count)
    return (self < 0 ? "-" : "") + digits + String(repeating: "0", count: zeros)
  }
}
