import Olivine

/// Opening the seal before the end: what to do first, and that it cannot be undone.
package func unblindPage(_ model: UnblindModel) -> Document {
  formPage(
    title: wording("trial.unblind.title"), heading: .above(lead: model.lead),
    back: SitePlace.status.target, state: model.state
  ) {
    callout(.emergency, wording("emergency.signs") + " " + wording("trial.unblind.emergency"))
    if model.isOpenable {
      callout(.caution, wording("trial.unblind.warning"))
      model.question
      wayOut("trial.unblind.no", to: .today)
    } else {
      placeLinks([.today])
    }
  }
}

extension UnblindModel {
  fileprivate var isOpenable: Bool { isBlinded && !hasEnded }

  fileprivate var lead: String {
    if !isBlinded { return wording("trial.unblind.open") }
    return wording(hasEnded ? "trial.unblind.ended" : "trial.unblind.lead")
  }

  fileprivate var question: Markup {
    form(.post, to: SitePlace.unblind.target) {
      radioGroup(
        name: "reason", legend: wording("trial.unblind.reason"),
        choices: UnblindingEvent.Reason.allCases.map {
          FieldChoice($0.rawValue, wording("trial.why.\($0.rawValue)").capitalisedFirst)
        }, state: state)
      radioGroup(
        name: "by", legend: wording("trial.unblind.by"),
        choices: UnblindingEvent.Requester.allCases.map {
          FieldChoice($0.rawValue, wording("trial.asker.\($0.rawValue)"))
        }, state: state)
      checkboxGroup(
        name: "sure", legend: wording("trial.unblind.sure.legend"),
        choices: [FieldChoice("yes", wording("trial.unblind.sure"))], state: state)
      submitButton(wording("trial.unblind.do"))
    }
  }
}

/// The order, once the seal is open.
package func unblindedPage(_ model: UnblindedModel) -> Document {
  Document(
    title: wording("trial.unblinded.title"),
    footer: standardFooter(checkedOn: model.trial.plan.clearance.day)
  ) {
    pageHeader(
      wording("trial.unblinded.title"), lead: wording("trial.unblinded.lead"),
      back: SitePlace.status.target)
    callout(.emergency, wording("emergency.signs"))
    scrollArea(wording("trial.unblinded.table")) {
      table(
        wording("trial.unblinded.table"),
        columns: ["from", "days", "holds"].map { wording("dispensing.column.\($0)") },
        rows: model.rows)
    }
    p(wording("trial.unblinded.after"))
    placeLinks([.today, .stop])
  }
}

extension UnblindedModel {
  fileprivate var rows: [[String]] {
    var day = trial.trialProtocol.design.leadIn.days + 1
    return order.sequence.stretches.map { stretch in
      defer { day += stretch.days }
      return [
        trial.day(day).onPage, "\(stretch.days)",
        stretch.phase == .treatment
          ? wording("dispensing.magnesium")
          : wording(
            trial.trialProtocol.comparator == .placebo
              ? "dispensing.placebo" : "trial.unblinded.nothing"),
      ]
    }
  }
}
