/// The studies that answer a question, each with its weight.
public struct EvidenceBody: Hashable, Sendable {
  public let question: EvidenceQuestion
  /// Whether they are randomised trials; if not, the certainty starts lower.
  public let isRandomised: Bool
  public let studies: [StudyRecord]
  /// The share of each, 0 to 1: of the pooled weight, or of the participants where nothing is pooled.
  public let weights: [Double]
  /// What was pooled, by the rules for few studies.
  public let pool: StudyPool?
  /// Trials of the groups that were registered and never reported.
  public let unpublished: [StudyRecord]

  /// Finds the studies of a question.
  ///
  /// Trials of the question's route when there are any, else trials of other routes, else studies without
  /// random allocation. Rows from memory or without a result answer nothing.
  public init(_ question: EvidenceQuestion, in all: [StudyRecord] = StudyRecord.all) {
    let ofGroups = all.filter { question.groups.contains($0.group) }
    let known = ofGroups.filter {
      $0.tag != .recalled && $0.direction != .notReported
        && (question.poolSets.isEmpty || question.poolSets.contains($0.poolSet))
    }
    let asked = known.filter { question.roles.contains($0.role) }
    let byRoute = asked.filter { question.routes.contains($0.plainRoute) }
    let others: [StudyRole] = [.preventionCohort, .diseaseModificationCohort, .uncontrolled]
    let skinOnly = question.routes == ["topical"]
    var studies = byRoute.isEmpty && !skinOnly ? asked : byRoute
    if studies.isEmpty {
      studies = known.filter {
        others.contains($0.role) && (!skinOnly || $0.plainRoute == "topical")
      }
    }
    self.question = question
    self.studies = studies
    isRandomised = studies.contains { $0.role.isRandomised || $0.role == .notNeuropathy }
    unpublished = ofGroups.filter { $0.role == .registeredWithoutResult }
    let pools = StudyPool.all(in: studies).filter { $0.pooled != nil }
    let pool = pools.max { $0.members.count < $1.members.count }
    self.pool = pool
    weights = Self.weights(studies, pool)
  }

  private static func weights(_ studies: [StudyRecord], _ pool: StudyPool?) -> [Double] {
    if let pool, let pooled = pool.pooled {
      let share = Dictionary(
        zip(pool.members.map(\.study.id), pooled.weights), uniquingKeysWith: { first, _ in first })
      return studies.map { share[$0.id] ?? 0 }
    }
    let people = studies.map { Double($0.participants ?? 0) }
    let total = people.reduce(0, +)
    guard total > 0 else {
      return studies.map { _ in 1 / Double(max(studies.count, 1)) }
    }
    return people.map { $0 / total }
  }

  /// People in all studies together, as far as their numbers are known.
  public var participants: Int { studies.reduce(0) { $0 + ($1.participants ?? 0) } }

  /// Events in all studies together, as far as they are known.
  public var events: Int {
    studies.reduce(0) { $0 + ($1.treated.events ?? 0) + ($1.control.events ?? 0) }
  }

  /// The share of the weight of those studies for which something holds.
  func share(where holds: (StudyRecord) -> Bool) -> Double {
    zip(studies, weights).reduce(0) { $0 + (holds($1.0) ? $1.1 : 0) }
  }
}
