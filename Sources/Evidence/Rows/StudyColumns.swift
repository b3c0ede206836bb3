/// The columns of a study table, in the order of `Data/evidence_studies.tsv`.
public enum StudyColumns {
  public static let all = [
    "id", "first_author", "year", "journal", "doi", "pmid", "condition", "condition_group",
    "neuropathy_class", "design", "blinding", "route", "form", "dose_as_given",
    "elemental_mg_per_day", "duration_days", "n_randomised", "n1", "n2", "arm1_label",
    "arm2_label", "comparator", "outcome", "scale", "scale_min", "scale_max", "lower_is_better",
    "followup_days", "base_m1", "base_sd1", "base_m2", "base_sd2", "m1", "sd1", "m2", "sd2", "e1",
    "e2", "effect_measure", "effect", "ci_lb", "ci_ub", "p_value", "direction", "adverse_events",
    "rob", "rob_note", "role", "pool_set", "tag", "derived_or_recalled_fields", "notes",
  ]

  /// The columns without which a row says nothing.
  public static let needed = ["id", "condition_group", "neuropathy_class", "route", "role", "tag"]
}

/// The fields of one row by column, read as what they should be.
struct StudyFields {
  let texts: [String: String]

  func text(_ column: String) -> String { texts[column] ?? "" }

  /// A field that must not be empty.
  func needed(_ column: String) throws(StudyFault) -> String {
    let text = text(column)
    guard !text.isEmpty else { throw StudyFault(column, .missing) }
    return text
  }

  /// A number with its digits, or nil where the field is empty: missing is not zero.
  func printed(_ column: String) throws(StudyFault) -> PrintedNumber? {
    // Word processors write a true minus sign.
    let text = text(column).replacing("\u{2212}", with: "-")
    guard !text.isEmpty else { return nil }
    if let number = PrintedNumber(text) { return number }
    if text.contains("%") { throw StudyFault(column, .percentSign(text)) }
    if PrintedNumber(text.replacing(",", with: ".")) != nil {
      throw StudyFault(column, .decimalComma(text))
    }
    throw StudyFault(column, .notANumber(text))
  }

  func number(_ column: String) throws(StudyFault) -> Double? { try printed(column)?.value }

  /// A count of people or events.
  func count(_ column: String, least: Double) throws(StudyFault) -> Int? {
    guard let value = try number(column) else { return nil }
    guard value == value.rounded() else { throw StudyFault(column, .notWhole(value)) }
    guard value >= least, value <= 1e7 else {
      throw StudyFault(column, .outside(value: value, low: least, high: 1e7))
    }
    return Int(value)
  }

  /// One of a closed list.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: String, of type: Choice.Type
  ) throws(StudyFault) -> Choice where Choice.RawValue == String {
    let text = text(column)
    guard let choice = Choice(rawValue: text) else {
      throw StudyFault(
        column, .unknownChoice(text, choices: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }
}
