/// A number of the body model with its spread between people and its source.
public struct ModelParameter: Hashable, Identifiable, Sendable {
  /// The symbol of the model's equations, or the name of a rule about people.
  public let id: String
  public let value: Double
  /// Unit, `1` for none.
  public let unit: String
  /// Standard deviation of the natural logarithm between people; nil where people are not told apart.
  public let logSD: Double?
  public let meaning: String
  public let provenance: Provenance

  /// All parameters of the body model, in the order of the table.
  public static let body: [ModelParameter] = Table(.bodyParameters).rows.map { row in
    ModelParameter(
      id: row["id"], value: row.number("value"), unit: row["unit"],
      logSD: row.optionalNumber("log_sd"), meaning: row["meaning"],
      provenance: row.provenance())
  }

  private static let byID = Dictionary(uniqueKeysWithValues: body.map { ($0.id, $0) })

  /// A parameter of the body model; asking for one that is not in the table is a mistake of ours.
  package static func body(_ id: String) -> ModelParameter {
    guard let parameter = byID[id] else { preconditionFailure("no body parameter \(id)") }
    return parameter
  }
}
