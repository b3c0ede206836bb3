public import Foundation
public import Olivine

/// Reads the scenario of `olivine simulate body`.
public enum BodyScenarioReader {
  private static let fields = [
    "model", "person", "parameters", "diet", "doses", "infusions", "topical", "duration_h", "at_h",
    "start",
    "note",
  ]
  /// Elemental mg and mmol/h that a field may hold: far beyond what anybody survives.
  private static let milligrams = 0.0...1e5
  private static let millimoles = 0.0...1e4
  private static let counts = 1.0...1e5

  private enum Start: String, CaseIterable { case basal }

  /// Reads a whole document.
  ///
  /// - Throws: ``InputProblem`` with the path of what cannot be used.
  public static func scenario(from data: Data) throws(InputProblem) -> BodyScenario {
    try scenario(reading: try JSONValue(parsing: data), at: "")
  }

  /// Reads a scenario that is part of another document.
  static func scenario(
    reading json: JSONValue, at path: String
  ) throws(InputProblem) -> BodyScenario {
    let file = try FieldReader(json, at: path, known: fields)
    var parameters = try model(file).parameters(try person(file))
    try override(&parameters, file)
    _ = try file.choice("start", of: Start.self)
    guard let duration = try file.number("duration_h", in: BodyScenario.durations) else {
      throw InputProblem(at: file.place("duration_h"), .missingField)
    }
    var scenario = BodyScenario(parameters, meals: try meals(file), duration: duration)
    scenario.doses = try doses(file)
    scenario.infusions = try infusions(file) + skinProducts(file)
    scenario.times = try times(file, until: duration)
    return scenario
  }

  private static func model(_ file: FieldReader) throws(InputProblem) -> BodyModel {
    guard let name = try file.text("model") else { return .body1 }
    guard let model = BodyModel.all.first(where: { $0.id == name }) else {
      throw InputProblem(
        at: file.place("model"), .unknownChoice(value: name, choices: BodyModel.all.map(\.id)))
    }
    return model
  }

  private static func person(_ file: FieldReader) throws(InputProblem) -> BodyCovariates {
    var person = BodyCovariates()
    guard let json = file["person"] else { return person }
    let fields = try FieldReader(
      json, at: file.place("person"),
      known: [
        "sex", "age_y", "weight_kg", "height_cm", "gfr_ml_min", "egfr", "conditions", "medicines",
      ])
    person.sex = try fields.choice("sex", of: Person.Sex.self) ?? person.sex
    person.age = try fields.number("age_y", in: BodyCovariates.ages) ?? person.age
    person.weight = try fields.number("weight_kg", in: BodyCovariates.weights) ?? person.weight
    person.height = try fields.number("height_cm", in: BodyCovariates.heights) ?? person.height
    let filtration = try fields.number("gfr_ml_min", in: 0.1...1_000)
    let eGFR = try fields.number("egfr", in: 0.1...250)
    if filtration != nil, eGFR != nil {
      throw InputProblem(at: fields.path, .needsExactlyOne(of: ["gfr_ml_min", "egfr"]))
    }
    person.filtration = filtration
    if let eGFR { person.setFiltration(eGFR: eGFR) }
    for condition in try words("conditions", of: fields, choices: KnownCondition.self) {
      switch condition {
      case .diabetes: person.factors.insert(.diabetes)
      case .bowelStasis: person.hasBowelStasis = true
      }
    }
    for medicine in try words("medicines", of: fields, choices: KnownMedicine.self) {
      switch medicine {
      case .ppi: person.factors.insert(.ppi)
      case .thiazide: person.factors.insert(.thiazide)
      case .loopDiuretic: person.factors.insert(.loopDiuretic)
      }
    }
    return person
  }

  /// What the model knows of conditions and medicines.
  private enum KnownCondition: String, CaseIterable {
    case diabetes
    case bowelStasis = "bowel_stasis"
  }

  private enum KnownMedicine: String, CaseIterable {
    case ppi
    case thiazide
    case loopDiuretic = "loop_diuretic"
  }

