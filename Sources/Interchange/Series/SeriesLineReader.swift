public import Foundation
public import Olivine

/// One line of a series: the stage-1 record of a person, or the person's whole diary.
public struct SeriesLine: Sendable {
  /// The name of the person in the file; nil when the line has none.
  public let id: String?
  public let likelihood: IntegratedLikelihood
  /// By name, as given: not standardised.
  public let covariates: [String: Double]
}

/// Reads the lines of a series.
public enum SeriesLineReader {
  /// Components that a person may have at most.
  public static let mostComponents = 12

  /// A record `{"id", "components": [[a, b, c], …], "covariates": {name: number}}`, or a diary, whose
  /// record is computed.
  ///
  /// - Throws: ``InputProblem``.
  public static func line(
    _ data: Data, using workspace: PosteriorWorkspace
  ) throws(InputProblem) -> SeriesLine {
    let value = try JSONValue(parsing: data)
    guard case .object(let fields) = value, fields["components"] != nil else {
      let file = try DiaryReader.json(data)
      return SeriesLine(
        id: file.id,
        likelihood: IntegratedLikelihood(
          of: file.diary, components: mostComponents, using: workspace), covariates: [:])
    }
    let reader = try FieldReader(value, at: "", known: ["id", "components", "covariates"])
    return SeriesLine(
      id: try reader.text("id"),
      likelihood: IntegratedLikelihood(components: try components(reader)),
      covariates: try covariates(reader))
  }

  private static func components(
    _ reader: FieldReader
  ) throws(InputProblem) -> [IntegratedLikelihood.Component] {
    let list = try reader.list("components") ?? []
    guard (1...mostComponents).contains(list.count) else {
      throw InputProblem(
        at: "components",
        .wrongType(found: "a list of \(list.count)", expected: "1 to \(mostComponents) components"))
    }
    var components: [IntegratedLikelihood.Component] = []
    for (place, value) in list {
      guard case .array(let numbers) = value, numbers.count == 3 else {
        throw InputProblem(at: place, .wrongType(found: value.kind, expected: "[a, b, c]"))
      }
      let a = try numbers[0].number(at: place + "[0]", in: -1e6...1e6)
      let b = try numbers[1].number(at: place + "[1]", in: -1e9...1e9)
      let c = try numbers[2].number(at: place + "[2]", in: 1e-12...1e9)
      components.append(IntegratedLikelihood.Component(a: a, b: b, c: c))
    }
    return components
  }

  private static func covariates(_ reader: FieldReader) throws(InputProblem) -> [String: Double] {
    guard let value = reader["covariates"] else { return [:] }
    guard case .object(let fields) = value else {
      throw InputProblem(at: "covariates", .wrongType(found: value.kind, expected: "an object"))
    }
    var covariates: [String: Double] = [:]
    for (name, value) in fields {
      covariates[name] = try value.number(at: "covariates.\(name)", in: -1e9...1e9)
    }
    return covariates
  }
}

extension JSONValue {
  /// The stage-1 record of a person, for a series; no score is in it.
  public init(record likelihood: IntegratedLikelihood, id: String?) {
    self = [
      "id": JSONValue(id),
      "components": .array(
        likelihood.components.map { .array([.number($0.a), .number($0.b), .number($0.c)]) }),
    ]
  }

  /// What a series shows.
  public init(_ fit: SeriesFit, covariates: [String], mcid: Double) {
    self = [
      "persons": .number(Double(fit.persons)), "mean": Self.estimate(fit.mean),
      "between_person_sd": Self.estimate(fit.spread), "new_person": Self.estimate(fit.newPerson),
      "mcid": .number(mcid), "share_relief_mcid": .number(fit.shareWithRelief),
      "slopes": .object(
        Dictionary(
          uniqueKeysWithValues: zip(covariates, fit.slopes).map { ($0, Self.estimate($1)) })),
      "passes": .number(Double(fit.passes)),
      "disclaimer": .string(Wording.english("disclaimer")),
    ]
  }
}
