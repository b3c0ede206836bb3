import Olivine

/// Going on after a pause, or what still stands against it.
package func pausePage(_ model: PauseModel) -> Document {
  formPage(
    title: wording("trial.pause.title"), heading: .above(lead: model.lead),
    back: SitePlace.today.target, state: model.state
  ) {
    model.reasons
    model.next
    callout(.emergency, wording("emergency.signs"))
  }
}

extension PauseModel {
  fileprivate var lead: String {
    switch stage {
    case .notPaused: wording("try.refusal.not_paused")
    case .ended: wording("try.refusal.ended")
    case .checkFirst: wording("try.refusal.check")
    case .stillNeeded: wording("try.refusal.still")
    case .canGoOn: wording("trial.pause.lead")
    }
  }

  @MarkupBuilder fileprivate var reasons: Markup {
    if stage == .stillNeeded, let review {
      signsFindings(review)
    } else if !rules.isEmpty {
      h2(wording("trial.pause.why"))
      ul {
        for rule in rules { li(RuleText.with(id: rule)?.title ?? rule) }
      }
    }
  }

  @MarkupBuilder fileprivate var next: Markup {
    switch stage {
    case .canGoOn:
      form(.post, to: SitePlace.pause.target) {
        textField(
          name: "reason", label: wording("trial.pause.reason"),
          hint: wording("trial.pause.reason.hint"), state: state)
        submitButton(wording("trial.pause.go_on"))
      }
      placeLinks([.stop])
    case .checkFirst: placeLinks([.recheck, .stop])
    case .stillNeeded: placeLinks([.more, .stop])
    case .notPaused, .ended: placeLinks([.today])
    }
  }
}
