/// A p-value as a paper prints it: "0.034", "< 0.03", "> 0.05", with words after it or not.
public struct PrintedP: Hashable, Sendable {
  public enum Relation: Hashable, Sendable { case equal, below, above }

  public let relation: Relation
  public let number: PrintedNumber

  /// Nil when the text does not begin with a probability.
  public init?(_ text: String) {
    var rest = text.drop { $0 == " " }
    if rest.first == "p" || rest.first == "P" { rest = rest.dropFirst().drop { $0 == " " } }
    let relation: Relation =
      switch rest.first {
      case "<": .below
      case ">": .above
      default: .equal
      }
    if let first = rest.first, "<>=".contains(first) { rest = rest.dropFirst().drop { $0 == " " } }
    let digits = rest.prefix { $0.isNumber || $0 == "." }
    guard let number = PrintedNumber(String(digits)), (0...1).contains(number.value) else {
      return nil
    }
    self.relation = relation
    self.number = number
  }

  /// What the exact p-value may have been.
  public var range: ClosedRange<Double> {
    switch relation {
    case .equal: max(0, number.range.lowerBound)...min(1, number.range.upperBound)
    case .below: 0...number.value
    case .above: number.value...1
    }
  }
}
