/// A safety rule as the rule book prints it: its predicate in words, and where it comes from.
///
/// The predicate that runs stands in `Safety`; this row is what a clinician reviews.
public struct RuleText: Hashable, Identifiable, Sendable {
  /// `K03`, `X16` and so on.
  public let id: String
  public let section: String
  public let title: String
  public let predicate: String
  public let consequence: String
  public let provenance: Provenance

  /// All rules, in the order of the rule base.
  public static let all: [RuleText] = Table(.rules).rows.map { row in
    RuleText(
      id: row["id"], section: row["section"], title: row["title"], predicate: row["predicate"],
      consequence: row["consequence"], provenance: row.provenance())
  }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The text of a rule.
  public static func with(id: String) -> RuleText? { byID[id] }
}
