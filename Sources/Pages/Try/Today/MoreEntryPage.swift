import Olivine

/// Everything that can be written down about a day; nothing of it has to be.
package func moreEntryPage(_ model: MoreModel) -> Document {
  formPage(
    title: wording("trial.more.title"),
    heading: .above(lead: wording("trial.more.lead", ["date": model.day.onPage])),
    back: SitePlace.today.target, state: model.state, checkedOn: model.checkDay
  ) {
    callout(.emergency, wording("emergency.signs"))
    form(.post, to: SitePlace.more.target) {
      EntryField.day(model.day)
      div(.class("groups")) {
        for entryGroup in EntryGroup.allCases where entryGroup.isAsked(of: model) {
          entryGroup.markup(of: model)
        }
      }
      submitButton(wording("trial.save"))
    }
  }
}

/// What belongs together on the page.
enum EntryGroup: String, CaseIterable, Hashable, Sendable {
  case expectation
  case guess
  case signs
  case weeklyCheck = "weekly_check"
  case scores
  case dose
  case gut
  case medicines
  case tests
  case others

  /// Only what is due is asked of expectation and guess.
  func isAsked(of model: MoreModel) -> Bool {
    switch self {
    case .expectation: model.questions.contains(.expectation) || isFilled(in: model.state)
    case .guess:
      model.isBlinded && (model.questions.contains(.guess) || isFilled(in: model.state))
    default: true
    }
  }

  /// Open when it is due, holds an answer, or holds something wrong.
  func isOpen(in model: MoreModel) -> Bool {
    model.questions.contains { $0.rawValue == rawValue } || isFilled(in: model.state)
      || model.state.problems.contains { fields.contains($0.field) }
  }

  private func isFilled(in state: FormState) -> Bool {
    fields.contains { name in state.values[name]?.contains { !$0.isEmpty } ?? false }
  }

  func markup(of model: MoreModel) -> Markup {
    let inside = Pages.group {
      summary(wording("trial.group.\(rawValue)"))
      content(of: model)
    }
    let attributes: [Attribute] =
      [.class("group"), .id(ElementID("group-\(rawValue)"))]
      + (isOpen(in: model) ? [.open] : [])
    return .element(Element(.details, attributes, inside))
  }

  /// The names of the inputs inside.
  private var fields: [String] {
    let fields: [DiaryField] =
      switch self {
      case .expectation: [.expectation]
      case .guess: [.guess, .guessReason]
      case .signs: [.events, .redFlags, .pregnant, .illHours]
      case .weeklyCheck: [.systolicPressure, .pulse, .stools, .weakness]
      case .scores: []
      case .dose: [.taken, .capsuleDose]
      case .gut:
        [
          .stoolForm, .nausea, .cramps, .bloating, .bloodInStool, .incontinence, .vomited,
          .bellyPain, .daysWithoutStool,
        ]
      case .medicines: [.newMedicine, .rescue]
      case .tests: [.serumMagnesium, .serumUnit, .eGFR]
      case .others: [.note, .missingReason]
      }
    return self == .scores ? Outcome.allCases.map(\.rawValue) : fields.map(\.rawValue)
  }

  private func content(of model: MoreModel) -> Markup {
    let fields = EntryFields(state: model.state)
    return switch self {
    case .expectation: fields.expectation
    case .guess: fields.guess
    case .signs: fields.signs
    case .weeklyCheck: fields.weeklyCheck
    case .scores: fields.scores(primary: model.outcome)
    case .dose: fields.dose(isBlinded: model.isBlinded)
    case .gut: fields.gut
    case .medicines: fields.medicines
    case .tests: fields.tests
    case .others: fields.others
    }
  }
}
