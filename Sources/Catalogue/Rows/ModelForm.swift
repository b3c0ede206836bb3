import Quantities

/// How a kind of magnesium dissolves, as the body model sees it.
public struct ModelForm: Hashable, Identifiable, Sendable {
  /// When the magnesium is let go.
  public enum Release: String, CaseIterable, Sendable {
    /// From solutions and tablets that fall apart at once.
    case immediate = "S"
    /// From food and slow products.
    case slow = "R"
  }

  /// Such as `citrate`; every `kinetics_id` of the forms is one of these, or `topical`.
  public let id: String
  /// Share that dissolves in the bowel, 0 to 1.
  public let bioaccessible: Double
  public let release: Release
  /// Standard deviation of the natural logarithm of that share between people and products.
  public let logSD: Double
  public let provenance: Provenance

  /// All kinds, in the order of the table.
  public static let all: [ModelForm] = Table(.bodyForms).rows.map { row in
    ModelForm(
      id: row["id"], bioaccessible: row.number("bioaccessible"),
      release: row.value("class", as: Release.self), logSD: row.number("log_sd"),
      provenance: row.provenance())
  }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The kind with an id.
  public static func with(id: String) -> ModelForm? { byID[id] }
}

extension Form {
  /// The elemental share from the formula, without the rounding of the table.
  package var exactFraction: Double {
    guard let mass = AtomicMass.molarMass(ofFormula: formula) else { return elementalFraction }
    return mass.magnesium / mass.total
  }
}
