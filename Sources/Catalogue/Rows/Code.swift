/// A list of the catalogue whose rows are named by codes.
public protocol Catalogued: Sendable {
  /// What one row is called in messages: "medicine", "condition".
  static var noun: String { get }
  /// The codes, each at the position of its row.
  static var allCodes: [String] { get }
  /// The position of a code.
  static func position(ofCode code: String) -> Int?
}

/// A code of a closed list; one that the list does not hold cannot be made.
public struct Code<Entry: Catalogued>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let position: Int

  public init?(_ text: String) {
    guard let position = Entry.position(ofCode: text) else { return nil }
    self.position = position
  }

  /// The code as it stands in files.
  public var text: String { Entry.allCodes[position] }
  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  /// The known code spelled most like a text, to be offered in an error.
  public static func nearest(to text: String) -> String? {
    Spelling.nearest(to: text, in: Entry.allCodes)
  }
}

extension Medicine: Catalogued {
  public static var noun: String { "medicine" }
  public static var allCodes: [String] { codes.codes }
  public static func position(ofCode code: String) -> Int? { codes.position(of: code) }
}

extension Condition: Catalogued {
  public static var noun: String { "condition" }
  public static var allCodes: [String] { codes.codes }
  public static func position(ofCode code: String) -> Int? { codes.position(of: code) }
}

extension RedFlag: Catalogued {
  public static var noun: String { "red flag" }
  public static var allCodes: [String] { codes.codes }
  public static func position(ofCode code: String) -> Int? { codes.position(of: code) }
}

extension Form: Catalogued {
  public static var noun: String { "form" }
  public static var allCodes: [String] { codes.codes }
  public static func position(ofCode code: String) -> Int? { codes.position(of: code) }
}
