/// A number from the literature or a stated choice of the project, with its source.
public struct Constant: Hashable, Identifiable, Sendable {
  public let id: String
  public let value: Double
  /// Unit, `1` for none.
  public let unit: String
  public let meaning: String
  public let provenance: Provenance

  /// All constants, in the order of the table.
  public static let all: [Constant] = Table(.constants).rows.map { row in
    Constant(
      id: row["id"], value: row.number("value"), unit: row["unit"], meaning: row["meaning"],
      provenance: row.provenance())
  }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.value) })

  /// The value of a constant; asking for one that is not in the table is a mistake of ours.
  package static func value(_ id: String) -> Double {
    guard let value = byID[id] else { preconditionFailure("no constant \(id)") }
    return value
  }
}