  private static func words<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of fields: FieldReader, choices: Choice.Type
  ) throws(InputProblem) -> [Choice] where Choice.RawValue == String {
    var found: [Choice] = []
    for (place, value) in try fields.list(name) ?? [] {
      found.append(try Choice(choosing: try value.text(at: place), at: place))
    }
    return found
  }

  private static func override(
    _ parameters: inout BodyParameters, _ file: FieldReader
  ) throws(InputProblem) {
    guard let json = file["parameters"] else { return }
    let fields = try FieldReader(
      json, at: file.place("parameters"),
      known: BodyParameter.allCases.map(\.rawValue) + ["GFR", "s"])
    for (symbol, parameter) in symbols {
      guard let value = try fields.number(symbol, in: parameter.range) else { continue }
      parameters[parameter] = value
    }
  }

  /// Every name a parameter may be called by.
  private static let symbols: [(String, BodyParameter)] =
    BodyParameter.allCases.map { ($0.rawValue, $0) }
    + ["GFR", "s"].compactMap { name in BodyParameter(symbol: name).map { (name, $0) } }

  private static func meals(_ file: FieldReader) throws(InputProblem) -> DailyMeals {
    guard let json = file["diet"] else {
      return DailyMeals(milligramsPerDay: VirtualPeople.unknownDiet.median)
    }
    let fields = try FieldReader(json, at: file.place("diet"), known: ["mg_d", "meals_h", "meals"])
    if let list = try fields.list("meals") {
      if fields["mg_d"] != nil || fields["meals_h"] != nil {
        throw InputProblem(at: fields.path, .needsExactlyOne(of: ["mg_d", "meals"]))
      }
      var meals: [DailyMeals.Meal] = []
      for (place, value) in list {
        let meal = try FieldReader(value, at: place, known: ["at_h", "mg"])
        meals.append(
          DailyMeals.Meal(
            hour: try needed("at_h", of: meal, in: 0...Self.lastHour),
            milligrams: try needed("mg", of: meal, in: milligrams)))
      }
      return DailyMeals(meals)
    }
    let amount =
      try fields.number("mg_d", in: milligrams) ?? VirtualPeople.unknownDiet.median
    var hours: [Double] = []
    for (place, value) in try fields.list("meals_h") ?? [] {
      hours.append(try value.number(at: place, in: 0...Self.lastHour))
    }
    return DailyMeals(
      milligramsPerDay: amount, at: hours.isEmpty ? DailyMeals.usualHours : hours)
  }

  /// The last hour of a day that is not the next day's first.
  private static let lastHour = 24.0.nextDown

  static func needed(
    _ name: String, of fields: FieldReader, in range: ClosedRange<Double>
  ) throws(InputProblem) -> Double {
    guard let value = try fields.number(name, in: range) else {
      throw InputProblem(at: fields.place(name), .missingField)
    }
    return value
  }

  private static func times(
    _ file: FieldReader, until end: Double
  ) throws(InputProblem) -> [Double] {
    var times: [Double] = []
    for (place, value) in try file.list("at_h") ?? [] {
      times.append(try value.number(at: place, in: 0...end))
    }
    return times.sorted()
  }

  /// The times of something that may repeat.
  private static func hours(of fields: FieldReader) throws(InputProblem) -> [Double] {
    let first = try needed("at_h", of: fields, in: BodyScenario.durations)
    let count = try fields.whole("count", in: counts) ?? 1
    let every = try fields.number("every_h", in: 1e-3...87_660) ?? 24
    return (0..<count).map { first + Double($0) * every }
  }

  /// A form that the body model knows.
  static func form(of fields: FieldReader) throws(InputProblem) -> ModelForm {
    guard let name = try fields.text("form") else {
      throw InputProblem(at: fields.place("form"), .missingField)
    }
    guard let form = ModelForm.with(id: name) else {
      throw InputProblem(
        at: fields.place("form"),
        .unknownCode(
          value: name, noun: "form of the body model",
          nearest: Spelling.nearest(to: name, in: ModelForm.all.map(\.id))))
    }
    return form
  }

  private static func doses(_ file: FieldReader) throws(InputProblem) -> [OralDose] {
    var doses: [OralDose] = []
    for (place, value) in try file.list("doses") ?? [] {
      let fields = try FieldReader(
        value, at: place, known: ["at_h", "mg", "form", "with_meal", "every_h", "count"])
      let form = try form(of: fields)
      let amount = try needed("mg", of: fields, in: milligrams)
      let withMeal = try fields.bool("with_meal") ?? false
      doses += try hours(of: fields).map {
        OralDose(
          hour: $0, millimoles: amount / OralDose.milligramsPerMillimole, form: form,
          withMeal: withMeal)
      }
    }
    return doses
  }

  private static func infusions(_ file: FieldReader) throws(InputProblem) -> [Infusion] {
    var infusions: [Infusion] = []
    for (place, value) in try file.list("infusions") ?? [] {
      let fields = try FieldReader(value, at: place, known: ["from_h", "to_h", "mmol"])
      let from = try needed("from_h", of: fields, in: BodyScenario.durations)
      let to = try needed("to_h", of: fields, in: BodyScenario.durations)
      guard to > from else {
        throw InputProblem(
          at: fields.place("to_h"),
          .outOfRange(value: to, low: from, high: BodyScenario.durations.upperBound))
      }
      let amount = try needed("mmol", of: fields, in: millimoles)
      infusions.append(Infusion(from: from, to: to, rate: amount / (to - from)))
    }
    return infusions
  }

  private static func skinProducts(_ file: FieldReader) throws(InputProblem) -> [Infusion] {
    var infusions: [Infusion] = []
    for (place, value) in try file.list("topical") ?? [] {
      let fields = try FieldReader(
        value, at: place, known: ["at_h", "mg", "absorbed_fraction", "every_h", "count"])
      let amount = try needed("mg", of: fields, in: milligrams)
      let share =
        try fields.number("absorbed_fraction", in: 0...1) ?? Infusion.usualSkinShare
      infusions += try hours(of: fields).map {
        Infusion.onSkin(
          at: $0, millimoles: amount / OralDose.milligramsPerMillimole, absorbedShare: share)
      }
    }
    return infusions
  }
}
