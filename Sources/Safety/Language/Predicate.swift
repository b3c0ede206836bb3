package import Catalogue

/// When a rule fires: a tree of comparisons that can be read, printed and changed by a test.
package indirect enum Predicate: Hashable, Sendable {
  case always
  case number(Measure, Comparison, Double)
  case numbers(Measure, Comparison, Measure)
  case isUnknown(Measure)
  case yes(Answer)
  case isUnanswered(Answer)
  case condition(CodeSet)
  case medicine(CodeSet)
  /// A red flag named by the person, whether a clinician has seen it or not.
  case redFlag(CodeSet)
  case unassessedRedFlag(CodeSet)
  case assessedRedFlag(CodeSet)
  case all([Predicate])
  case any([Predicate])
  case not(Predicate)

  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="

    /// False whenever a side is not a number, so that unknown never counts as normal or abnormal.
    func holds(_ left: Double, _ right: Double) -> Bool {
      switch self {
      case .less: left < right
      case .atMost: left <= right
      case .more: left > right
      case .atLeast: left >= right
      }
    }
  }

  /// Whether the predicate holds for the facts.
  package func holds(for facts: Facts) -> Bool {
    switch self {
    case .always: true
    case .number(let measure, let comparison, let value):
      comparison.holds(facts[measure], value)
    case .numbers(let left, let comparison, let right):
      comparison.holds(facts[left], facts[right])
    case .isUnknown(let measure): facts[measure].isNaN
    case .yes(let answer): facts.isYes(answer)
    case .isUnanswered(let answer): facts.isUnanswered(answer)
    case .condition(let codes): facts.conditions.intersects(codes)
    case .medicine(let codes): facts.medicines.intersects(codes)
    case .redFlag(let codes): facts.redFlags.intersects(codes)
    case .unassessedRedFlag(let codes): facts.unassessedRedFlags.intersects(codes)
    case .assessedRedFlag(let codes): facts.assessedRedFlags.intersects(codes)
    case .all(let parts): parts.allSatisfy { $0.holds(for: facts) }
    case .any(let parts): parts.contains { $0.holds(for: facts) }
    case .not(let part): !part.holds(for: facts)
    }
  }
}
