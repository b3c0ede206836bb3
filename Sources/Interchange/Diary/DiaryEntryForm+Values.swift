public import Olivine

extension DiaryEntryForm {
  /// What a form shows of an entry that is there already; reading it again gives the same entry.
  public static func values(of entry: DiaryEntry) -> [String: [String]] {
    var values: [String: [String]] = entry.scores.mapValues { ["\($0)"] }
    func set(_ field: DiaryField, _ text: String?) {
      if let text { values[field.rawValue] = [text] }
    }
    func set(_ field: DiaryField, _ number: Int?) { set(field, number.map { "\($0)" }) }
    func set(_ field: DiaryField, _ number: Double?) {
      set(field, number.map { $0.text(decimals: 4) })
    }
    func set(_ field: DiaryField, _ answer: Bool?) { set(field, answer.map { $0 ? "yes" : "no" }) }
    set(.taken, entry.taken)
    set(.stools, entry.stools)
    set(.stoolForm, entry.stoolForm)
    set(.nausea, entry.nausea)
    set(.cramps, entry.cramps)
    set(.bloating, entry.bloating)
    set(.bloodInStool, entry.bloodInStool)
    set(.incontinence, entry.incontinence)
    set(.vomited, entry.vomited)
    set(.bellyPain, entry.bellyPain)
    set(.daysWithoutStool, entry.daysWithoutStool)
    set(.illHours, entry.illHours)
    set(.weakness, entry.weakness)
    set(.systolicPressure, entry.systolicPressure)
    set(.pulse, entry.pulse)
    set(.serumMagnesium, entry.serumMagnesium)
    set(
      .serumUnit,
      entry.serumMagnesium.map { _ in SerumMagnesium.Unit.millimolesPerLitre.rawValue })
    set(.eGFR, entry.eGFR)
    set(.newMedicine, entry.newMedicine)
    set(.pregnant, entry.isPregnant)
    set(.capsuleDose, entry.capsuleDose)
    set(.rescue, entry.rescue)
    set(.note, entry.note)
    set(.missingReason, entry.missingReason?.rawValue)
    set(.guess, entry.guess?.rawValue)
    set(.guessReason, entry.guessReason)
    set(.expectation, entry.expectation)
    if !entry.events.isEmpty { values[DiaryField.events.rawValue] = entry.events.sorted() }
    if !entry.redFlags.isEmpty { values[DiaryField.redFlags.rawValue] = entry.redFlags.sorted() }
    return values
  }
}
