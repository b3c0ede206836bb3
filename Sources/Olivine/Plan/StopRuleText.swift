import Catalogue

/// A stop rule as a plan prints it.
public struct StopRuleText: Hashable, Sendable {
  /// T01 to T18.
  public let id: String
  public let condition: String
  public let action: String

  /// All stop rules, in the order of the rule base.
  public static let all: [StopRuleText] = RuleText.all.filter { $0.id.hasPrefix("T") }.map {
    StopRuleText(id: $0.id, condition: $0.predicate, action: $0.consequence)
  }
}
