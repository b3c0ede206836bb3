public import Foundation
public import Olivine

/// Reads the scenario of `olivine simulate nerve`.
public enum NerveScenarioReader {
  /// What may be asked for.
  enum Kind: String, CaseIterable { case block, neuron, slow, surface, pain }

  static let levels = 0.0...10.0
  private static let voltages = -200.0...200.0

  /// Reads a whole document.
  ///
  /// - Throws: ``InputProblem`` with the path of what cannot be used.
  public static func study(from data: Data) throws(InputProblem) -> NerveStudy {
    let json = try JSONValue(parsing: data)
    guard case .object(let fields) = json else {
      throw InputProblem(at: "", .wrongType(found: json.kind, expected: "an object"))
    }
    guard let kind = fields["kind"], kind != .null else {
      throw InputProblem(at: "kind", .missingField)
    }
    switch try Kind(choosing: try kind.text(at: "kind"), at: "kind") {
    case .block: return .block(try block(json))
    case .neuron: return .neuron(try neuron(json))
    case .slow: return .slow(try slow(json))
    case .surface: return .surface(try surface(json))
    case .pain: return .pain(try pain(json))
    }
  }

  private static func block(
    _ json: JSONValue
  ) throws(InputProblem) -> NerveStudy.BlockQuestion {
    let file = try FieldReader(
      json, at: "", known: ["kind", "model", "mg_mmol_l", "v_mv", "note"])
    let magnesium = try numbers("mg_mmol_l", of: file, in: levels)
    let voltages = try numbers("v_mv", of: file, in: voltages)
    return .init(
      model: try file.choice("model", of: BlockLaw.Model.self) ?? .js90, magnesium: magnesium,
      voltages: voltages)
  }

  /// A list of numbers, or one.
  private static func numbers(
    _ name: String, of file: FieldReader, in range: ClosedRange<Double>
  ) throws(InputProblem) -> [Double] {
    switch file[name] {
    case nil: throw InputProblem(at: file.place(name), .missingField)
    case .number?: return [try BodyScenarioReader.needed(name, of: file, in: range)]
    default: break
    }
    var numbers: [Double] = []
    for (place, value) in try file.list(name) ?? [] {
      numbers.append(try value.number(at: place, in: range))
    }
    return numbers
  }

  private static func surface(_ json: JSONValue) throws(InputProblem) -> NeuronCondition {
    try condition(
      try FieldReader(
        json, at: "", known: ["kind", "mg_mmol_l", "gain", "inhibition", "note"]),
      magnesium: ResponseSurface.magnesium, gain: ResponseSurface.gain,
      inhibition: ResponseSurface.inhibition)
  }

  static func condition(
    _ file: FieldReader, magnesium: ClosedRange<Double>, gain: ClosedRange<Double>,
    inhibition: ClosedRange<Double>
  ) throws(InputProblem) -> NeuronCondition {
    NeuronCondition(
      magnesium: try file.number("mg_mmol_l", in: magnesium) ?? NeuronCondition.reference,
      gain: try file.number("gain", in: gain) ?? 1,
      inhibition: try file.number("inhibition", in: inhibition) ?? 1)
  }

  private static func pain(
    _ json: JSONValue
  ) throws(InputProblem) -> NerveStudy.PainQuestion {
    let file = try FieldReader(
      json, at: "",
      known: [
        "kind", "serum_mmol_l", "rise_mmol_l", "spinal_factor", "pain", "days", "parameters",
        "person", "note",
      ])
    let rise = try file.number("rise_mmol_l", in: 0...2)
    let factor = try file.number("spinal_factor", in: 0.5...2)
    let change: PainChange.Change
    switch (rise, factor) {
    case (let rise?, nil): change = .serum(by: rise)
    case (nil, let factor?): change = .fluid(times: factor)
    default: throw InputProblem(at: "", .needsExactlyOne(of: ["rise_mmol_l", "spinal_factor"]))
    }
    var days: [Int] = []
    for (place, value) in try file.list("days") ?? [] {
      let day = try value.number(at: place, in: 1...NerveScenario.durations.upperBound)
      guard day == day.rounded() else { throw InputProblem(at: place, .notWhole(value: day)) }
      days.append(Int(day))
    }
    return .init(
      parameters: try slowParameters(file),
      serum: try BodyScenarioReader.needed("serum_mmol_l", of: file, in: serums),
      change: change, pain: try file.number("pain", in: 0...10) ?? 5,
      days: days.isEmpty ? [28, 84, 182] : Array(Set(days)).sorted())
  }
}
