import Olivine

extension PersonReader {
  private static let ages = 0.0...40_000

  func readKidney(_ person: inout Person, from fields: FieldReader) throws(InputProblem) {
    if let (value, unit, day) = try reading("creatinine", from: fields, units: Creatinine.self) {
      person.creatinine = Dated(
        try Self.checked(at: fields.place("creatinine")) { () throws(ImplausibleReading) in
          try Creatinine(value, unit)
        }, on: day)
    }
    person.reportedEGFR = try plainReading("egfr_reported", from: fields)
    person.previousEGFR = try plainReading("egfr_previous", from: fields)
    person.isOnDialysis = try fields.bool("dialysis")
    person.hasAcuteKidneyInjury = try fields.bool("aki")
    person.hasKidneyTransplant = try fields.bool("kidney_transplant")
  }

  func readLaboratory(_ person: inout Person, from fields: FieldReader) throws(InputProblem) {
    if let (value, unit, day) = try reading("serum_mg", from: fields, units: SerumMagnesium.self) {
      person.serumMagnesium = Dated(
        try Self.checked(at: fields.place("serum_mg")) { () throws(ImplausibleReading) in
          try SerumMagnesium(value, unit)
        }, on: day)
    }
    guard let value = fields["labs"] else { return }
    let known = LaboratoryTest.allCases.map(\.rawValue)
    let labs = try FieldReader(value, at: fields.place("labs"), known: known)
    for test in LaboratoryTest.allCases {
      person.laboratory[test] = try plainReading(test.rawValue, from: labs)
    }
  }

  /// A value with a unit; its age stands beside it (`NAME_age_d`) or inside as a date.
  private func reading<Quantity: LaboratoryQuantity>(
    _ name: String, from fields: FieldReader, units: Quantity.Type
  ) throws(InputProblem) -> (Double, Quantity.Unit, Day?)? {
    guard let json = fields[name] else { return nil }
    let place = fields.place(name)
    let known = Quantity.Unit.allCases.map(\.rawValue)
    if case .number(let value) = json {
      throw InputProblem(
        at: place,
        .missingUnit(value: value, unitToAskAbout: Quantity.unitToAsk(for: value), units: known))
    }
    let parts = try FieldReader(
      json, at: place, known: ["value", "unit", "date", "age_d"],
      expected: "an object with value, unit and date")
    guard let value = try parts.number("value") else {
      throw InputProblem(at: parts.place("value"), .missingField)
    }
    guard let unit = try parts.choice("unit", of: Quantity.Unit.self) else {
      throw InputProblem(
        at: place,
        .missingUnit(value: value, unitToAskAbout: Quantity.unitToAsk(for: value), units: known))
    }
    return (value, unit, try day(of: parts, beside: name + "_age_d", in: fields))
  }

  /// A value in the one unit of its field: a number, or an object with `value` and `age_d` or `date`.
  private func plainReading(
    _ name: String, from fields: FieldReader
  ) throws(InputProblem) -> Dated<Double>? {
    guard let json = fields[name] else { return nil }
    let range = Person.range(of: name)
    if case .number = json {
      let age = name == "egfr_reported" ? try fields.whole(name + "_age_d", in: Self.ages) : nil
      return Dated(try json.number(at: fields.place(name), in: range), on: age.map { today - $0 })
    }
    let parts = try FieldReader(
      json, at: fields.place(name), known: ["value", "age_d", "date"],
      expected: "a number, or an object with value and date")
    guard let value = try parts.number("value", in: range) else {
      throw InputProblem(at: parts.place("value"), .missingField)
    }
    let beside = name == "egfr_reported" ? name + "_age_d" : nil
    return Dated(value, on: try day(of: parts, beside: beside, in: fields))
  }

  /// The day of a result: its date, its age in days, or the age that stands beside it.
  private func day(
    of parts: FieldReader, beside: String?, in fields: FieldReader
  ) throws(InputProblem) -> Day? {
    var ages: [Int] = []
    if let age = try parts.whole("age_d", in: Self.ages) { ages.append(age) }
    if let beside, let age = try fields.whole(beside, in: Self.ages) { ages.append(age) }
    let text = try parts.text("date")
    guard ages.count + (text == nil ? 0 : 1) <= 1 else {
      throw InputProblem(at: parts.path, .ageAndDate)
    }
    if let text { return try pastDay(text, at: parts.place("date")) }
    return ages.first.map { today - $0 }
  }

  private static func checked<Value>(
    at place: String, _ make: () throws(ImplausibleReading) -> Value
  ) throws(InputProblem) -> Value {
    do { return try make() } catch { throw InputProblem(at: place, .implausible(error)) }
  }
}

/// A laboratory quantity with the units it may be written in.
private protocol LaboratoryQuantity {
  associatedtype Unit: RawRepresentable & CaseIterable where Unit.RawValue == String
  static func unitToAsk(for value: Double) -> String
}

extension Creatinine: LaboratoryQuantity {
  fileprivate static func unitToAsk(for value: Double) -> String {
    unitToAskAbout(for: value).rawValue
  }
}

extension SerumMagnesium: LaboratoryQuantity {
  /// Below 1.4 a value is usual in mmol/L, above it in mg/dL; asked, never assumed.
  fileprivate static func unitToAsk(for value: Double) -> String {
    value < 1.4 ? Unit.millimolesPerLitre.rawValue : Unit.milligramsPerDecilitre.rawValue
  }
}
