import Catalogue

/// A question that the studies are asked: certainty is always certainty about something.
///
/// A row of `Data/evidence_questions.tsv`.
public struct EvidenceQuestion: Hashable, Identifiable, Sendable {
  public let id: String
  /// The code of the condition whose prior it informs; empty for other questions.
  public let condition: String
  /// In words.
  public let question: String
  public let groups: [String]
  public let routes: [String]
  public let populations: [String]
  public let outcome: OutcomeKind
  public let roles: [StudyRole]
  /// Only these sets of studies; empty for all.
  public let poolSets: [String]
  /// Whether an answer needs four weeks or more.
  public let isChronic: Bool
  /// Whether larger doses did more in its studies; counts for studies without random allocation.
  public let hasDoseResponse: Bool
  public let prior: PriorRule
  public let note: String

  /// Every question of the table.
  public static let all: [EvidenceQuestion] = {
    guard let table = TableText.all.first(where: { $0.name == "evidence_questions.tsv" }) else {
      preconditionFailure("no table of questions")
    }
    return Table(table).rows.map { row in
      EvidenceQuestion(
        id: row["id"], condition: row["condition"], question: row["question"],
        groups: row.list("groups"), routes: row.list("routes"),
        populations: row.list("population"), outcome: row.value("outcome", as: OutcomeKind.self),
        roles: row.list("roles").compactMap(StudyRole.init), poolSets: row.list("pool_sets"),
        isChronic: row["chronic"] == "1", hasDoseResponse: row["dose_response"] == "1",
        prior: PriorRule(row), note: row["note"])
    }
  }()

  /// The same question for studies in which larger doses did more, or did not.
  package func with(doseResponse: Bool) -> EvidenceQuestion {
    EvidenceQuestion(
      id: id, condition: condition, question: question, groups: groups, routes: routes,
      populations: populations, outcome: outcome, roles: roles, poolSets: poolSets,
      isChronic: isChronic, hasDoseResponse: doseResponse, prior: prior, note: note)
  }

  /// The question of a condition; nil for a code without one.
  public static func of(condition: String) -> EvidenceQuestion? {
    all.first { $0.condition == condition }
  }
}

/// What a study measured, as far as questions differ by it.
public enum OutcomeKind: String, CaseIterable, Hashable, Sendable {
  /// The intensity of pain.
  case pain
  /// Signs, stages or functions of nerves.
  case nerve
}

/// How the prior of a condition is made.
public enum PriorRule: Hashable, Sendable {
  /// No prior hangs on the question.
  case none
  /// The prior of a condition without data of its own.
  case newCondition
  /// The condition's own node of the model, discounted by certainty.
  case node(String)
  /// The default with another SD, by judgement.
  case widened(sd: Double)
  /// Half the default's mean, with an SD by judgement.
  case halved(sd: Double)
  /// A published pool, shrunk.
  case published

  init(_ row: Table.Row) {
    let sd = row.optionalNumber("prior_sd")
    self =
      switch (row["prior_rule"], sd) {
      case ("default", _): .newCondition
      case ("node", _): .node(row["prior_node"])
      case ("widened", let sd?): .widened(sd: sd)
      case ("halved", let sd?): .halved(sd: sd)
      case ("published", _): .published
      default: .none
      }
  }
}
