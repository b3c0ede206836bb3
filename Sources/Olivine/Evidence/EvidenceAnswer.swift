public import Catalogue
public import Evidence
import Maths

/// What the evidence says of one condition: the verdict, how sure it is and why, what to expect of one
/// person, and every study.
public struct EvidenceAnswer: Hashable, Sendable {
  public let question: EvidenceQuestion
  /// The prior of the table, which is what every other step uses.
  public let prior: ConditionPrior
  /// The studies that answer the question.
  public let body: EvidenceBody
  public let certainty: Certainty
  /// The prior as it follows from the rows, and from a judgement where there is one.
  public let derived: DerivedPrior?
  /// How many controlled studies stand behind the prior, counted in the rows.
  public let controlledCount: ControlledCount
  /// Every study of the groups of conditions, by what it can say.
  public let studies: [StudyRecord]
  /// Sets of studies of these groups that share a question.
  public let pools: [StudyPool]
  public let forests: [ForestTable]

  /// The answer for a condition of the priors; nil for a code without a question.
  ///
  /// - Parameters:
  ///   - judgements: what persons decided about certainties; the last one about this question counts.
  ///   - drawsOverall: whether a plot of several conditions may end in one diamond for all of them.
  public init?(
    condition: String, studies all: [StudyRecord] = StudyRecord.all,
    judgements: [CertaintyJudgement] = [], drawsOverall: Bool = false
  ) {
    guard let prior = ConditionPrior.with(condition: condition),
      let question = EvidenceQuestion.of(condition: condition)
    else { return nil }
    self.question = question
    self.prior = prior
    body = EvidenceBody(question, in: all)
    let computed = Certainty(body, evidenceYear: CatalogueVersion.evidenceYear)
    let judgement = judgements.last { $0.question == question.id }
    certainty = judgement.map { computed.overridden(by: $0) } ?? computed
    controlledCount = ControlledCount(for: question, in: all)
    derived = PriorDerivation().prior(of: question, certainty: certainty.level)
    studies = Self.studies(of: question, in: all)
    pools = StudyPool.all(in: studies)
    let controlled = studies.filter { $0.role != .observationalStatus && $0.role != .uncontrolled }
    forests = ForestTable.all(
      of: controlled, pools: pools,
      published: PublishedPool.all.filter {
        question.routes != ["topical"] && !Set($0.groups).isDisjoint(with: question.groups)
      }, drawsOverall: drawsOverall)
  }

  /// The list that a reader of the condition sees: that of the catalogue, else groups and routes.
  private static func studies(
    of question: EvidenceQuestion, in all: [StudyRecord]
  ) -> [StudyRecord] {
    let listed = Set(Study.with(condition: question.condition).map(\.id))
    let known = Set(StudyRecord.all.map(\.id))
    let isByRoute = listed.isEmpty || question.groups.count > 1
    return all.filter { study in
      guard question.groups.contains(study.group) else { return false }
      if !isByRoute { return true }
      return listed.contains(study.id)
        || ((listed.isEmpty || !known.contains(study.id)) && question.routes.contains(study.route))
    }
  }

  /// Trials and other studies with a control, recalled ones last.
  public var controlled: [StudyRecord] {
    studies.filter {
      $0.role != .observationalStatus && $0.role != .uncontrolled
        && $0.role != .registeredWithoutResult
    }
  }

  /// Magnesium with nothing beside it; never pooled.
  public var uncontrolled: [StudyRecord] { studies.filter { $0.role == .uncontrolled } }

  /// Blood levels or diet beside the state of the nerves.
  public var associations: [StudyRecord] { studies.filter { $0.role == .observationalStatus } }

  /// Registered, without a result that we saw.
  public var unreported: [StudyRecord] {
    studies.filter { $0.role == .registeredWithoutResult }
  }

  /// Controlled studies without numbers that could be drawn.
  public var unlisted: [StudyRecord] {
    let drawn = Set(forests.flatMap(\.rows).map(\.id))
    return controlled.filter { !drawn.contains($0.id) }
  }

  /// Studies with something to say about their printed numbers, and what that is.
  public var findings: [(study: StudyRecord, findings: [ConsistencyFinding])] {
    studies.map { ($0, $0.consistencyFindings) }.filter { !$0.1.isEmpty }
  }

  /// The prior under other choices of the model.
  public var variants: [PriorVariant] { PriorVariant.all(of: question, certainty.level) }

  /// The verdict in a sentence or two.
  public func verdict(in wording: Wording = .english) -> String {
    wording("learn.evidence.\(prior.condition).says")
  }

  /// What that means for a person.
  public func forYou(in wording: Wording = .english) -> String {
    wording("learn.evidence.\(prior.condition).you")
  }
}

extension CatalogueVersion {
  /// The year up to which the evidence was read.
  public static var evidenceYear: Int { Int(evidenceDate.prefix(4)) ?? 2026 }
}
