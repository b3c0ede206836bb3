/// A change of the body model that was tried against a known failure, and what came of it.
public struct ModelChange: Hashable, Sendable {
  /// The number of the failure, and what it is.
  public let failure: String
  public let about: String
  /// The symbol of the parameter, and the factor on it.
  public let parameter: String
  public let factor: Double
  /// Whether it repaired a failure without making a fitted row worse.
  public let isKept: Bool
  public let outcome: String
  public let provenance: Provenance

  /// All attempts, in the order of the table.
  public static let body: [ModelChange] = Table(.bodyChanges).rows.map { row in
    ModelChange(
      failure: row["failure"], about: row["about"], parameter: row["parameter"],
      factor: row.number("factor"), isKept: row["kept"] == "yes", outcome: row["outcome"],
      provenance: row.provenance())
  }
}
