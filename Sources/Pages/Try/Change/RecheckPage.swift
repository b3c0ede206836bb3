import Olivine

/// Why the check is needed again, the way to it, and what it means for the trial.
package func recheckPage(_ model: RecheckModel) -> Document {
  formPage(
    title: wording("trial.recheck.title"), heading: .above(lead: model.lead),
    back: SitePlace.today.target, state: model.state
  ) {
    model.next
    callout(.emergency, wording("emergency.signs"))
  }
}

extension RecheckModel {
  fileprivate var lead: String {
    switch stage {
    case .checkFirst: need
    case .confirm: wording("trial.recheck.confirm.lead")
    case .refused: wording("trial.recheck.refused.lead")
    }
  }

  private var need: String {
    switch reason {
    case .expired(let day): wording("trial.recheck.expired", ["date": day.onPage])
    case .newMedicine: wording("trial.recheck.medicine")
    case .wish(let day): wording("trial.recheck.wish", ["date": day.onPage])
    }
  }

  @MarkupBuilder fileprivate var next: Markup {
    switch stage {
    case .checkFirst:
      p(wording("trial.recheck.how"))
      p(.class("buttons")) {
        a(wording("trial.recheck.begin"), to: SitePlace.check.target, .class("button"))
      }
    case .confirm(let day, let expiry):
      findingCard(
        .clear, title: wording("trial.recheck.allowed"),
        message: wording(
          "trial.recheck.allowed.text", ["date": day.onPage, "end": expiry.onPage]),
        heading: .second)
      form(.post, to: SitePlace.recheck.target) {
        textField(
          name: "reason", label: wording("trial.recheck.reason"),
          hint: wording("trial.recheck.reason.hint"), state: state)
        submitButton(wording("trial.recheck.confirm"))
      }
    case .refused(let sentence):
      findingCard(
        .askClinician, title: wording("trial.recheck.refused"), message: sentence,
        next: wording("trial.recheck.refused.next"), heading: .second)
      placeLinks([.result, .letter, .stop])
    }
  }
}
