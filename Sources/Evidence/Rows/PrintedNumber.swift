/// A number as a paper prints it: its digits say how far it was rounded.
public struct PrintedNumber: Hashable, Sendable {
  public let value: Double
  /// Digits after the point.
  public let decimals: Int

  public init(_ value: Double, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  /// Reads "4.7", "-0.30" or "12"; nil for anything else, such as "4,7" or "22 %".
  public init?(_ text: String) {
    guard let value = Double(text), value.isFinite,
      text.allSatisfy({ "+-.0123456789".contains($0) })
    else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    self.init(value, decimals: parts.count > 1 ? parts[1].count : 0)
  }

  /// Half a unit of the last digit printed.
  public var halfUnit: Double { (0..<decimals).reduce(0.5) { unit, _ in unit / 10 } }

  /// Where the number was before it was rounded.
  public var range: ClosedRange<Double> { (value - halfUnit)...(value + halfUnit) }
}
