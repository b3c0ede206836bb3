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
    guard scaled < 9e15 else { return description }
    let whole = Int(scaled)
    let unit = Int(scale)
    var fraction = String(whole % unit + unit).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let digits = String(whole / unit) + (decimals == 0 || fraction.isEmpty ? "" : "." + fraction)
    return (self < 0 && whole != 0 ? "-" : "") + digits
  }
}
