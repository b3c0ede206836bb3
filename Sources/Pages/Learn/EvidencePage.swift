package import Olivine

/// What research says of magnesium and nerve pain: the conditions to choose from, how the evidence was read,
/// and how old it is.
///
/// - Parameters:
///   - judgements: what persons decided about certainties.
///   - cause: of the reader's neuropathy, which then comes first.
package func evidencePage(
  judgements: [CertaintyJudgement] = [], cause: String? = nil
) -> Document {
  learnDocument(
    title: LearnPlace.evidence.title, lead: wording("learn.evidence.lead"), back: .start
  ) {
    p {
      wording("evidence.state") + " "
      a(
        StudyRecord.oralTrial?.name ?? "",
        to: LearnPlace.condition("mixed_neuropathic").target(at: "pickering2011"), .class("data"))
    }
    causeEvidence(cause)
    h2(wording("learn.evidence.choose"))
    linkList(
      ConditionPrior.ofConditions.compactMap { row in
        EvidenceAnswer(condition: row.condition, judgements: judgements).map { answer in
          PlaceLink(.condition(row.condition), about: overview(of: answer))
        }
      })
    EvidenceMethod.markup
  }
}

/// What trials say of one condition.
///
/// - Parameter condition: a row of ``ConditionPrior/ofConditions``.
package func evidencePage(_ condition: ConditionPrior) -> Document {
  EvidenceAnswer(condition: condition.condition).map { evidencePage($0) } ?? evidencePage()
}

/// What trials say of one condition: their verdict and how sure it is, what to expect before a test of one's
/// own, the studies as a picture and one by one, what their numbers say against each other, and what is not
/// known.
///
/// - Parameter forests: the plots, with a person's own result where there is one; nil takes those of the
///   answer.
package func evidencePage(_ answer: EvidenceAnswer, forests: [ForestTable]? = nil) -> Document {
  let evidence = ConditionEvidence(answer: answer)
  return learnDocument(
    title: wording("learn.evidence.title", ["condition": evidence.name]), back: .evidence
  ) {
    h2(wording("learn.evidence.says"))
    p(answer.verdict(in: pageWording), .class("lead"))
    evidence.sourceStudies
    evidence.certainty
    h2(wording("learn.evidence.you"))
    p(answer.forYou(in: pageWording))
    evidence.expectation
    evidence.pictures(forests ?? answer.forests)
    evidence.checks
    evidence.studies
    evidence.unknowns
    evidence.method
  }
}

/// How sure research is, and how many controlled studies stand behind it.
private func overview(of answer: EvidenceAnswer) -> String {
  let sure = wording(
    "learn.evidence.certainty",
    ["certainty": EvidenceText.level(answer.certainty.level, in: pageWording)])
  let count = answer.controlledCount
  let studies =
    switch count.studies {
    case 0: wording("learn.evidence.count.none")
    case 1: wording("learn.evidence.count.one", ["people": "\(count.participants)"])
    default:
      wording(
        "learn.evidence.count", ["n": "\(count.studies)", "people": "\(count.participants)"])
    }
  return [sure, studies, EvidenceText.judgement(answer.certainty, in: pageWording)]
    .compactMap { $0 }.joined(separator: " ")
}

extension StudyRecord {
  /// The one trial of tablets alone against placebo.
  fileprivate static var oralTrial: StudyRecord? { all.first { $0.id == "pickering2011" } }
}
