/// A published observation of magnesium in people that the body model is compared with.
public struct ModelObservation: Hashable, Identifiable, Sendable {
  /// How far the number was in view while the model was made.
  public enum Role: String, CaseIterable, Sendable {
    /// A parameter was set to it.
    case fitted
    /// It was in view while parameters or the simulated protocol were revised.
    case consulted
    /// It influenced nothing: the only kind that tests prediction.
    case untouched
  }

  public let id: String
  public let study: String
  public let population: String
  public let conditions: String
  public let quantity: String
  public let reported: Double
  /// Interval or spread as it was printed; empty when none was.
  public let spread: String
  public let unit: String
  public let role: Role
  /// The parameter that was set to it; empty where it is not told apart.
  public let parameter: String
  public let provenance: Provenance

  /// All observations, in the order of the table.
  public static let body: [ModelObservation] = Table(.bodyValidation).rows.map { row in
    ModelObservation(
      id: row["id"], study: row["study"], population: row["population"],
      conditions: row["protocol"], quantity: row["quantity"], reported: row.number("reported"),
      spread: row["spread"], unit: row["unit"], role: row.value("role", as: Role.self),
      parameter: row["parameter"], provenance: row.provenance())
  }
}
