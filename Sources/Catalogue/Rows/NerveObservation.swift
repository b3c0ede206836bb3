/// A published observation that the nerve model is compared with.
public struct NerveObservation: Hashable, Identifiable, Sendable {
  /// How the model compares.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The observation went into the model.
    case input
    /// A parameter was set by it.
    case calibrated
    case hit
    /// Right in part; the note says which.
    case partial
    case miss
  }

  public let id: String
  /// Section of the model: a block, b neuron, c gain, d inflammation, e nerve function, g whole.
  public let part: String
  public let observation: String
  /// As published, in words and numbers.
  public let published: String
  /// The published interval that a hit lies in; nil where the verdict is a judgement.
  public let interval: ClosedRange<Double>?
  /// What the model computes for it.
  public let quantity: String
  /// What the model gave when the verdict was passed, in words.
  public let model: String
  /// The same as numbers with the digits that count.
  public let numbers: [String]
  public let verdict: Verdict
  public let note: String
  public let provenance: Provenance

  /// All observations, in the order of the table.
  public static let all: [NerveObservation] = Table(.nerveValidation).rows.map { row in
    NerveObservation(
      id: row["id"], part: row["part"], observation: row["observation"],
      published: row["published"], interval: interval(row), quantity: row["quantity"],
      model: row["model"], numbers: row.list("numbers"),
      verdict: row.value("verdict", as: Verdict.self), note: row["note"],
      provenance: row.provenance())
  }

  private static func interval(_ row: Table.Row) -> ClosedRange<Double>? {
    guard let low = row.optionalNumber("low"), let high = row.optionalNumber("high") else {
      return nil
    }
    return low...high
  }
}
