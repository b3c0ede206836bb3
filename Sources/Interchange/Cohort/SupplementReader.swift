import Olivine

/// Reads what the people of a cohort take, in steps.
enum SupplementReader {
  static func schedule(_ file: FieldReader, days: Int) throws(InputProblem) -> OralSchedule {
    guard let json = file["supplement"] else {
      throw InputProblem(at: "supplement", .missingField)
    }
    let fields = try FieldReader(
      json, at: "supplement", known: ["form", "with_meal", "steps", "missed_days"])
    let form = try BodyScenarioReader.form(of: fields)
    var steps: [(fromDay: Int, intakes: [OralSchedule.Intake])] = []
    for (place, value) in try fields.list("steps") ?? [] {
      steps.append(try step(value, at: place))
    }
    var missed: Set<Int> = []
    for (place, value) in try fields.list("missed_days") ?? [] {
      missed.insert(Int(try value.number(at: place, in: 1...3_660)) - 1)
    }
    return OralSchedule(
      form: form, withMeal: try fields.bool("with_meal") ?? true, steps: steps, days: days,
      missed: missed)
  }

  private static func step(
    _ json: JSONValue, at place: String
  ) throws(InputProblem) -> (fromDay: Int, intakes: [OralSchedule.Intake]) {
    let fields = try FieldReader(json, at: place, known: ["from_day", "intakes"])
    var intakes: [OralSchedule.Intake] = []
    for (place, value) in try fields.list("intakes") ?? [] {
      let intake = try FieldReader(value, at: place, known: ["at_h", "mg"])
      intakes.append(
        OralSchedule.Intake(
          hour: try BodyScenarioReader.needed("at_h", of: intake, in: 0...24.0.nextDown),
          milligrams: try BodyScenarioReader.needed("mg", of: intake, in: 0...1e5)))
    }
    // People count days from 1, the engine from 0.
    return (fromDay: (try fields.whole("from_day", in: 1...3_660) ?? 1) - 1, intakes: intakes)
  }
}
