/// A warning sign that a doctor must see before anything else.
public struct RedFlag: Hashable, Sendable {
  public let code: String
  /// The rule that acts on it, R01 to R18.
  public let rule: String
  public let provenance: Provenance

  /// All red flags, in the order of the rule base.
  public static let all: [RedFlag] = Table(.redFlags).rows.map { row in
    RedFlag(code: row["code"], rule: row["rule"], provenance: row.provenance())
  }

  package static let codes = CodeList(all.map(\.code))
}
