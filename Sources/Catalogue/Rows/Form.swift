/// A magnesium compound as it is sold, with what the article and the evidence say of it.
public struct Form: Hashable, Identifiable, Sendable {
  /// How strongly a form loosens stools, weakest first.
  public enum LaxativeTendency: String, CaseIterable, Comparable, Sendable {
    case none
    case low
    case lowMedium = "low-medium"
    case medium
    case mediumHigh = "medium-high"
    case high
    case veryHigh = "very high"

    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// What a person may want from a form.
  public enum Preference: String, CaseIterable, Sendable {
    case gutSensitive = "gut_sensitive"
    case sleep
    case constipation
    case lowCost = "low_cost"
    case noTablets = "no_tablets"
  }

  /// How a form answers a wish.
  public enum Fit: String, Sendable {
    case yes
    case neutral
    case no
  }

  public let id: String
  public let name: String
  /// Chemical formula with its water, such as `MgCl2.6H2O`.
  public let formula: String
  /// g/mol.
  public let molarMass: Double
  /// Share of the mass that is magnesium, 0 to 1.
  public let elementalFraction: Double
  /// The kinetic group of the body model.
  public let kineticsID: String
  /// `yes`, `variant` of one in the article, or `no`.
  public let inArticle: String
  public let articleBioavailability: String
  public let articleBenefit: String
  public let articleDrawback: String
  public let evidenceVerdict: String
  public let evidence: Provenance
  public let typicalStrength: String
  public let laxativeTendency: LaxativeTendency
  public let priceClass: String
  public let fits: [Preference: Fit]
  public let notes: String
  public let provenance: Provenance

  /// Skin products count as 0 mg and are never a supplement by mouth.
  public var isTopical: Bool { kineticsID == "topical" }
}

extension Form {
  /// All forms, in the order of the table.
  public static let all: [Form] = Table(.forms).rows.map { row in
    Form(
      id: row["id"], name: row["name"], formula: row["formula"],
      molarMass: row.number("molar_mass_g_per_mol"),
      elementalFraction: row.number("elemental_fraction"),
      kineticsID: row["kinetics_id"], inArticle: row["in_article"],
      articleBioavailability: row["article_bioavailability"],
      articleBenefit: row["article_benefit"], articleDrawback: row["article_drawback"],
      evidenceVerdict: row["evidence_verdict"],
      evidence: Provenance(source: row["evidence_source"], tag: row["evidence_tag"]),
      typicalStrength: row["typical_product_strength"],
      laxativeTendency: row.value("laxative_tendency", as: LaxativeTendency.self),
      priceClass: row["price_class"],
      fits: Dictionary(
        uniqueKeysWithValues: Preference.allCases.map {
          ($0, row.value("pref_" + $0.rawValue, as: Fit.self))
        }),
      notes: row["notes"], provenance: row.provenance())
  }

  package static let codes = CodeList(all.map(\.id))

  /// The form with an id.
  public static func with(id: String) -> Form? { codes.position(of: id).map { all[$0] } }
}
