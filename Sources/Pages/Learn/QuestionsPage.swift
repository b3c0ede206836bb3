package import Olivine

/// The seven questions of the article, answered in general and for a person.
///
/// - Parameters:
///   - assessment: their check; nil leaves the personal part out.
///   - plan: their plan, for the sentences about dose and form.
///   - cause: of their neuropathy, for what trials say of it.
package func questionsPage(
  for assessment: Assessment? = nil, plan: Plan? = nil, cause: String? = nil
) -> Document {
  let questions = Question.all(for: assessment, plan: plan, in: pageWording)
  let refusal = questions.sharedAnswer
  let leadID =
    assessment == nil
    ? "learn.questions.lead"
    : refusal == nil ? "learn.questions.lead.you" : "learn.questions.lead.refused"
  return learnDocument(
    title: LearnPlace.questions.title, lead: wording(leadID), back: .start,
    checkedOn: assessment?.day
  ) {
    if let name = assessment?.person.name {
      p {
        wording("learn.questions.for") + ": "
        bdi(name)
      }
    }
    if let refusal {
      callout(assessment?.decision == .block ? .refusal : .askClinician, refusal)
    }
    for question in questions {
      h2(question.question)
      p(question.general)
      if refusal == nil, let forYou = question.forYou {
        div(.class("finding", "notice")) {
          h3(wording("learn.questions.for"))
          p(forYou)
        }
      }
    }
    causeEvidence(cause)
    if assessment != nil { callout(.emergency, wording("emergency.signs")) }
  }
}

extension [Question] {
  /// The one thing to say to a person who may take nothing now, whatever they ask; it is said once.
  fileprivate var sharedAnswer: String? {
    let answers = Set(map(\.forYou))
    return count > 1 && answers.count == 1 ? self[0].forYou : nil
  }
}
