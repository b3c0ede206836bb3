public import Olivine

/// An entry of the diary as a form sends it: texts by the name of the input.
///
/// Empty fields are not answered; fields it does not know are left alone. It accepts "1,5", spaces and
/// units, and refuses what cannot be true, every problem at once.
public enum DiaryEntryForm {
  /// Reads an entry; one without any answer is empty, and recording refuses it.
  ///
  /// - Throws: ``FormRefusal`` with a problem for each field that cannot be used.
  public static func entry(
    from values: [String: [String]]
  ) throws(FormRefusal) -> DiaryEntry {
    var reader = FormReader(values)
    var entry = DiaryEntry()
    for outcome in Outcome.allCases {
      if let score = reader.whole(outcome.rawValue, in: DiaryField.score) {
        entry.scores[outcome.rawValue] = score
      }
    }
    readDose(&entry, &reader)
    readGut(&entry, &reader)
    readMeasurements(&entry, &reader)
    readEvents(&entry, &reader)
    readWords(&entry, &reader)
    guard reader.problems.isEmpty else { throw FormRefusal(problems: reader.problems) }
    return entry
  }

  private static func readDose(_ entry: inout DiaryEntry, _ reader: inout FormReader) {
    entry.expectation = reader.whole(.expectation)
    entry.taken = reader.number(.taken)
    entry.capsuleDose = reader.number(.capsuleDose)
    entry.guess = reader.choice(DiaryField.guess.rawValue, of: DiaryEntry.Guess.self)
    entry.guessReason = reader.words(DiaryField.guessReason.rawValue)
  }

  private static func readGut(_ entry: inout DiaryEntry, _ reader: inout FormReader) {
    entry.stools = reader.whole(.stools)
    entry.stoolForm = reader.whole(.stoolForm)
    entry.nausea = reader.whole(.nausea)
    entry.cramps = reader.whole(.cramps)
    entry.bloating = reader.whole(.bloating)
    entry.bloodInStool = reader.yesOrNo(DiaryField.bloodInStool.rawValue)
    entry.incontinence = reader.yesOrNo(DiaryField.incontinence.rawValue)
    entry.vomited = reader.yesOrNo(DiaryField.vomited.rawValue)
    entry.bellyPain = reader.yesOrNo(DiaryField.bellyPain.rawValue)
    entry.daysWithoutStool = reader.whole(.daysWithoutStool)
  }

  private static func readMeasurements(_ entry: inout DiaryEntry, _ reader: inout FormReader) {
    entry.weakness = reader.yesOrNo(DiaryField.weakness.rawValue)
    entry.systolicPressure = systolicPressure(&reader)
    entry.pulse = reader.whole(.pulse)
    entry.illHours = reader.whole(.illHours)
    entry.serumMagnesium = serumMagnesium(&reader)
    entry.eGFR = reader.number(.eGFR)
  }

  private static func readEvents(_ entry: inout DiaryEntry, _ reader: inout FormReader) {
    entry.events = reader.codes(DiaryField.events.rawValue) {
      DailySigns.Event(rawValue: $0) != nil
    }
    entry.redFlags = reader.codes(DiaryField.redFlags.rawValue) { Code<RedFlag>($0) != nil }
    entry.isPregnant = reader.yesOrNo(DiaryField.pregnant.rawValue)
  }

  private static func readWords(_ entry: inout DiaryEntry, _ reader: inout FormReader) {
    entry.newMedicine = reader.words(DiaryField.newMedicine.rawValue, most: 200)
    entry.rescue = reader.words(DiaryField.rescue.rawValue, most: 200)
    entry.note = reader.words(DiaryField.note.rawValue)
    entry.missingReason = reader.choice(
      DiaryField.missingReason.rawValue, of: DiaryEntry.MissingReason.self)
  }

  /// The upper number; of "128/82" the first.
  private static func systolicPressure(_ reader: inout FormReader) -> Int? {
    let name = DiaryField.systolicPressure.rawValue
    guard let parts = reader.text(name)?.split(separator: "/"), parts.count == 2,
      let lower = FormReader.number(String(parts[1])), (20...200).contains(lower)
    else { return reader.whole(.systolicPressure) }
    var upper = FormReader([name: [String(parts[0])]])
    let pressure = upper.whole(.systolicPressure)
    for problem in upper.problems { reader.refuse(name, problem.kind) }
    return pressure
  }

  /// mmol/L, whatever unit it was given in.
  private static func serumMagnesium(_ reader: inout FormReader) -> Double? {
    let name = DiaryField.serumMagnesium.rawValue
    guard let typed = reader.text(name) else { return nil }
    let inText = SerumMagnesium.Unit.allCases.first {
      TypedLine(typed).folded.hasSuffix($0.rawValue.lowercased())
    }
    let chosen = reader.choice(DiaryField.serumUnit.rawValue, of: SerumMagnesium.Unit.self)
    guard let value = reader.number(name, in: 0...100) else { return nil }
    guard let unit = inText ?? chosen else {
      reader.refuse(DiaryField.serumUnit.rawValue, .unitMissing)
      return nil
    }
    guard let range = DiaryField.serumMagnesium.range,
      let serum = try? SerumMagnesium(value, unit), range.contains(serum.millimolesPerLitre)
    else {
      let (low, high) = limits(in: unit)
      reader.refuse(name, .outOfRange(value: value, low: low, high: high))
      return nil
    }
    return serum.millimolesPerLitre
  }

  /// What is accepted of a serum value, in the unit of the report.
  private static func limits(in unit: SerumMagnesium.Unit) -> (low: Double, high: Double) {
    switch unit {
    case .millimolesPerLitre: (0.2, 6)
    case .milligramsPerDecilitre: (0.5, 14.5)
    case .milliequivalentsPerLitre: (0.4, 12)
    }
  }
}

extension FormReader {
  fileprivate mutating func number(_ field: DiaryField) -> Double? {
    number(field.rawValue, in: field.range ?? 0...0)
  }

  fileprivate mutating func whole(_ field: DiaryField) -> Int? {
    whole(field.rawValue, in: field.range ?? 0...0)
  }
}
