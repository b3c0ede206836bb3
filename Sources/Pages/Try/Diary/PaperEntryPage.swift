import Olivine

/// Scores of past days, typed in from paper: one row a day that has none.
package func paperEntryPage(_ model: PaperEntryModel) -> Document {
  formPage(
    title: wording("trial.paper.title"),
    heading: .above(lead: wording("trial.paper.lead")), back: SitePlace.diary.target,
    state: model.state
  ) {
    if model.days.isEmpty {
      p(wording("trial.paper.none"))
    } else {
      p(wording("trial.paper.how"))
      form(.post, to: SitePlace.paperEntry.target) {
        div(.class("day-rows")) { model.days.map(model.row) }
        submitButton(wording("trial.save"))
      }
    }
    callout(.emergency, wording("emergency.signs"))
  }
}

extension PaperEntryModel {
  fileprivate func row(of day: Day) -> Markup {
    selectField(
      name: "score_\(day)", label: day.onPage,
      choices: (0...10).map { FieldChoice("\($0)", "\($0)") }, empty: wording("trial.no_score"),
      state: state)
  }
}
