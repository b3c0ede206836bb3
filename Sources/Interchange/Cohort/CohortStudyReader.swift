public import Foundation
public import Olivine

/// Reads the study of `olivine study cohort`: a distribution of people, and what they take.
public enum CohortStudyReader {
  private static let peopleFields = [
    "model", "female_share", "age_y", "weight_kg", "height_cm", "egfr", "diet_mg_d",
    "serum_mmol_l", "serum_explained_by", "conditions", "medicines",
  ]

  /// Reads a whole document.
  ///
  /// - Throws: ``InputProblem`` with the path of what cannot be used.
  public static func study(from data: Data) throws(InputProblem) -> CohortStudy {
    let file = try FieldReader(
      try JSONValue(parsing: data), at: "", known: ["people", "supplement", "days", "note"])
    guard let days = try file.whole("days", in: 1...3_660) else {
      throw InputProblem(at: "days", .missingField)
    }
    return CohortStudy(
      population: try population(file), schedule: try SupplementReader.schedule(file, days: days))
  }

  private static func population(_ file: FieldReader) throws(InputProblem) -> Population {
    var people = Population()
    guard let json = file["people"] else { return people }
    let fields = try FieldReader(json, at: "people", known: peopleFields)
    if let name = try fields.text("model") {
      guard let model = BodyModel.all.first(where: { $0.id == name }) else {
        throw InputProblem(
          at: fields.place("model"), .unknownChoice(value: name, choices: BodyModel.all.map(\.id)))
      }
      people.model = model
    }
    people.femaleShare = try fields.number("female_share", in: 0...1) ?? people.femaleShare
    people.age = try spread("age_y", of: fields, BodyCovariates.ages) ?? people.age
    people.weight = try spread("weight_kg", of: fields, BodyCovariates.weights) ?? people.weight
    people.height = try spread("height_cm", of: fields, BodyCovariates.heights) ?? people.height
    people.eGFR = try spread("egfr", of: fields, 1...250)
    people.diet = try spread("diet_mg_d", of: fields, 1...5_000) ?? people.diet
    people.serum = try spread("serum_mmol_l", of: fields, 0.2...3)
    people.explanation =
      try fields.choice("serum_explained_by", of: SerumFit.Explanation.self) ?? people.explanation
    for (name, share) in try shares("conditions", of: fields, ["diabetes", "bowel_stasis"]) {
      if name == "diabetes" { people.factorShares[.diabetes] = share }
      if name == "bowel_stasis" { people.stasisShare = share }
    }
    let medicines: [BodyCovariates.Factor] = [.ppi, .thiazide, .loopDiuretic]
    for (name, share) in try shares("medicines", of: fields, medicines.map(\.rawValue)) {
      if let factor = BodyCovariates.Factor(rawValue: name) { people.factorShares[factor] = share }
    }
    return people
  }

  /// A number for everybody, a range, or a median with the SD of the logarithm.
  private static func spread(
    _ name: String, of fields: FieldReader, _ range: ClosedRange<Double>
  ) throws(InputProblem) -> Spread? {
    guard let json = fields[name] else { return nil }
    let place = fields.place(name)
    if case .number = json { return .same(try json.number(at: place, in: range)) }
    let parts = try FieldReader(
      json, at: place, known: ["from", "to", "median", "log_sd"],
      expected: "a number, {from, to} or {median, log_sd}")
    let ends = (try parts.number("from", in: range), try parts.number("to", in: range))
    let middle = (try parts.number("median", in: range), try parts.number("log_sd", in: 0...3))
    switch (ends, middle) {
    case ((let from?, let to?), (nil, nil)):
      guard from <= to else {
        throw InputProblem(
          at: parts.place("to"), .outOfRange(value: to, low: from, high: range.upperBound))
      }
      return .uniform(from...to)
    case ((nil, nil), (let median?, let logSD?)):
      return .logNormal(median: median, logSD: logSD, within: range)
    default:
      throw InputProblem(
        at: place,
        .wrongType(found: "these fields", expected: "a number, {from, to} or {median, log_sd}"))
    }
  }

  /// Shares between 0 and 1 by name, in the order of their names.
  private static func shares(
    _ name: String, of fields: FieldReader, _ known: [String]
  ) throws(InputProblem) -> [(String, Double)] {
    guard let json = fields[name] else { return [] }
    let parts = try FieldReader(
      json, at: fields.place(name), known: known, expected: "an object of shares from 0 to 1")
    var shares: [(String, Double)] = []
    for code in known {
      if let share = try parts.number(code, in: 0...1) { shares.append((code, share)) }
    }
    return shares
  }
}
