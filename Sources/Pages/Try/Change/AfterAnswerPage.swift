import Olivine

/// What comes after the answer: go on, stop or test again, with the tests and the check that go on.
package func afterAnswerPage(_ model: AfterAnswerModel) -> Document {
  Document(
    title: wording("trial.next.title"),
    footer: standardFooter(checkedOn: model.plan.clearance.day)
  ) {
    pageHeader(
      wording("trial.next.title"), lead: model.sentence.replacing(" %", with: "\u{A0}%"),
      back: SitePlace.answer.target)
    p(model.nextStep, .class("next-step"))
    model.choices
    if model.mayGoOn { model.goingOn }
    model.testingAgain
    placeLinks([.answer, .doctor, .check])
    callout(.emergency, wording("emergency.signs"))
  }
}

extension AfterAnswerModel {
  private var code: String { verdict?.rawValue ?? "cannot_tell" }

  /// Going on is a choice wherever relief is not ruled out.
  fileprivate var mayGoOn: Bool {
    switch verdict {
    case .clearRelief, .probableRelief, .cannotTell, nil: true
    case .littleOrNoDifference, .noWorthwhileRelief, .worse: false
    }
  }

  fileprivate var choices: Markup {
    group {
      h2(wording("trial.next.choices"))
      ul {
        for part in ["first", "second", "third"] {
          if let text = pageWording.optional("trial.next.\(code).\(part)") { li(text) }
        }
      }
    }
  }

  fileprivate var goingOn: Markup {
    group {
      h2(wording("trial.next.go_on"))
      ul {
        li(
          wording(
            "trial.next.limit",
            ["form": plan.form.shortName, "mg": plan.clearance.room.text()]))
        li(
          isExpired
            ? wording("trial.next.expired", ["date": plan.clearance.expiry.onPage])
            : wording("trial.next.expires", ["date": plan.clearance.expiry.onPage]))
        li(wording("trial.next.changes"))
        li(wording("plan.sick_day"))
      }
      h2(wording("plan.heading.tests"))
      if !plan.monitoring.isEmpty { p(wording("trial.next.tests", ["tests": tests])) }
      p(wording("plan.long_treatment"))
    }
  }

  private var tests: String {
    list(plan.monitoring.map { wording("monitor.\($0.test.rawValue)") })
  }

  fileprivate var testingAgain: Markup {
    group {
      h2(wording("trial.next.again"))
      p(wording("trial.next.again.text"))
      if verdict == .probableRelief || verdict == .cannotTell || verdict == nil {
        p(wording("trial.next.again.may"))
      }
    }
  }
}
