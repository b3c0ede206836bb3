import Olivine

extension DiaryEntry {
  /// Everything that was answered, a row each, the primary score first.
  func rows(primary: Outcome) -> [SummaryRow] {
    let outcomes = [primary] + Outcome.allCases.filter { $0 != primary }
    var rows = outcomes.compactMap { outcome in
      scores[outcome.rawValue].map {
        SummaryRow(
          wording("trial.field.\(outcome.rawValue)"), wording("trial.of_ten", ["n": "\($0)"]))
      }
    }
    rows += doseRows + gutRows + measurementRows + eventRows + wordRows
    return rows
  }

  private func row(_ field: DiaryField, _ value: String?) -> [SummaryRow] {
    value.map { [SummaryRow(wording("trial.field.\(field.rawValue)"), $0)] } ?? []
  }

  private func score(_ value: Int?) -> String? {
    value.map { wording("trial.of_ten", ["n": "\($0)"]) }
  }

  private func answer(_ value: Bool?) -> String? {
    value.map { wording($0 ? "trial.yes" : "trial.no") }
  }

  private var doseRows: [SummaryRow] {
    row(.expectation, score(expectation)) + row(.taken, taken.map(Self.takenWords))
      + row(.capsuleDose, capsuleDose.map { wording("trial.mg_day", ["mg": $0.text()]) })
      + row(.guess, guess.map { wording("trial.guess.\($0.rawValue)") })
      + row(.guessReason, guessReason)
  }

  /// "all", "half", "none"; any other share as a number.
  static func takenWords(_ share: Double) -> String {
    switch share {
    case 0: wording("trial.taken.none")
    case 0.5: wording("trial.taken.half")
    case 1: wording("trial.taken.all")
    default: share.text(decimals: 2)
    }
  }

  private var gutRows: [SummaryRow] {
    row(.stools, stools.map { "\($0)" })
      + row(.stoolForm, stoolForm.map { wording("trial.stool.\($0)") })
      + row(.nausea, score(nausea)) + row(.cramps, score(cramps))
      + row(.bloating, score(bloating)) + row(.bloodInStool, answer(bloodInStool))
      + row(.incontinence, answer(incontinence)) + row(.vomited, answer(vomited))
      + row(.bellyPain, answer(bellyPain))
      + row(.daysWithoutStool, daysWithoutStool.map { "\($0)" })
  }

  private var measurementRows: [SummaryRow] {
    row(.weakness, answer(weakness))
      + row(.systolicPressure, systolicPressure.map { "\($0) mmHg" })
      + row(.pulse, pulse.map { wording("trial.beats", ["n": "\($0)"]) })
      + row(.illHours, illHours.map { wording("trial.hours", ["n": "\($0)"]) })
      + row(.serumMagnesium, serumWords)
      + row(.eGFR, eGFR.map { $0.text() })
  }

  /// In the units of both systems.
  private var serumWords: String? {
    serumMagnesium.flatMap { try? SerumMagnesium($0, .millimolesPerLitre) }?.inBothUnits
  }

  private var eventRows: [SummaryRow] {
    let names = events.sorted().map { wording("trial.event.\($0)") }
    let flags = redFlags.sorted().map { wording("redflag.\($0)") }
    let told = names + flags
    return
      (told.isEmpty
      ? [] : [SummaryRow(wording("trial.field.event"), lines: told.map(\.capitalisedFirst))])
      + row(.pregnant, answer(isPregnant))
  }

  private var wordRows: [SummaryRow] {
    row(.newMedicine, newMedicine.map { Medicine.with(code: $0)?.name ?? $0 })
      + row(.rescue, rescue) + row(.note, note)
      + row(
        .missingReason, missingReason.map { wording("trial.missing.\($0.rawValue)") })
  }
}
