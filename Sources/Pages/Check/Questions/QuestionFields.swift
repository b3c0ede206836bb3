import Olivine

extension QuestionModel {
  /// The fields of the question itself.
  var fields: Markup {
    switch question {
    case .age:
      heading(.digits, keyboard: .numeric, unit: wording("site.unit.years"))
    case .sex:
      radios([
        FieldChoice("male", wording("site.sex.male")),
        FieldChoice("female", wording("site.sex.female")),
      ])
    case .pregnant: radios(yesAndNo)
    case .redFlags: redFlags
    case .conditions: conditions
    case .medicines: list
    case .magnesiumTaken: list
    case .kidneyHistory: kidneyHistory
    case .kidneyTest: measured
    case .serumMagnesium: serum
    case .bloodPressureAndPulse: pressure
    case .alcohol: alcohol
    case .diet: diet
    case .otherLaboratory: laboratory
    }
  }

  /// How to answer, where the fields do not say it themselves.
  private var hint: String? { pageWording.optional("check.hint.\(question.rawValue)") }

  /// The question above several fields.
  @MarkupBuilder private var headed: Markup {
    h1(question.text)
    if let hint { p(hint, .class("hint")) }
  }

  /// Fields that few people need stay folded until somebody has something to enter.
  private func folded(_ words: String, @MarkupBuilder _ fields: () -> Markup) -> Markup {
    let isInUse = state.isFaulty || state.values.values.contains { $0.contains { !$0.isEmpty } }
    let content = group {
      summary(words)
      fields()
    }
    return isInUse ? details(.open) { content } : details { content }
  }

  private func heading(
    _ width: FieldWidth, keyboard: Attribute.Keyboard? = nil, unit: String? = nil
  ) -> Markup {
    textField(
      name: QuestionField.answer, label: question.text, hint: hint, width: width,
      keyboard: keyboard, unit: unit, isHeading: true, state: state)
  }

  private func radios(_ choices: [FieldChoice]) -> Markup {
    radioGroup(
      name: QuestionField.answer, legend: question.text, hint: hint, choices: choices,
      isHeading: true, state: state)
  }

  /// "None of these" apart from the rest, so that leaving all empty is not taken for it.
  private func noneBox(_ words: String) -> Markup {
    checkboxGroup(
      name: QuestionField.none, legend: wording("site.or"), choices: [FieldChoice("1", words)],
      state: state)
  }

  private var redFlags: Markup {
    group {
      headed
      for group in RedFlagAnswer.groups {
        checkboxGroup(
          name: "\(QuestionField.answer)_\(group.id)",
          legend: wording("interview.group.\(group.id)"),
          choices: group.codes.compactMap { code in
            RedFlagAnswer.numbered.firstIndex { $0.text == code }.map {
              FieldChoice("\($0 + 1)", wording("redflag.\(code)").capitalisedFirst)
            }
          }, state: state.forGroup(group.id))
      }
      noneBox(wording("site.none_of_these"))
    }
  }

  private var conditions: Markup {
    group {
      headed
      checkboxGroup(
        name: QuestionField.answer, legend: wording("site.conditions.common"),
        choices: Self.commonConditions.compactMap { code in
          Condition.with(code: code).map {
            let words = pageWording.optional("site.condition.\(code)") ?? $0.name
            return FieldChoice($0.name, words.capitalisedFirst)
          }
        }, state: state)
      textArea(
        name: QuestionField.more, label: wording("site.conditions.more"),
        hint: wording("site.hint.lines"), state: state)
      noneBox(wording("site.none_at_all"))
    }
  }

  /// Those that many people over fifty have, or that decide most.
  package static let commonConditions = [
    "diabetes", "hypertension", "heart_failure", "bradycardia_symptoms", "pacemaker", "ckd",
    "severe_constipation", "chronic_diarrhoea", "myasthenia_gravis", "b12_deficiency",
    "chemotherapy_neuropathy", "postherpetic_neuralgia", "idiopathic_neuropathy",
  ]

  private var list: Markup {
    group {
      textArea(
        name: QuestionField.answer, label: question.text, hint: hint, rows: 5, isHeading: true,
        state: state)
      noneBox(wording("site.none_taken"))
    }
  }

  private var kidneyHistory: Markup {
    group {
      checkboxGroup(
        name: QuestionField.answer, legend: question.text,
        choices: KidneyHistoryAnswer.choices.enumerated().map { FieldChoice("\($0 + 1)", $1) },
        isHeading: true, state: state)
      noneBox(wording("site.none_of_these"))
    }
  }

  /// A number, its unit, its day.
  private var measured: Markup {
    group {
      heading(.short, keyboard: .decimal)
      units
      testDay
    }
  }

  private var serum: Markup {
    group {
      headed
      folded(wording("site.enter_result")) {
        textField(
          name: QuestionField.answer, label: question.shortName, width: .short,
          keyboard: .decimal, state: state)
        units
        testDay
      }
    }
  }

  private var units: Markup {
    radioGroup(
      name: QuestionField.unit, legend: wording("site.unit"),
      choices: question.units.map { FieldChoice($0, wording("site.unit.\(slug($0))")) },
      state: state)
  }

  private var testDay: Markup {
    textField(
      name: QuestionField.day, label: wording("site.test_day"), hint: wording("site.hint.day"),
      state: state)
  }

  private var pressure: Markup {
    group {
      headed
      textField(
        name: QuestionField.answer, label: wording("site.pressure"), width: .digits,
        keyboard: .numeric, unit: "mmHg", state: state)
      textField(
        name: QuestionField.more, label: wording("site.pulse"), width: .digits,
        keyboard: .numeric, unit: wording("site.unit.beats"), state: state)
    }
  }

  private var alcohol: Markup {
    group {
      heading(.digits, keyboard: .decimal)
      radioGroup(
        name: QuestionField.unit, legend: wording("site.per"),
        choices: [
          FieldChoice("day", wording("site.per.day")),
          FieldChoice("week", wording("site.per.week")),
        ], state: state.orDefault("day", in: QuestionField.unit))
    }
  }

  private var diet: Markup {
    group {
      headed
      p {
        a(wording("site.food.link"), to: SitePlace.food.target, .class("button", "secondary"))
      }
      textField(
        name: QuestionField.answer, label: wording("site.food.known"), width: .short,
        keyboard: .decimal, unit: wording("site.unit.mg_day"), state: state)
    }
  }

  private var laboratory: Markup {
    group {
      headed
      folded(wording("site.enter_results")) {
        for test in LaboratoryTest.asked {
          div(.class("side-by-side")) {
            div {
              textField(
                name: test.rawValue, label: test.inWords.capitalisedFirst, width: .short,
                keyboard: .decimal, state: state)
            }
            div {
              selectField(
                name: "\(test.rawValue)_\(QuestionField.unit)",
                label: wording("site.unit.of", ["test": test.inWords]),
                choices: test.unitNames.map { FieldChoice($0, $0) }, state: state)
            }
          }
        }
        testDay
      }
    }
  }
}

extension FormState {
  /// What was ticked in one group of several; what is wrong with all of them stands below the last.
  fileprivate func forGroup(_ id: String) -> FormState {
    let name = "\(QuestionField.answer)_\(id)"
    return FormState(
      values: [name: (values[name] ?? []) + (values[QuestionField.answer] ?? [])])
  }

  /// With a value where none was chosen.
  fileprivate func orDefault(_ value: String, in name: String) -> FormState {
    var state = self
    if state.values[name] == nil { state.values[name] = [value] }
    return state
  }
}
