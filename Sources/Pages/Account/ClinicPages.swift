package import Olivine

/// The people who share with a clinician.
package func peoplePage(_ people: [(id: String, name: String, note: String)]) -> Document {
  Document(title: wording("site.people.title"), footer: standardFooter()) {
    pageHeader(wording("site.people.title"), lead: wording("site.people.lead"))
    if people.isEmpty { p(wording("site.people.none")) }
    ul(.class("link-list")) {
      for person in people {
        li {
          a(person.name, to: SitePlace.person(person.id).target)
          p(person.note, .class("quiet"))
        }
      }
    }
  }
}

/// A person as a clinician sees them: reports to read, and the consent.
package struct SharedPersonModel: Sendable {
  package var id: String
  package var name: String
  package var assessment: Assessment?
  package var hasTrial: Bool
  /// Whether the trial has ended.
  package var hasEnded: Bool
  /// Consents so far, one line each.
  package var consents: [String]
  package var state: FormState

  package init(
    id: String, name: String, assessment: Assessment?, hasTrial: Bool, hasEnded: Bool,
    consents: [String],
    state: FormState = FormState()
  ) {
    self.id = id
    self.name = name
    self.assessment = assessment
    self.hasTrial = hasTrial
    self.hasEnded = hasEnded
    self.consents = consents
    self.state = state
  }
}

package func sharedPersonPage(_ model: SharedPersonModel) -> Document {
  formPage(
    title: wording("site.people.of", ["name": model.name]), back: SitePlace.people.target,
    state: model.state,
    checkedOn: model.assessment?.day
  ) {
    if let assessment = model.assessment {
      p(wording(assessment.headlineID), .class("lead"))
    } else {
      p(wording("site.people.not_checked"), .class("lead"))
    }
    ul(.class("link-list")) {
      if model.assessment != nil { report("letter", model) }
      if model.hasTrial { report("status", model) }
      if model.hasEnded { report("doctor", model) }
    }
    h2(wording("site.consent.title"))
    if model.consents.isEmpty { p(wording("site.consent.none")) }
    ul { model.consents.map { li($0) } }
    if let assessment = model.assessment, !assessment.rulesForClinician.isEmpty {
      consentForm(model, assessment)
    }
  }
}

private func report(_ name: String, _ model: SharedPersonModel) -> Markup {
  li { a(wording("site.people.\(name)"), to: .page("people", model.id, name)) }
}

/// What the clinician agrees to, rule by rule; it is recorded, and the next check reads it.
private func consentForm(_ model: SharedPersonModel, _ assessment: Assessment) -> Markup {
  group {
    p(wording("site.consent.lead"))
    ul {
      for rule in assessment.rulesForClinician {
        let name = RuleText.with(id: rule)?.title ?? ""
        li(wording("site.consent.rule", ["name": name, "rule": rule]))
      }
    }
    form(.post, to: .page("people", model.id, "consent")) {
      textField(
        name: AccountField.maximum, label: wording("site.consent.maximum"),
        hint: wording(
          "site.consent.maximum.hint",
          ["max_mg_d": milligrams(assessment.maximumAfterConsent ?? assessment.maximum)]),
        width: .short, keyboard: .decimal, unit: wording("site.unit.mg_day"), state: model.state)
      checkboxGroup(
        name: AccountField.agreed, legend: wording("site.consent.words"),
        choices: [FieldChoice("1", wording("site.consent.agree"))], state: model.state)
      submitButton(wording("site.consent.button"))
    }
  }
}
