/// What to do with the magnesium, mildest first.
public enum DoseAction: String, CaseIterable, Comparable, Hashable, Sendable {
  case none
  /// Show a question.
  case ask
  /// Half the dose.
  case halve
  case pause
  case stop

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .ask: 1
    case .halve: 2
    case .pause: 3
    case .stop: 4
    }
  }
}

/// One row of the stop rules: what must hold, what to do, how soon to be seen.
package struct StopRule: Hashable, Sendable {
  package struct Clause: Hashable, Sendable {
    package var predicate: SignPredicate
    package var action: DoseAction
    package var urgency: Urgency
    /// Chooses between the texts of a rule that says different things.
    package var variant: String?
  }

  package let id: String
  package var clauses: [Clause]

  init(_ id: String, _ clauses: Clause...) {
    self.id = id
    self.clauses = clauses
  }

  init(_ id: String, _ clauses: [Clause]) {
    self.id = id
    self.clauses = clauses
  }
}

/// One clause of a stop rule.
func when(
  _ predicate: SignPredicate, _ action: DoseAction, _ urgency: Urgency = .none,
  saying variant: String? = nil
) -> StopRule.Clause {
  StopRule.Clause(predicate: predicate, action: action, urgency: urgency, variant: variant)
}

func < (measure: SignMeasure, value: Double) -> SignPredicate { .number(measure, .less, value) }
func <= (measure: SignMeasure, value: Double) -> SignPredicate { .number(measure, .atMost, value) }
func > (measure: SignMeasure, value: Double) -> SignPredicate { .number(measure, .more, value) }
func >= (measure: SignMeasure, value: Double) -> SignPredicate {
  .number(measure, .atLeast, value)
}

func && (left: SignPredicate, right: SignPredicate) -> SignPredicate { .all([left, right]) }
func || (left: SignPredicate, right: SignPredicate) -> SignPredicate { .any([left, right]) }
prefix func ! (part: SignPredicate) -> SignPredicate { .not(part) }
