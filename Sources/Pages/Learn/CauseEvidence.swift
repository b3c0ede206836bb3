import Olivine

/// What research says of the cause that a person named, with the way to all of it; nothing without a cause.
func causeEvidence(_ cause: String?) -> Markup {
  guard let answer = cause.flatMap({ EvidenceAnswer(condition: $0) }) else { return .empty }
  let place = LearnPlace.condition(answer.question.condition)
  return group {
    h2(wording("site.about.evidence", ["name": place.title]))
    p(answer.verdict(in: pageWording))
    p { a(wording("site.about.evidence.link", ["name": place.title]), to: place.target) }
  }
}
