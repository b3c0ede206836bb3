public import Olivine

/// Writes a person under the field names that ``PersonReader`` knows.
///
/// Reading what was written gives the same person on any later day: results carry their date. What is
/// nil is left out. Only the standard deviation of an intake from recorded days is lost; its range stays.
public enum PersonWriter {
  public static func document(_ person: Person) -> JSONValue {
    var fields = Fields()
    addIdentity(person, to: &fields)
    addLaboratory(person, to: &fields)
    addHealth(person, to: &fields)
    addMagnesium(person, to: &fields)
    return fields.value
  }

  private static func addIdentity(_ person: Person, to fields: inout Fields) {
    fields["name"] = JSONValue(person.name)
    fields["age_y"] = JSONValue(person.age)
    fields["sex"] = JSONValue(person.sex?.rawValue)
    fields["weight_kg"] = JSONValue(person.weight)
    fields["height_cm"] = JSONValue(person.height)
    fields["pregnant"] = JSONValue(person.isPregnant)
    fields["can_be_pregnant"] = JSONValue(person.canBePregnant)
    fields["lactating"] = JSONValue(person.isLactating)
    fields["neuropathy_cause"] = JSONValue(person.neuropathyCause)
    fields.add(person.preferences.map(\.rawValue), as: "preferences")
    if person.limitPolicy != .nationalAcademies {
      fields["ul_policy"] = .string(person.limitPolicy.rawValue)
    }
  }

  private static func addLaboratory(_ person: Person, to fields: inout Fields) {
    fields["creatinine"] = reading(person.creatinine, in: Creatinine.Unit.milligramsPerDecilitre) {
      $0.milligramsPerDecilitre
    }
    fields["serum_mg"] = reading(
      person.serumMagnesium, in: SerumMagnesium.Unit.millimolesPerLitre
    ) {
      $0.millimolesPerLitre
    }
    fields["egfr_reported"] = reading(person.reportedEGFR)
    fields["egfr_previous"] = reading(person.previousEGFR)
    fields["dialysis"] = JSONValue(person.isOnDialysis)
    fields["aki"] = JSONValue(person.hasAcuteKidneyInjury)
    fields["kidney_transplant"] = JSONValue(person.hasKidneyTransplant)
    guard !person.laboratory.isEmpty else { return }
    var labs = Fields()
    for (test, result) in person.laboratory { labs[test.rawValue] = reading(result) }
    fields["labs"] = labs.value
  }

  /// A value with its unit and day.
  private static func reading<Quantity, Unit: RawRepresentable<String>>(
    _ result: Dated<Quantity>?, in unit: Unit, _ value: (Quantity) -> Double
  ) -> JSONValue {
    guard let result else { return .null }
    var fields = dated(value(result.value), result.day)
    fields["unit"] = .string(unit.rawValue)
    return fields.value
  }

  /// A value in the one unit of its field.
  private static func reading(_ result: Dated<Double>?) -> JSONValue {
    result.map { dated($0.value, $0.day).value } ?? .null
  }

  private static func dated(_ value: Double, _ day: Day?) -> Fields {
    var fields = Fields()
    fields["value"] = .number(value)
    fields["date"] = JSONValue(day?.description)
    return fields
  }

  private static func addHealth(_ person: Person, to fields: inout Fields) {
    fields["sbp_mmhg"] = JSONValue(person.systolicPressure)
    fields["hr_bpm"] = JSONValue(person.pulse)
    fields["alcohol_drinks_d"] = JSONValue(person.alcoholicDrinks)
    fields["conditions"] = codes(person.conditions)
    fields["medicines"] = codes(person.medicines)
    fields["red_flags"] = codes(person.redFlags)
    fields.add(person.assessedRedFlags.map(\.text), as: "red_flags_assessed")
    fields.add(person.otherMedicines, as: "other_medicines")
    fields.add(person.allergicForms.map(\.text), as: "allergic_forms")
    if !person.medicineDetails.isEmpty {
      var details = Fields()
      for (medicine, detail) in person.medicineDetails { details[medicine.text] = value(detail) }
      fields["medicine_details"] = details.value
    }
    guard let consent = person.consent else { return }
    var parts = Fields()
    parts["name"] = JSONValue(consent.name)
    parts["date"] = JSONValue(consent.day?.description)
    parts["max_mg_d"] = JSONValue(consent.maximumDose)
    parts["covers"] = JSONValue(consent.covers.sorted())
    fields["consent"] = parts.value
  }

  private static func codes<Entry: Catalogued>(_ codes: [Code<Entry>]?) -> JSONValue {
    codes.map { JSONValue($0.map(\.text)) } ?? .null
  }

  private static func value(_ detail: MedicineDetail) -> JSONValue {
    var fields = Fields()
    fields["days"] = JSONValue(detail.days)
    fields["mg_d"] = JSONValue(detail.milligramsPerDay)
    fields.add(detail.times.map(\.description), as: "times")
    return fields.value
  }

  private static func addMagnesium(_ person: Person, to fields: inout Fields) {
    fields["mg_other_mg_d"] = JSONValue(person.otherMagnesium)
    fields["requested_mg_d"] = JSONValue(person.requestedMagnesium)
    fields["b6_mg_d"] = JSONValue(person.vitaminB6)
    fields.add(person.avoidedFoods, as: "foods_avoided")
    if let products = person.products { fields["products"] = .array(products.map(value)) }
    switch person.diet {
    case nil: break
    case .foods(let helpings)?: fields["diet"] = .array(helpings.map(value))
    case .range(let intake)? where intake == .frequencyList([intake.best]):
      fields["diet"] = ["mg_d": .number(intake.best)]
    case .range(let intake)?:
      fields["diet_mg_d"] = [
        "low": .number(intake.low), "best": .number(intake.best), "high": .number(intake.high),
      ]
    }
  }

  private static func value(_ product: MagnesiumProduct) -> JSONValue {
    var fields = Fields()
    fields["form"] = JSONValue(product.form?.text)
    fields["compound_mg"] = JSONValue(product.compoundMilligrams)
    fields["elemental_mg"] = JSONValue(product.elementalMilligrams)
    fields["per_day"] = JSONValue(product.perDay)
    return fields.value
  }

  private static func value(_ helping: Diet.Helping) -> JSONValue {
    var fields = Fields()
    fields["food"] = .string(helping.food.id)
    fields["per"] = .string(helping.per.rawValue)
    switch helping.amount {
    case .grams(let grams): fields["grams"] = .number(grams)
    case .portions(let portions): fields["portions"] = .number(portions)
    }
    return fields.value
  }
}

/// The fields of an object, without those that are null.
private struct Fields {
  private var fields: [String: JSONValue] = [:]

  var value: JSONValue { .object(fields) }

  subscript(name: String) -> JSONValue {
    get { fields[name] ?? .null }
    set {
      // `nil` would be read as the JSON null here.
      if newValue == .null { fields.removeValue(forKey: name) } else { fields[name] = newValue }
    }
  }

  /// Adds a list that is left out when it is empty.
  mutating func add(_ texts: [String], as name: String) {
    if !texts.isEmpty { self[name] = JSONValue(texts) }
  }
}
