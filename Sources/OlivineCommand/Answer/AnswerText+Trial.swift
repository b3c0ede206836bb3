import Olivine

extension AnswerText {
  /// How the trial went: harms, guesses, stops and changes.
  static func add(_ answer: TrialAnswer, to page: inout TextPage) {
    let words = Wording.english
    let trial = answer.course.trial
    page.heading(words("report.person.what_was_done"))
    page.row(
      "Taken",
      "\(trial.plan.form.shortName), \(trial.plan.fullDose.text()) mg of magnesium a day")
    page.row("From", "\(words.date(trial.firstDay)) to \(words.date(trial.lastDay))")
    page.row("Order", answer.order.sequence.code + ", as promised before day 1")
    for line in answer.conduct() { page.bullet(line) }
    page.heading(words("report.person.side_effects"))
    let events = answer.course.stopEvents()
    if answer.harms.isEmpty, events.isEmpty {
      page.paragraph(words("report.person.side_effects_unknown"))
    }
    for harm in answer.harms { page.bullet(harm.sentence()) }
    for event in events { page.bullet(event) }
  }
}
