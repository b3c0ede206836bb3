import Catalogue
import Safety

/// A stop rule with one clause changed or left out.
struct StopRuleMutant: Sendable {
  /// Rule, clause and change, such as `T01[0] serumMagnesium > -> >=`.
  let name: String
  let ruleIndex: Int
  let rule: StopRule

  /// The standard rules with this one in place of the original.
  var rules: StopRules {
    var rules = StopRules.standard
    rules.rules[ruleIndex] = rule
    return rules
  }

  /// This rule alone, changed or as it is: what only one of them says can be noticed.
  var alone: StopRules { Self.only(rule) }
  var originalAlone: StopRules { Self.only(StopRules.standard.rules[ruleIndex]) }

  private static func only(_ rule: StopRule) -> StopRules {
    var rules = StopRules.standard
    rules.rules = [rule]
    return rules
  }

  /// Every single change of every stop rule.
  static let all: [StopRuleMutant] = StopRules.standard.rules.enumerated().flatMap { index, rule in
    rule.clauses.indices.flatMap { mutants(of: rule, at: index, clause: $0) }
  }

  private static func mutants(of rule: StopRule, at index: Int, clause: Int) -> [Self] {
    func mutant(_ what: String, _ change: (inout StopRule) -> Void) -> Self {
      var changed = rule
      change(&changed)
      return StopRuleMutant(
        name: "\(rule.id)[\(clause)] \(what)", ruleIndex: index, rule: changed)
    }
    let original = rule.clauses[clause]
    return [mutant("clause left out") { $0.clauses.remove(at: clause) }]
      + original.predicate.singleChanges.list.map { change in
        mutant(change.what) { $0.clauses[clause].predicate = change.value }
      }
      + original.action.steps.map { action in
        mutant("action -> \(action)") { $0.clauses[clause].action = action }
      }
      + original.urgency.steps.map { urgency in
        mutant("urgency -> \(urgency)") { $0.clauses[clause].urgency = urgency }
      }
      + [
        mutant("variant changed") {
          $0.clauses[clause].variant = original.variant == nil ? "other" : nil
        }
      ]
  }
}

extension SignPredicate {
  /// The tree with one thing changed, in every way.
  var singleChanges: Changes<SignPredicate> {
    var changes = Changes<SignPredicate>()
    switch self {
    case .number(let measure, let comparison, let value):
      for other in comparison.others {
        changes.add(
          "\(measure) \(comparison.rawValue) -> \(other.rawValue)", .number(measure, other, value))
      }
      for other in value.neighbours(isWhole: measure == .daysSinceWeeklyCheck) {
        changes.add("\(measure) \(value) -> \(other)", .number(measure, comparison, other))
      }
    case .sign: changes.add("\(self) negated", .not(self))
    case .event(let events):
      for event in DailySigns.Event.allCases {
        changes.add("event \(event) in or out", .event(events.symmetricDifference([event])))
      }
    case .redFlag(let codes): changes.add(codes.singleChanges(of: RedFlag.codes)) { .redFlag($0) }
    case .onDaysRunning(let count, let part):
      for other in [count - 1, count + 1] {
        changes.add("on \(other) days running", .onDaysRunning(other, part))
      }
      changes.add(part.singleChanges) { .onDaysRunning(count, $0) }
    case .heldBefore(let count, let part):
      for other in [count - 1, count + 1] {
        changes.add("held on \(other) days before", .heldBefore(other, part))
      }
      changes.add(part.singleChanges) { .heldBefore(count, $0) }
    case .all(let parts): changes.addParts(of: parts, \.singleChanges) { .all($0) }
    case .any(let parts): changes.addParts(of: parts, \.singleChanges) { .any($0) }
    case .not(let part):
      changes.add("not left out", part)
      changes.add(part.singleChanges) { .not($0) }
    }
    return changes
  }
}
