import Olivine

/// Everything that was chosen, what can never change again, and one button that says what happens.
package func beginCheckPage(_ model: BeginCheckModel) -> Document {
  let days = "\(model.begin.design.days)"
  return formPage(
    title: wording("trial.confirm.title"), back: SitePlace.designs.target,
    checkedOn: model.begin.designs.checkDay
  ) {
    summaryList(model.rows)
    model.changeForm
    h2(wording("trial.confirm.fixed"))
    p(wording("trial.confirm.fixed.lead"))
    ul {
      for id in ["order", "score", "length", "answer", "rules"] {
        li(wording("trial.confirm.fixed.\(id)"))
      }
    }
    h2(wording("trial.confirm.free"))
    ul {
      for id in ["stop", "missed", "open"] { li(wording("trial.confirm.free.\(id)")) }
    }
    form(.post, to: SitePlace.begin.target) {
      hiddenFields(model.begin.designs.carried)
      hiddenFields([
        "design": "\(model.begin.number)", "blinding": model.blinding.rawValue,
        "first_day": model.firstDay.description, "reminder": model.reminder.description,
        "confirmed": "yes",
      ])
      submitButton(wording("trial.confirm.start", ["days": days]))
    }
    callout(.emergency, wording("emergency.signs"))
  }
}

extension BeginCheckModel {
  /// Back to the questions, with the same design.
  fileprivate var changeForm: Markup {
    Pages.form(.post, to: SitePlace.begin.target) {
      hiddenFields(begin.designs.carried)
      input(.hidden, name: "design", .value("\(begin.number)"))
      submitButton(wording("trial.confirm.change"), isSecondary: true)
    }
  }

  fileprivate var rows: [SummaryRow] {
    let design = begin.design
    let designs = SitePlace.designs.target
    return [
      SummaryRow(
        wording("trial.confirm.score"), design.noun.capitalisedFirst, change: designs),
      SummaryRow(
        wording("design.column.layout"), design.layout.name(in: pageWording), change: designs),
      SummaryRow(wording("trial.confirm.length"), wording("trial.days", ["n": "\(design.days)"])),
      SummaryRow(
        wording("trial.confirm.finds"), pointsOnPage(design.detectablePoints)),
      SummaryRow(
        wording("trial.confirm.magnesium"),
        lines: [form, wording("trial.mg_day", ["mg": fullDose.text()])],
        change: SitePlace.whatIf.target),
      SummaryRow(
        wording("trial.confirm.blinding"), wording("trial.blinding.\(blinding.rawValue)")),
      SummaryRow(wording("trial.confirm.first"), firstDay.onPage),
      SummaryRow(wording("trial.confirm.last"), lastDay.onPage),
      SummaryRow(
        wording("trial.confirm.reminder"), reminder.description),
      SummaryRow(wording("trial.status.check"), expiry.onPage),
    ]
  }
}
