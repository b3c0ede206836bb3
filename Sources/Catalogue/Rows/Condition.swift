/// A diagnosis or state of health that a rule may name.
public struct Condition: Hashable, Sendable {
  public let code: String
  public let name: String
  public let synonyms: [String]
  /// Ids of the rules that name it, empty when none does.
  public let rules: [String]
  /// `yes`, `possible` or `no`: whether it is a known cause of neuropathy.
  public let isNeuropathyCause: String
  /// The row of the condition priors it uses, or nil.
  public let priorKey: String?
  /// False for the five rows that are yes-or-no questions of their own, such as dialysis.
  public let isCode: Bool
  public let provenance: Provenance
}

extension Condition {
  /// All rows, in the order of the table, questions of their own included.
  public static let rows: [Condition] = Table(.conditions).rows.map { row in
    Condition(
      code: row["code"], name: row["name"], synonyms: row.list("synonyms"),
      rules: row["rules"] == "no rule" ? [] : row["rules"].split(separator: ",").map(String.init),
      isNeuropathyCause: row["neuropathy_cause"],
      priorKey: row["prior_key"].isEmpty ? nil : row["prior_key"],
      isCode: row["kind"] == "condition", provenance: row.provenance())
  }

  /// The conditions a person's list may hold.
  public static let all: [Condition] = rows.filter(\.isCode)

  package static let codes = CodeList(all.map(\.code))

  /// The condition with a code.
  public static func with(code: String) -> Condition? { codes.position(of: code).map { all[$0] } }
}
