import Olivine

/// Who fills the capsules, and when it begins.
package func beginPage(_ model: BeginModel) -> Document {
  formPage(
    title: wording("trial.begin.title"),
    heading: .above(
      lead: wording("trial.begin.lead", ["days": "\(model.design.days)"])),
    back: SitePlace.designs.target, state: model.state, checkedOn: model.designs.checkDay
  ) {
    form(.post, to: SitePlace.begin.target) {
      hiddenFields(model.designs.carried)
      input(.hidden, name: "design", .value("\(model.number)"))
      model.blinding
      model.firstDay
      model.reminder
      submitButton(wording("trial.continue"))
    }
    callout(.emergency, wording("emergency.signs"))
  }
}

extension BeginModel {
  fileprivate var blinding: Markup {
    let kinds: [Blinding] =
      designs.wishes.limits.acceptsPlacebo ? [.helper, .pharmacist, .open] : [.open]
    return radioGroup(
      name: "blinding", legend: wording("trial.begin.blinding"),
      hint: wording("trial.begin.blinding.hint"),
      choices: kinds.map {
        FieldChoice(
          $0.rawValue, wording("trial.blinding.\($0.rawValue)"),
          hint: wording("trial.blinding.\($0.rawValue).hint"))
      }, state: state)
  }

  fileprivate var firstDay: Markup {
    selectField(
      name: "first_day", label: wording("trial.begin.first_day"),
      hint: wording("trial.begin.first_day.hint"),
      choices: (0...Self.latestStart).map { offset in
        let day = today + offset
        return FieldChoice(
          day.description,
          offset == 0 ? wording("trial.begin.today", ["date": day.onPage]) : day.onPage)
      }, state: state)
  }

  fileprivate var reminder: Markup {
    let evening = FormState(values: ["reminder": ["20:00"]])
    return selectField(
      name: "reminder", label: wording("trial.begin.reminder"),
      hint: wording("trial.begin.reminder.hint"),
      choices: (12...46).map { half in
        let time = TimeOfDay(minutes: half * 30).description
        return FieldChoice(time, time)
      }, state: state.value("reminder").isEmpty ? evening : state)
  }
}
