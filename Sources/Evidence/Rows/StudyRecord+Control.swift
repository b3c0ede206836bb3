extension StudyRecord {
  /// Whether magnesium was compared with something else, forwards in time.
  ///
  /// Cohorts that looked back, registered trials without a result, blood levels and single groups are not.
  public var isControlled: Bool {
    switch role {
    case .efficacyTrial, .activeControlTrial, .preventionTrial, .diseaseModificationTrial,
      .diseaseModificationCohort, .combinationProduct:
      true
    case .notNeuropathy: treated.size == nil || control.size != nil
    case .preventionCohort, .observationalStatus, .uncontrolled, .registeredWithoutResult: false
    }
  }
}

/// How many controlled studies stand behind what is expected in a condition, and how many people.
public struct ControlledCount: Hashable, Sendable {
  public let studies: Int
  /// As far as their numbers are known.
  public let participants: Int

  public init(studies: Int, participants: Int) {
    self.studies = studies
    self.participants = participants
  }

  public init(of studies: [StudyRecord]) {
    let controlled = studies.filter(\.isControlled)
    self.init(
      studies: controlled.count,
      participants: controlled.reduce(0) { $0 + ($1.participants ?? 0) })
  }

  /// The count of a question's condition.
  ///
  /// Nerve pain of any cause counts the conditions that have data of their own in the model of the priors;
  /// magnesium on the skin counts that route only; infusions count what the published pool counted.
  public init(for question: EvidenceQuestion, in all: [StudyRecord] = StudyRecord.all) {
    if question.prior == .published, let pool = PublishedPool.all.first(where: { $0.people != nil })
    {
      self.init(studies: pool.studies ?? 0, participants: pool.people ?? 0)
      return
    }
    let isOfAnyCause = question.groups.count > 1 && question.prior == .newCondition
    let groups = isOfAnyCause ? Self.groupsOfModel : Set(question.groups)
    self.init(
      of: all.filter {
        groups.contains($0.group)
          && (question.routes != ["topical"] || $0.plainRoute == "topical")
      })
  }

  private static let groupsOfModel = Set(
    EvidenceQuestion.all.filter { if case .node = $0.prior { true } else { false } }
      .flatMap(\.groups))
}
