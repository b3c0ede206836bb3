import Olivine

/// "About you and your nerves": what no rule of the check reads and what forecast, plan and test start from.
package func aboutYouPage(_ model: AboutYouModel) -> Document {
  formPage(
    title: SitePlace.aboutYou.title, heading: .above(lead: wording("site.about.lead")),
    back: SitePlace.settings.target, state: model.state
  ) {
    if model.hasRunningTest { p(wording("site.about.running")) }
    form(.post, to: SitePlace.aboutYou.target) {
      radioGroup(
        name: AboutField.cause, legend: wording("site.about.cause"),
        hint: wording("site.about.cause.hint"), choices: model.causeChoices, state: model.state)
      textField(
        name: AboutField.weight, label: wording("site.about.weight"),
        hint: wording("site.about.weight.hint"), width: .short, state: model.state)
      textField(
        name: AboutField.height, label: wording("site.about.height"),
        hint: wording("site.about.height.hint"), width: .short, state: model.state)
      checkboxGroup(
        name: AboutField.wishes, legend: wording("site.about.wishes"),
        hint: wording("site.about.wishes.hint"),
        choices: Form.Preference.allCases.map {
          FieldChoice($0.rawValue, wording("site.about.wish.\($0.rawValue)"))
        }, state: model.state)
      submitButton(wording("site.about.save"))
    }
  }
}

/// What was kept, what follows from it, and where to go on.
package func aboutYouSavedPage(_ model: AboutYouSavedModel) -> Document {
  Document(title: wording("site.about.saved.title"), footer: standardFooter(checkedOn: nil)) {
    pageHeader(
      wording("site.about.saved.title"),
      lead: wording(
        model.hasRunningTest ? "site.about.saved.running" : "site.about.saved.lead"))
    summaryList(model.rows)
    causeEvidence(model.facts.neuropathyCause)
    placeLinks(model.places + [.home])
  }
}

extension AboutYouModel {
  /// Named causes first, then the ways to say that none of them is it.
  fileprivate var causeChoices: [FieldChoice] {
    let last = ["mixed_neuropathic", "neuropathic_default"]
    let codes = causes.map(\.condition)
    return (codes.filter { !last.contains($0) } + last.filter(codes.contains)).map {
      FieldChoice($0, causeName($0))
    } + [FieldChoice(AboutField.unknown, wording("site.about.cause.unknown"))]
  }
}

extension AboutYouSavedModel {
  fileprivate var rows: [SummaryRow] {
    let change = SitePlace.aboutYou.target
    let unknown = wording("interview.not_known")
    func row(_ id: String, _ lines: [String]) -> SummaryRow {
      SummaryRow(
        wording("site.about.row.\(id)"), lines: lines.isEmpty ? [unknown] : lines, change: change)
    }
    func size(_ unit: String, _ value: Double) -> String {
      wording("site.about.\(unit)", ["n": value.text(decimals: 1)])
    }
    return [
      row("cause", facts.neuropathyCause.map { [causeName($0)] } ?? []),
      row("weight", facts.weight.map { [size("kg", $0)] } ?? []),
      row("height", facts.height.map { [size("cm", $0)] } ?? []),
      row("wishes", facts.preferences.map { wording("site.about.wish.\($0.rawValue)") }),
    ]
  }
}

/// A cause as an answer of the form.
private func causeName(_ code: String) -> String {
  pageWording.optional("site.about.cause.\(code)")
    ?? LearnPlace.condition(code).title.capitalisedFirst
}
