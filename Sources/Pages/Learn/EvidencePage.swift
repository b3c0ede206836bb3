package import Olivine

/// What research says of magnesium and nerve pain, and the conditions to choose from.
package func evidencePage() -> Document {
  learnDocument(
    title: LearnPlace.evidence.title, lead: wording("learn.evidence.lead"), back: .start
  ) {
    p(wording("evidence.state"))
    h2(wording("learn.evidence.choose"))
    linkList(
      ConditionPrior.ofConditions.map { row in
        PlaceLink(
          .condition(row.condition),
          about: wording(
            "learn.evidence.certainty", ["certainty": certaintyWord(row.certainty)]))
      })
  }
}

/// What trials say of one condition: their verdict and how sure it is, what to expect before a test of one's
/// own, and every study.
///
/// - Parameter condition: a row of ``ConditionPrior/ofConditions``.
package func evidencePage(_ condition: ConditionPrior) -> Document {
  let evidence = ConditionEvidence(prior: condition)
  return learnDocument(
    title: wording("learn.evidence.title", ["condition": evidence.name]), back: .evidence
  ) {
    h2(wording("learn.evidence.says"))
    p(wording("learn.evidence.\(condition.condition).says"), .class("lead"))
    p {
      strong(
        wording("learn.evidence.certainty", ["certainty": certaintyWord(condition.certainty)]))
      " " + wording("learn.certainty.\(slug(condition.certainty)).means")
    }
    h2(wording("learn.evidence.you"))
    p(wording("learn.evidence.\(condition.condition).you"))
    evidence.expectation
    evidence.studies
  }
}

func certaintyWord(_ certainty: String) -> String {
  wording("learn.certainty.\(slug(certainty))")
}
