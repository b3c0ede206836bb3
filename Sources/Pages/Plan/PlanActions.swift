package import Olivine

/// What can be done with a plan on the web site: keep it, try another, look ahead, go on.
package struct PlanActions: Sendable {
  /// Forms that the check allows, in the order of the catalogue.
  package var forms: [Form]
  package var form: String
  /// mg a day, as it was wished; nil without a wish.
  package var dose: Double?
  /// The most that can be planned, mg a day.
  package var room: Double
  /// Whether this is the plan that is kept.
  package var isKept: Bool
  /// Whether this is another plan to look at.
  package var isWhatIf = false
  package var allowsTrial: Bool
  package var state: FormState

  package init(
    forms: [Form], form: String, dose: Double?, room: Double, isKept: Bool, allowsTrial: Bool,
    state: FormState = FormState()
  ) {
    self.forms = forms
    self.form = form
    self.dose = dose
    self.room = room
    self.isKept = isKept
    self.allowsTrial = allowsTrial
    self.state = state
  }
}

/// The names of the fields of a plan.
package enum PlanField {
  package static let form = "form"
  package static let dose = "mg_d"
}

extension PlanActions {
  /// The next step, as one button.
  var first: Markup {
    group {
      if !isKept {
        Pages.form(.post, to: SitePlace.plan.target) {
          wish
          submitButton(wording("site.plan.keep"))
        }
      } else if allowsTrial {
        p { a(wording("site.plan.try"), to: SitePlace.designs.target, .class("button")) }
      }
      Pages.form(.post, to: SitePlace.forecast.target) {
        wish
        submitButton(wording("site.plan.forecast"), isSecondary: true)
      }
    }
  }

  /// The wish again, for a form of buttons alone.
  private var wish: Markup {
    group {
      input(.hidden, name: PlanField.form, .value(form))
      if let dose { input(.hidden, name: PlanField.dose, .value(dose.text(decimals: 1))) }
    }
  }

  /// Another form or dose, without keeping it.
  var whatIf: Markup {
    section(.id("what-if"), .class("screen-only")) {
      h2(wording("site.plan.what_if"))
      p(wording("site.plan.what_if.lead", ["room_mg_d": milligrams(room)]))
      Pages.form(.post, to: SitePlace.whatIf.target) {
        selectField(
          name: PlanField.form, label: wording("site.plan.form"),
          choices: forms.map { FieldChoice($0.id, Code<Form>($0.id)?.shortName ?? $0.name) },
          empty: wording("site.plan.form.by_wishes"), state: filled)
        textField(
          name: PlanField.dose, label: wording("site.plan.dose"), width: .short,
          keyboard: .decimal, unit: wording("site.unit.mg_day"), state: filled)
        submitButton(wording("site.plan.what_if.button"), isSecondary: true)
      }
      p {
        wording("site.plan.about_you") + " "
        a(SitePlace.aboutYou.title, to: SitePlace.aboutYou.target)
      }
    }
  }

  private var filled: FormState {
    var state = state
    if state.values[PlanField.form] == nil { state.values[PlanField.form] = [form] }
    if state.values[PlanField.dose] == nil, let dose {
      state.values[PlanField.dose] = [dose.text(decimals: 1)]
    }
    return state
  }
}
