package import Olivine

/// "Check your answers": every answer with a link to change it, then one button that says what happens.
///
/// - Parameter rows: the questions that were asked, with what was understood.
package func answersPage(_ rows: [(question: CheckQuestion, answer: GivenAnswer)]) -> Document {
  formPage(
    title: wording("interview.summary"),
    heading: .above(lead: wording("site.answers.lead"))
  ) {
    summaryList(
      rows.map {
        SummaryRow(
          $0.question.shortName, $0.answer.summary,
          change: SitePlace.question($0.question).target)
      })
    form(.post, to: SitePlace.answers.target) {
      submitButton(wording("site.answers.button"))
    }
    p(wording("site.answers.kept"), .class("quiet"))
  }
}
