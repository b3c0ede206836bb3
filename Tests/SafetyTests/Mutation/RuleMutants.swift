import Safety

/// A rule with one clause changed or left out.
struct RuleMutant: Sendable {
  /// The change alone, such as `cap -> 90.0`.
  let what: String
  let ruleIndex: Int
  let clauseIndex: Int
  /// When the changed clause holds; nil when only its outcome changed.
  let predicate: Predicate?
  let rule: Rule

  /// Rule, clause and change, such as `K03[0] cap -> 90.0`.
  var name: String { "\(rule.id)[\(clauseIndex)] \(what)" }

  /// Whether it behaves otherwise than the original for some facts, so far as limits are not looked at.
  func matters(for facts: Facts) -> Bool {
    let original = RuleBase.standard.rules[ruleIndex].clauses[clauseIndex].predicate
    if original.needsCeiling { return true }
    let holds = original.holds(for: facts)
    return predicate.map { $0.holds(for: facts) != holds } ?? holds
  }

  /// The standard rules with this one in place of the original.
  var ruleBase: RuleBase {
    var base = RuleBase.standard
    base.rules[ruleIndex] = rule
    return base
  }

  /// Every single change of every rule.
  static let all: [RuleMutant] = RuleBase.standard.rules.enumerated().flatMap { index, rule in
    rule.clauses.indices.flatMap { mutants(of: rule, at: index, clause: $0) }
  }

  private static func mutants(of rule: Rule, at index: Int, clause: Int) -> [RuleMutant] {
    func mutant(_ what: String, _ predicate: Predicate?, _ change: (inout Rule) -> Void) -> Self {
      var changed = rule
      change(&changed)
      return RuleMutant(
        what: what, ruleIndex: index, clauseIndex: clause,
        predicate: predicate, rule: changed)
    }
    let original = rule.clauses[clause]
    return [mutant("clause left out", nil) { $0.clauses.remove(at: clause) }]
      + original.predicate.singleChanges.list.map { change in
        mutant(change.what, change.value) { $0.clauses[clause].predicate = change.value }
      }
      + original.consequence.singleChanges.list.map { change in
        mutant(change.what, nil) { $0.clauses[clause].consequence = change.value }
      }
  }
}
