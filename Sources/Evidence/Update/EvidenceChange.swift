/// What a further study would change, before anything is written.
public struct EvidenceChange: Hashable, Sendable {
  /// One question before and after.
  public struct Answer: Hashable, Sendable {
    public let question: EvidenceQuestion
    public let before: Certainty
    public let after: Certainty
    public let studiesBefore: Int
    public let studiesAfter: Int
    public let priorBefore: DerivedPrior?
    public let priorAfter: DerivedPrior?

    /// Whether no study and no certainty changes, only what is expected by way of the model.
    public var movesPriorOnly: Bool { before == after && studiesBefore == studiesAfter }

    public var changesAnything: Bool {
      before != after || studiesBefore != studiesAfter || priorBefore?.used != priorAfter?.used
    }
  }

  /// One set of studies before and after.
  public struct Pool: Hashable, Sendable {
    public let before: StudyPool?
    public let after: StudyPool
  }

  public let study: StudyRecord
  public let findings: [ConsistencyFinding]
  /// Why it stays out of every pool; nil when nothing keeps it out.
  public let bar: PoolingBar?
  /// How much it says about magnesium by mouth over weeks, 0 to 1; 0 leaves it out of the priors.
  public let relevance: Double
  public let pools: [Pool]
  /// The questions whose answer would change in some way.
  public let answers: [Answer]

  /// - Parameters:
  ///   - study: the new row; its id must be new.
  ///   - all: the rows there are.
  /// - Throws: ``EvidenceChangeError/idTaken(_:)``.
  public init(
    adding study: StudyRecord, to all: [StudyRecord] = StudyRecord.all, evidenceYear: Int
  ) throws(EvidenceChangeError) {
    guard !all.contains(where: { $0.id == study.id }) else { throw .idTaken(study.id) }
    self.study = study
    findings = study.consistencyFindings
    bar = study.poolingBar
    relevance = study.relevanceToPriors
    let old = StudyPool.all(in: all)
    pools = StudyPool.all(in: all + [study])
      .filter { $0.members.contains { $0.study == study } }
      .map { after in
        Pool(
          before: old.first {
            $0.set == after.set && $0.measure == after.measure
              && $0.isActiveControl == after.isActiveControl
          }, after: after)
      }
    let input = Self.priorInput(study)
    let priorsBefore = PriorDerivation()
    let priorsAfter = PriorDerivation(inputs: PriorInput.all + [input].compactMap { $0 })
    answers = EvidenceQuestion.all.map { question in
      let (old, new) = (
        EvidenceBody(question, in: all), EvidenceBody(question, in: all + [study])
      )
      let before = Certainty(old, evidenceYear: evidenceYear)
      let after = Certainty(new, evidenceYear: evidenceYear)
      return Answer(
        question: question, before: before, after: after, studiesBefore: old.studies.count,
        studiesAfter: new.studies.count,
        priorBefore: priorsBefore.prior(of: question, certainty: before.level),
        priorAfter: priorsAfter.prior(
          of: question.informed(by: input, group: study.group), certainty: after.level))
    }.filter(\.changesAnything)
  }

  /// The study as an input of the model, on the node of its condition.
  private static func priorInput(_ study: StudyRecord) -> PriorInput? {
    guard study.relevanceToPriors > 0, let effect = study.effect, effect.isPoints else {
      return nil
    }
    return PriorInput(
      id: study.id, study: study.id, node: study.priorNode, effect: effect.effect.estimate,
      standardError: effect.effect.standardError, relevance: study.relevanceToPriors,
      basis: study.name, tag: study.tag)
  }
}

/// Why a study cannot be added.
public enum EvidenceChangeError: Error, Hashable, Sendable {
  /// A study with this id is there already.
  case idTaken(String)
}

extension EvidenceQuestion {
  /// The question with a node of its own, once a study of its group has data for the model.
  func informed(by input: PriorInput?, group: String) -> EvidenceQuestion {
    guard let input, prior == .newCondition, groups == [group] else { return self }
    return EvidenceQuestion(
      id: id, condition: condition, question: question, groups: groups, routes: routes,
      populations: populations, outcome: outcome, roles: roles, poolSets: poolSets,
      isChronic: isChronic, hasDoseResponse: hasDoseResponse, prior: .node(input.node),
      note: note)
  }
}
