import Olivine

/// The tests a person can choose from, the one we suggest first.
package func designsPage(_ model: DesignsModel) -> Document {
  formPage(
    title: wording("trial.designs.title"),
    heading: .above(lead: model.lead), back: SitePlace.plan.target, state: model.state,
    checkedOn: model.checkDay
  ) {
    if let best = model.designs.first {
      if best.isAdvisedAgainst, let last = best.advice.last { callout(.caution, last) }
      model.choice
      model.comparison
      model.otherWishes
      best.course
      best.endings
      best.why
      model.expectation
    } else {
      p(wording("trial.designs.none"))
      model.otherWishes
    }
    callout(.emergency, wording("emergency.signs"))
  }
}

extension DesignsModel {
  private var noun: String { wording("outcome.\(wishes.outcome.rawValue)") }

  fileprivate var lead: String { wording("trial.designs.lead", ["N": noun]) }

  fileprivate var choice: Markup {
    form(.post, to: SitePlace.begin.target) {
      hiddenFields(carried)
      radioGroup(
        name: "design", legend: wording("trial.designs.legend"),
        choices: designs.enumerated().map { index, design in
          FieldChoice("\(index + 1)", label(of: design, at: index), hint: hint(of: design))
        },
        folded: FoldedChoices(after: 3, words: wording("trial.designs.more")),
        state: state.values["design"] == nil
          ? FormState(values: ["design": ["1"]], problems: state.problems) : state)
      submitButton(wording("trial.continue"))
    }
  }

  private func label(of design: DesignModel, at index: Int) -> String {
    let name = wording(
      "trial.designs.name",
      ["layout": design.layout.name(in: pageWording), "days": "\(design.days)"])
    return index == 0 ? wording("trial.designs.suggested", ["name": name]) : name
  }

  private func hint(of design: DesignModel) -> String {
    let none = Verdict.inTen(design.chanceOfNoAnswer)
    return wording(
      "trial.designs.hint", ["points": pointsOnPage(design.detectablePoints), "N": noun])
      + " " + wording("design.answers.none", ["n": "\(none)", "rest": "\(10 - none)"])
      + (design.layout.weakness.map { " " + $0 } ?? "")
  }

  @MarkupBuilder fileprivate var comparison: Markup {
    if designs.count > 1 {
      details {
        summary(wording("trial.designs.table"))
        scrollArea(wording("trial.designs.table")) { sideBySideTable }
      }
    }
  }

  private var sideBySideTable: Markup {
    table(
      wording("trial.designs.table"),
      columns: [
        wording("design.column.layout"), wording("design.column.days"),
        wording("trial.designs.column.pairs"), wording("design.column.finds"),
        wording("trial.designs.column.answer"),
      ],
      rows: designs.map { design in
        [
          design.layout.name(in: pageWording), "\(design.days)",
          design.layout.pairs > 0 ? "\(design.layout.pairs)" : FixedWords.Chart.none,
          pointsOnPage(design.detectablePoints),
          wording(
            "design.chance", ["n": "\(10 - Verdict.inTen(design.chanceOfNoAnswer))"]),
        ]
      })
  }

  /// Another complaint, another length; the answers lead back to this page.
  fileprivate var otherWishes: Markup {
    let state = FormState(
      values: Dictionary(uniqueKeysWithValues: carried.map { ($0.key, [$0.value]) }))
    return details {
      summary(wording("trial.designs.other"))
      form(.post, to: SitePlace.designs.target) {
        radioGroup(
          name: "outcome", legend: wording("trial.designs.outcome"),
          choices: Outcome.allCases.map {
            FieldChoice($0.rawValue, wording("outcome.\($0.rawValue)").capitalisedFirst)
          }, state: state)
        radioGroup(
          name: "longest", legend: wording("trial.designs.longest"),
          choices: Self.lengths.map {
            FieldChoice("\($0)", wording("trial.designs.weeks", ["n": "\($0 / 7)"]))
          }, state: state)
        radioGroup(
          name: "placebo", legend: wording("trial.designs.placebo"), choices: yesOrNo,
          state: state)
        radioGroup(
          name: "stopping", legend: wording("trial.designs.stopping"), choices: yesOrNo,
          state: state)
        submitButton(wording("trial.designs.show"), isSecondary: true)
      }
    }
  }

  /// Days without the first steps up to the dose.
  private static let lengths = [42, 84, 126, 168]

  private var yesOrNo: [FieldChoice] {
    [FieldChoice("yes", wording("trial.yes")), FieldChoice("no", wording("trial.no"))]
  }
}

extension Layout {
  /// What it cannot show, where it is weaker than the others.
  fileprivate var weakness: String? {
    switch self {
    case .pairs, .mirrored, .switchDays: nil
    case .randomStart: wording("design.reason.one_switch")
    case .steppedDose: wording("design.reason.systematic")
    case .singlePair: wording("design.reason.one_pair")
    }
  }
}

/// Values that a form carries on unseen.
func hiddenFields(_ values: KeyValuePairs<String, String>) -> Markup {
  .group(values.map { input(.hidden, name: $0.key, .value($0.value)) })
}
