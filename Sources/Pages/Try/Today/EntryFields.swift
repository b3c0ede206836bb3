import Olivine

/// The fields of an entry, group by group.
struct EntryFields {
  let state: FormState

  var expectation: Markup {
    scale(
      .expectation, low: wording("trial.expectation.low"), high: wording("trial.expectation.high"))
  }

  @MarkupBuilder var guess: Markup {
    radios(
      .guess,
      DiaryEntry.Guess.allCases.map { ($0.rawValue, wording("trial.guess.\($0.rawValue)")) })
    line(.guessReason)
  }

  @MarkupBuilder var weeklyCheck: Markup {
    number(.systolicPressure, unit: "mmHg", hint: wording("trial.hint.systolic"))
    number(.pulse)
    number(.stools)
    yesOrNo(.weakness, hint: wording("trial.hint.weakness"))
  }

  func scores(primary: Outcome) -> Markup {
    .group(
      ([primary] + Outcome.allCases.filter { $0 != primary }).map {
        ScoreQuestion(outcome: $0).radioButtons(state: state)
      })
  }

  @MarkupBuilder func dose(isBlinded: Bool) -> Markup {
    radios(
      .taken,
      [("1", "all"), ("0.5", "half"), ("0", "none")].map {
        ($0.0, wording("trial.taken.\($0.1)").capitalisedFirst)
      })
    if isBlinded {
      number(.capsuleDose, unit: "mg", hint: wording("trial.hint.capsule_mg"))
    }
  }

  @MarkupBuilder var gut: Markup {
    radios(.stoolForm, (1...7).map { ("\($0)", wording("trial.stool.\($0)")) })
    for field in [DiaryField.nausea, .cramps, .bloating] {
      scale(field, low: wording("trial.scale.low"), high: wording("trial.scale.high"))
    }
    for field in [DiaryField.bloodInStool, .incontinence, .vomited, .bellyPain] { yesOrNo(field) }
    number(.daysWithoutStool)
  }

  @MarkupBuilder var signs: Markup {
    boxes(
      .events,
      DailySigns.Event.allCases.map { ($0.rawValue, wording("trial.event.\($0.rawValue)")) })
    number(.illHours, hint: wording("trial.hint.ill_hours"))
    yesOrNo(.pregnant)
    boxes(.redFlags, RedFlag.all.map { ($0.code, wording("redflag.\($0.code)")) })
  }

  @MarkupBuilder var medicines: Markup {
    line(.newMedicine, hint: wording("trial.hint.new_medicine"))
    line(.rescue, hint: wording("trial.hint.rescue"))
  }

  @MarkupBuilder var tests: Markup {
    textField(
      name: DiaryField.serumMagnesium.rawValue, label: name(of: .serumMagnesium),
      hint: wording("trial.hint.serum"), width: .short, keyboard: .decimal, state: state)
    radioGroup(
      name: DiaryField.serumUnit.rawValue, legend: name(of: .serumUnit),
      choices: [SerumMagnesium.Unit.millimolesPerLitre, .milligramsPerDecilitre].map {
        FieldChoice($0.rawValue, $0.rawValue)
      }, state: state)
    number(.eGFR, hint: wording("trial.hint.egfr"))
  }

  @MarkupBuilder var others: Markup {
    textArea(name: DiaryField.note.rawValue, label: name(of: .note), state: state)
    radios(
      .missingReason,
      DiaryEntry.MissingReason.allCases.map {
        ($0.rawValue, wording("trial.missing.\($0.rawValue)"))
      })
  }

  // MARK: - One field

  private func name(of field: DiaryField) -> String { wording("trial.ask.\(field.rawValue)") }

  private func number(_ field: DiaryField, unit: String? = nil, hint: String? = nil) -> Markup {
    textField(
      name: field.rawValue, label: name(of: field), hint: hint, width: .digits,
      keyboard: .numeric, unit: unit, state: state)
  }

  private func line(_ field: DiaryField, hint: String? = nil) -> Markup {
    textField(name: field.rawValue, label: name(of: field), hint: hint, state: state)
  }

  private func yesOrNo(_ field: DiaryField, hint: String? = nil) -> Markup {
    radios(field, [("yes", wording("trial.yes")), ("no", wording("trial.no"))], hint: hint)
  }

  /// Nobody has to answer, so the last choice takes an answer back.
  private func radios(
    _ field: DiaryField, _ choices: [(String, String)], hint: String? = nil
  ) -> Markup {
    radioGroup(
      name: field.rawValue, legend: name(of: field), hint: hint,
      choices: choices.map { FieldChoice($0.0, $0.1.capitalisedFirst) }
        + [FieldChoice("", wording("trial.no_answer"))], state: state)
  }

  private func boxes(_ field: DiaryField, _ choices: [(String, String)]) -> Markup {
    checkboxGroup(
      name: field.rawValue, legend: name(of: field), hint: wording("trial.hint.boxes"),
      choices: choices.map { FieldChoice($0.0, $0.1.capitalisedFirst) }, state: state)
  }

  private func scale(_ field: DiaryField, low: String, high: String) -> Markup {
    scoreButtons(
      name: field.rawValue, legend: name(of: field), low: low, high: high,
      none: wording("trial.no_answer"), state: state)
  }
}
