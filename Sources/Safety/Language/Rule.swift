import Catalogue

/// One row of the rule base: what must hold, and what follows.
///
/// Its sentences stand in `Data/wording.en.tsv` and its sources in `Data/rules.tsv`, under the same id.
package struct Rule: Hashable, Sendable {
  /// One way in which the rule fires; all that hold count, and the strongest level wins.
  package struct Clause: Hashable, Sendable {
    package var predicate: Predicate
    package var consequence: Consequence
  }

  package let id: String
  package var clauses: [Clause] {
    didSet { looksAtCeiling = Self.mentionsCeiling(clauses) }
  }
  /// Whether it needs the limits that the other rules leave, and is therefore looked at last.
  package private(set) var looksAtCeiling: Bool

  init(_ id: String, _ predicate: Predicate, _ consequence: Consequence) {
    self.init(id, Clause(predicate: predicate, consequence: consequence))
  }

  init(_ id: String, _ clauses: Clause...) {
    self.id = id
    self.clauses = clauses
    looksAtCeiling = Self.mentionsCeiling(clauses)
  }

  /// Hours between magnesium and some medicines.
  static func separate(
    _ id: String, _ medicines: String..., lead: Double, follow: Double, also: [Clause] = []
  ) -> Rule {
    separate(id, Medicine.codes.set(medicines), lead: lead, follow: follow, also: also)
  }

  /// Antibiotics that pause magnesium and the trial for their whole course.
  static func course(
    _ id: String, _ medicines: String..., lead: Double, follow: Double
  ) -> Rule {
    let codes = Medicine.codes.set(medicines)
    let pause = Consequence.separate.expires(after: 14).with(\.pausesTrial, codes)
    return separate(
      id, codes, lead: lead, follow: follow, also: [when(.medicine(codes), pause)])
  }

  private static func separate(
    _ id: String, _ codes: CodeSet, lead: Double, follow: Double, also: [Clause]
  ) -> Rule {
    let separation = Consequence.Separation(
      medicines: codes, leadHours: lead, followHours: follow)
    var rule = Rule(id, .medicine(codes), .separate.with(\.separation, separation))
    rule.clauses += also
    return rule
  }
}

extension Rule.Clause {
  /// The medicines of a clause that asks for a clinician because of them alone; its words name them.
  var medicinesToAvoid: CodeSet? {
    guard case .medicine(let codes) = predicate, consequence.level == .clinician else { return nil }
    return codes
  }
}

extension Rule {
  private static func mentionsCeiling(_ clauses: [Clause]) -> Bool {
    clauses.contains { $0.predicate.mentions(.ceiling) }
  }
}

extension Predicate {
  private func mentionsAny(_ parts: [Predicate], _ measure: Measure) -> Bool {
    parts.contains { $0.mentions(measure) }
  }

  /// Whether the tree compares a measure.
  fileprivate func mentions(_ measure: Measure) -> Bool {
    switch self {
    case .number(let used, _, _), .isUnknown(let used): used == measure
    case .numbers(let left, _, let right): left == measure || right == measure
    case .all(let parts), .any(let parts): mentionsAny(parts, measure)
    case .not(let part): part.mentions(measure)
    default: false
    }
  }
}

/// One clause of a rule that has several.
func when(_ predicate: Predicate, _ consequence: Consequence) -> Rule.Clause {
  Rule.Clause(predicate: predicate, consequence: consequence)
}

/// Collects the rules of a section, each type-checked on its own.
@resultBuilder
enum RulesBuilder {
  static func buildBlock(_ rules: Rule...) -> [Rule] { rules }
}
