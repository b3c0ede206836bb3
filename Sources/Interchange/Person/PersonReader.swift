public import Foundation
public import Olivine

/// Reads a person from JSON, field by field, and refuses whatever it does not know.
///
/// Ages of results in days are counted back from `today`; a result may carry a `date` instead.
public struct PersonReader {
  let today: Day

  public init(today: Day) {
    self.today = today
  }

  /// - Throws: ``InputProblem`` naming the JSON path, the value, and what would be accepted.
  public func person(from data: Data) throws(InputProblem) -> Person {
    try person(from: try JSONValue(parsing: data))
  }

  /// Reads a parsed document; `path` is where it stands in a larger one.
  public func person(from value: JSONValue, at path: String = "") throws(InputProblem) -> Person {
    let fields = try FieldReader(value, at: path, known: Self.fields)
    var person = Person()
    try readIdentity(&person, from: fields)
    try readKidney(&person, from: fields)
    try readLaboratory(&person, from: fields)
    try readHealth(&person, from: fields)
    try readMagnesium(&person, from: fields)
    try readDiet(&person, from: fields)
    return person
  }

  static let fields = [
    "name", "age_y", "sex", "weight_kg", "height_cm", "pregnant", "can_be_pregnant", "lactating",
    "creatinine", "creatinine_age_d", "egfr_reported", "egfr_reported_age_d", "egfr_previous",
    "dialysis", "aki", "kidney_transplant", "serum_mg", "serum_mg_age_d", "labs", "sbp_mmhg",
    "hr_bpm", "alcohol_drinks_d", "conditions", "medicines", "medicine_details",
    "other_medicines", "red_flags", "red_flags_assessed", "products", "mg_other_mg_d",
    "requested_mg_d", "b6_mg_d", "diet_mg_d", "diet", "allergic_forms", "foods_avoided",
    "consent", "ul_policy", "neuropathy_cause", "preferences",
  ]

  private func readIdentity(
    _ person: inout Person, from fields: FieldReader
  ) throws(InputProblem) {
    person.name = try fields.text("name")
    person.age = try fields.whole("age_y", in: Person.range(of: "age_y"))
    person.sex = try fields.choice("sex", of: Person.Sex.self)
    person.weight = try fields.number("weight_kg", in: Person.range(of: "weight_kg"))
    person.height = try fields.number("height_cm", in: Person.range(of: "height_cm"))
    person.isPregnant = try fields.bool("pregnant")
    person.canBePregnant = try fields.bool("can_be_pregnant")
    person.isLactating = try fields.bool("lactating")
    person.limitPolicy =
      try fields.choice("ul_policy", of: Person.LimitPolicy.self) ?? .nationalAcademies
    person.preferences = []
    for (place, value) in try fields.list("preferences") ?? [] {
      person.preferences.append(
        try Form.Preference(choosing: try value.text(at: place), at: place))
    }
    guard let cause = try fields.text("neuropathy_cause") else { return }
    let causes = ConditionPrior.all.filter { !$0.certainty.isEmpty }.map(\.condition)
    guard causes.contains(cause) else {
      throw InputProblem(
        at: fields.place("neuropathy_cause"),
        .unknownCode(
          value: cause, noun: "cause of neuropathy",
          nearest: Spelling.nearest(to: cause, in: causes)))
    }
    person.neuropathyCause = cause
  }

  private func readHealth(_ person: inout Person, from fields: FieldReader) throws(InputProblem) {
    person.systolicPressure = try fields.number("sbp_mmhg", in: Person.range(of: "sbp_mmhg"))
    person.pulse = try fields.number("hr_bpm", in: Person.range(of: "hr_bpm"))
    person.alcoholicDrinks = try fields.number(
      "alcohol_drinks_d", in: Person.range(of: "alcohol_drinks_d"))
    person.conditions = try fields.codes("conditions", of: Condition.self)
    person.medicines = try fields.codes("medicines", of: Medicine.self)
    person.otherMedicines = try fields.texts("other_medicines") ?? []
    person.redFlags = try fields.codes("red_flags", of: RedFlag.self)
    person.assessedRedFlags = try fields.codes("red_flags_assessed", of: RedFlag.self) ?? []
    person.allergicForms = try fields.codes("allergic_forms", of: Form.self) ?? []
    try readMedicineDetails(&person, from: fields)
    try readConsent(&person, from: fields)
  }

  private func readMedicineDetails(
    _ person: inout Person, from fields: FieldReader
  ) throws(InputProblem) {
    guard let value = fields["medicine_details"] else { return }
    let place = fields.place("medicine_details")
    let details = try FieldReader(value, at: place, known: Medicine.allCodes)
    for code in Medicine.allCodes {
      guard let value = details[code], let medicine = Code<Medicine>(code) else { continue }
      let detail = try FieldReader(
        value, at: details.place(code), known: ["days", "mg_d", "times"])
      person.medicineDetails[medicine] = MedicineDetail(
        days: try detail.number("days", in: 0...40_000),
        milligramsPerDay: try detail.number("mg_d", in: 0...100_000),
        times: try times(detail))
    }
  }

  private func times(_ fields: FieldReader) throws(InputProblem) -> [TimeOfDay] {
    var times: [TimeOfDay] = []
    for (place, value) in try fields.list("times") ?? [] {
      let text = try value.text(at: place)
      guard let time = TimeOfDay(text) else {
        throw InputProblem(at: place, .wrongType(found: value.kind, expected: "a time like 08:00"))
      }
      times.append(time)
    }
    return times
  }

  private func readConsent(_ person: inout Person, from fields: FieldReader) throws(InputProblem) {
    guard let value = fields["consent"] else { return }
    let consent = try FieldReader(
      value, at: fields.place("consent"), known: ["name", "date", "max_mg_d", "covers"])
    var day: Day?
    // A consent without a date or a name is void, which the assessment says.
    if let text = try consent.text("date"), !text.isEmpty {
      day = try pastDay(text, at: consent.place("date"))
    }
    let rules = RuleText.all.map(\.id)
    var covers: Set<String> = []
    for (place, value) in try consent.list("covers") ?? [] {
      let rule = try value.text(at: place)
      guard rules.contains(rule) else {
        throw InputProblem(
          at: place,
          .unknownCode(
            value: rule, noun: "rule", nearest: Spelling.nearest(to: rule, in: rules)))
      }
      covers.insert(rule)
    }
    person.consent = Consent(
      name: try consent.text("name"), day: day,
      maximumDose: try consent.number("max_mg_d", in: 0...10_000), covers: covers)
  }

  /// A day that is today or earlier.
  func pastDay(_ text: String, at place: String) throws(InputProblem) -> Day {
    guard let day = Day(text) else { throw InputProblem(at: place, .notADate(text)) }
    guard day <= today else { throw InputProblem(at: place, .dateInFuture(text)) }
    return day
  }
}
