/// A number of the nerve model with the range it may have and its source.
public struct NerveParameter: Hashable, Identifiable, Sendable {
  /// Which part of the model it belongs to.
  public enum Part: String, CaseIterable, Sendable {
    /// Equilibrium block of the NMDA receptor, and its rates.
    case block
    /// Gating of the NMDA receptor.
    case kinetic
    /// The neuron of the dorsal horn.
    case fast
    case synapse
    /// What arrives at the neuron, and what counts as a spike.
    case input
    /// The states that change over days.
    case slow
    /// From excitability to a reported pain.
    case pain
    /// Conditions of the reference runs.
    case scenario
  }

  /// The symbol of the model's equations.
  public let id: String
  public let part: Part
  public let value: Double
  /// Unit, `1` for none.
  public let unit: String
  /// What it may be as far as anybody knows; nil where it is not varied.
  public let range: ClosedRange<Double>?
  public let meaning: String
  public let provenance: Provenance

  /// All parameters, in the order of the table.
  public static let all: [NerveParameter] = Table(.nerveParameters).rows.map { row in
    NerveParameter(
      id: row["id"], part: row.value("part", as: Part.self), value: row.number("value"),
      unit: row["unit"], range: row.range, meaning: row["meaning"], provenance: row.provenance())
  }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// A parameter by its symbol; asking for one that is not in the table is a mistake of ours.
  package static func with(id: String) -> NerveParameter {
    guard let parameter = byID[id] else { preconditionFailure("no nerve parameter \(id)") }
    return parameter
  }

  /// The value of a symbol.
  package static func value(_ id: String) -> Double { with(id: id).value }
}

extension Table.Row {
  fileprivate var range: ClosedRange<Double>? {
    guard let low = optionalNumber("low"), let high = optionalNumber("high") else { return nil }
    return low...high
  }
}
