import Olivine

/// Ending the trial early: always allowed, and never a fault.
package func stopPage(_ model: StopModel) -> Document {
  formPage(
    title: wording("trial.stop.title"),
    heading: .above(
      lead: wording(model.hasEnded ? "try.refusal.ended" : "trial.stop.lead")),
    back: SitePlace.today.target, state: model.state
  ) {
    if model.hasEnded {
      placeLinks([.answer])
    } else {
      ul {
        for id in ["magnesium", "diary", "answer", "again"] { li(wording("trial.stop.\(id)")) }
      }
      form(.post, to: SitePlace.stop.target) {
        input(.hidden, name: "sure", .value("yes"))
        textArea(
          name: "reason", label: wording("trial.stop.reason"),
          hint: wording("trial.stop.reason.hint"), rows: 2, state: model.state)
        submitButton(wording("trial.stop.do"))
      }
      wayOut("trial.stop.no", to: .today)
    }
    callout(.emergency, wording("emergency.signs"))
  }
}

/// What comes after an early stop.
package func stoppedPage(_ model: StoppedModel) -> Document {
  Document(title: wording("trial.stopped.title"), footer: standardFooter()) {
    pageHeader(wording("trial.stopped.title"), lead: wording("trial.stopped.lead"))
    h2(wording("trial.stopped.now"))
    ul {
      li(wording("trial.stopped.magnesium"))
      li(
        wording(
          "trial.stopped.diary",
          [
            "date": model.diaryUntil.onPage,
            "N": wording("outcome.\(model.outcome.rawValue)"),
          ]))
      if model.isBlinded { li(wording("trial.stopped.capsules")) }
    }
    placeLinks([.today, .answer])
    callout(.emergency, wording("emergency.signs"))
  }
}
