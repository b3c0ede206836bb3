import Olivine

/// Yesterday, for whoever had no time for it: one tap, and a little more for those who want.
package func yesterdayPage(_ model: YesterdayModel) -> Document {
  formPage(
    title: wording("trial.yesterday.title"),
    heading: .above(
      lead: wording("trial.yesterday.lead", ["date": model.day.onPage])),
    back: SitePlace.today.target, state: model.state
  ) {
    if model.canWrite {
      section(.class("card", "screen-only"), .ariaLabel(wording("trial.yesterday.title"))) {
        if let score = model.savedScore {
          p(wording("trial.yesterday.saved", ["score": "\(score)"]))
        }
        form(.post, to: SitePlace.yesterday.target) {
          EntryField.day(model.day)
          model.fields
        }
      }
    } else {
      p(wording("trial.yesterday.none"))
    }
    callout(.emergency, wording("emergency.signs"))
  }
}

extension YesterdayModel {
  /// What was opened is sent with the score, whichever button is tapped.
  fileprivate var fields: Markup {
    group {
      ScoreQuestion(outcome: outcome).submitButtons(
        legend: wording("trial.yesterday.score.\(outcome.rawValue)"), state: state)
      details {
        summary(wording("trial.yesterday.more"))
        EntryFields(state: state).dose(isBlinded: false)
        textArea(
          name: DiaryField.note.rawValue, label: wording("trial.ask.note"), state: state)
        submitButton(wording("trial.yesterday.no_score"), isSecondary: true)
      }
    }
  }
}
