public import Olivine

/// Something in a form that cannot be used: which field, what it is, what would be accepted.
public struct FieldProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case notANumber(String)
    case notWhole(Double)
    case outOfRange(value: Double, low: Double, high: Double)
    /// A value that only a changed form can send.
    case unknownChoice(String)
    case unitMissing
    /// No weight or height that a person can have.
    case notASize(String)
    /// A weight or height whose unit cannot be told from its number.
    case sizeWithoutUnit(String)
    case tooLong(count: Int, most: Int)
    /// Nothing was chosen where something must be.
    case missing
    case dayOutOfRange(first: Day, last: Day)
    case entry(EntryRefusal)
  }

  /// The name of the input.
  public let field: String
  public let kind: Kind

  public init(_ field: String, _ kind: Kind) {
    self.field = field
    self.kind = kind
  }
}

/// Why a form is not taken; every problem in the order of the fields.
public struct FormRefusal: Error, Hashable, Sendable {
  public let problems: [FieldProblem]

  public init(problems: [FieldProblem]) {
    self.problems = problems
  }
}
