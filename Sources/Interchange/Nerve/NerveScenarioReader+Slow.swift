import Olivine

extension NerveScenarioReader {
  static let serums = 0.1...5.0

  private enum Start: String, CaseIterable { case settled, healthy }
  private enum KnownPerson: String, CaseIterable { case healthy, diabetic }

  /// One of the reference runs by its name, or a run of one's own.
  static func slow(_ json: JSONValue) throws(InputProblem) -> NerveScenario {
    let file = try FieldReader(
      json, at: "",
      known: [
        "kind", "scenario", "person", "parameters", "serum_mmol_l", "spinal_factor", "drive",
        "start", "days", "every_d", "body", "spinal_fluid", "note",
      ])
    if let name = try file.choice("scenario", of: ReferenceScenario.self) {
      for other in [
        "person", "parameters", "serum_mmol_l", "spinal_factor", "drive", "start", "body",
      ]
      where file[other] != nil {
        throw InputProblem(at: other, .needsExactlyOne(of: ["scenario", other]))
      }
      return try timed(name.scenario, file)
    }
    let parameters = try slowParameters(file)
    if let body = file["body"] {
      for other in ["serum_mmol_l", "spinal_factor", "drive", "start"] where file[other] != nil {
        throw InputProblem(at: other, .needsExactlyOne(of: ["body", other]))
      }
      let course = BodyCourse(try BodyScenarioReader.scenario(reading: body, at: "body"))
      let fluid = try file.choice("spinal_fluid", of: NerveScenario.FluidSource.self)
      let scenario = NerveScenario(parameters, following: course, fluid: fluid ?? .serum)
      return try timed(scenario, file)
    }
    guard let serum = try course("serum_mmol_l", of: file, in: serums) else {
      throw InputProblem(at: "serum_mmol_l", .missingField)
    }
    var scenario = NerveScenario(parameters, serum: serum, days: 84)
    scenario.fluidFactor = try course("spinal_factor", of: file, in: 0.1...10) ?? Course(1)
    scenario.disease = try course("drive", of: file, in: SlowParameters.Symbol.disease.accepted)
    if try file.choice("start", of: Start.self) == .healthy {
      scenario.start = .healthy(inflammation: parameters[.inflammation])
    }
    return try timed(scenario, file)
  }

  private static func timed(
    _ scenario: NerveScenario, _ file: FieldReader
  ) throws(InputProblem) -> NerveScenario {
    var scenario = scenario
    scenario.days = try file.number("days", in: NerveScenario.durations) ?? scenario.days
    scenario.every = try file.number("every_d", in: 0.25...3_652) ?? scenario.every
    return scenario
  }

  static func slowParameters(_ file: FieldReader) throws(InputProblem) -> SlowParameters {
    var parameters =
      try file.choice("person", of: KnownPerson.self) == .healthy
      ? SlowParameters.reference : .diabetic
    if file["person"] == nil, file["parameters"] != nil { parameters = .reference }
    guard let json = file["parameters"] else { return parameters }
    let fields = try FieldReader(
      json, at: "parameters", known: SlowParameters.Symbol.allCases.map(\.rawValue))
    for symbol in SlowParameters.Symbol.allCases {
      guard let value = try fields.number(symbol.rawValue, in: symbol.accepted) else { continue }
      parameters[symbol] = value
    }
    return parameters
  }

  /// A number, or points `[day, value]` joined by straight lines.
  private static func course(
    _ name: String, of file: FieldReader, in range: ClosedRange<Double>
  ) throws(InputProblem) -> Course? {
    if case .number? = file[name] {
      return try file.number(name, in: range).map { Course($0) }
    }
    guard let list = try file.list(name) else { return nil }
    var points: [Course.Point] = []
    for (place, value) in list {
      guard case .array(let pair) = value, pair.count == 2 else {
        throw InputProblem(
          at: place, .wrongType(found: value.kind, expected: "a point [day, value]"))
      }
      let earliest = points.last?.day ?? NerveScenario.durations.lowerBound
      let day = try pair[0].number(
        at: "\(place)[0]", in: earliest...NerveScenario.durations.upperBound)
      points.append(
        Course.Point(day: day, value: try pair[1].number(at: "\(place)[1]", in: range)))
    }
    guard !points.isEmpty else {
      throw InputProblem(
        at: file.place(name),
        .wrongType(found: "an empty list", expected: "a number or points [day, value]"))
    }
    return Course(points)
  }
}
