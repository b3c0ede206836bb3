package import Olivine

/// The seven questions of the article, answered in general and for a person.
///
/// - Parameters:
///   - assessment: their check; nil leaves the personal part out.
///   - plan: their plan, for the sentences about dose and form.
package func questionsPage(for assessment: Assessment? = nil, plan: Plan? = nil) -> Document {
  let questions = Question.all(for: assessment, plan: plan, in: pageWording)
  return learnDocument(
    title: LearnPlace.questions.title, lead: wording("learn.questions.lead"), back: .start,
    checkedOn: assessment?.day
  ) {
    if let name = assessment?.person.name {
      p {
        wording("learn.questions.for") + ": "
        bdi(name)
      }
    }
    for question in questions {
      h2(question.question)
      p(question.general)
      if let forYou = question.forYou {
        div(.class("finding", "notice")) {
          h3(wording("learn.questions.for"))
          p(forYou)
        }
      }
    }
    if assessment != nil { callout(.emergency, wording("emergency.signs")) }
  }
}
