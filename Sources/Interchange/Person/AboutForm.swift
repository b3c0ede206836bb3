public import Olivine

/// What a person tells of themselves beside the check, as a form sends it.
public enum AboutForm {
  /// The answer of somebody who does not know the cause.
  public static let unknown = "unknown"

  /// Reads the answers; each may be missing.
  ///
  /// - Parameter name: stays as it is.
  /// - Throws: ``FormRefusal`` with a problem for each field that cannot be used.
  public static func facts(
    from values: [String: [String]], keeping name: String?
  ) throws(FormRefusal) -> PersonalFacts {
    var reader = FormReader(values)
    var facts = PersonalFacts(name: name)
    if let cause = reader.text("neuropathy_cause"), cause != unknown {
      if ConditionPrior.ofCauses.contains(where: { $0.condition == cause }) {
        facts.neuropathyCause = cause
      } else {
        reader.refuse("neuropathy_cause", .unknownChoice(cause))
      }
    }
    facts.weight = size("weight_kg", &reader) { TypedBodySize(weight: $0) }
    facts.height = size("height_cm", &reader) { TypedBodySize(height: $0) }
    let wishes = reader.codes("preferences") { Form.Preference(rawValue: $0) != nil }
    facts.preferences = Form.Preference.allCases.filter { wishes.contains($0.rawValue) }
    guard reader.problems.isEmpty else { throw FormRefusal(problems: reader.problems) }
    return facts
  }

  /// The form as it is filled in for somebody of whom this is known.
  public static func values(of facts: PersonalFacts) -> [String: [String]] {
    var values = ["preferences": facts.preferences.map(\.rawValue)]
    if let cause = facts.neuropathyCause { values["neuropathy_cause"] = [cause] }
    if let weight = facts.weight { values["weight_kg"] = ["\(weight.text(decimals: 1)) kg"] }
    if let height = facts.height { values["height_cm"] = ["\(height.text(decimals: 1)) cm"] }
    return values
  }

  private static func size(
    _ field: String, _ reader: inout FormReader, _ read: (String) -> TypedBodySize
  ) -> Double? {
    guard let text = reader.text(field), !TypedLine(text).saysUnknown else { return nil }
    switch read(text) {
    case .value(let value) where Person.range(of: field)?.contains(value) ?? true: return value
    case .unitMissing: reader.refuse(field, .sizeWithoutUnit(text))
    case .value, .unreadable: reader.refuse(field, .notASize(text))
    }
    return nil
  }
}
