/// A field of a study that cannot be used: which one, and why.
public struct StudyFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The field is needed and empty.
    case missing
    case notANumber(String)
    /// A number with a percent sign; counts are wanted.
    case percentSign(String)
    /// A number with a comma where the point should be.
    case decimalComma(String)
    case notWhole(Double)
    case notAboveZero(Double)
    case outside(value: Double, low: Double, high: Double)
    case eventsImpossible(events: Double, size: Double)
    case unknownChoice(String, choices: [String])
    /// The interval does not hold the effect.
    case intervalMissesEffect(low: Double, effect: Double, high: Double)
    /// The scale ends before it begins.
    case scaleReversed(low: Double, high: Double)
    /// An identifier with other signs than lower-case letters, digits and the underscore.
    case badIdentifier(String)
  }

  /// The name of the column.
  public let column: String
  public let kind: Kind

  public init(_ column: String, _ kind: Kind) {
    self.column = column
    self.kind = kind
  }
}
