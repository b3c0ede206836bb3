/// A dietary reference intake of an authority for an age group.
public struct ReferenceIntake: Hashable, Sendable {
  /// `NAM`, `EFSA`, `SCF`, `VKM`, `BfR` and others.
  public let authority: String
  /// Years, from and up to but not including; nil is open.
  public let ageFrom: Double
  public let ageUpTo: Double?
  /// `male`, `female` or `any`.
  public let sex: String
  /// `none`, `pregnant` or `lactating`.
  public let state: String
  /// `EAR`, `RDA`, `AI`, `UL` and others.
  public let measure: String
  /// Elemental magnesium, mg per day.
  public let milligramsPerDay: Double
  /// `total`, or `supplement` for upper levels that leave food out.
  public let appliesTo: String
  public let note: String
  public let provenance: Provenance
}

extension ReferenceIntake {
  /// All rows, in the order of the table.
  public static let all: [ReferenceIntake] = Table(.dietaryReferenceIntakes).rows.map { row in
    ReferenceIntake(
      authority: row["authority"], ageFrom: row.number("age_min_y"),
      ageUpTo: row.optionalNumber("age_max_y_exclusive"), sex: row["sex"], state: row["state"],
      measure: row["measure"], milligramsPerDay: row.number("mg_per_d"),
      appliesTo: row["applies_to"], note: row["note"], provenance: row.provenance())
  }

  /// The value of the National Academies for a person, mg per day.
  ///
  /// - Parameters:
  ///   - measure: `EAR` or `RDA`.
  ///   - age: years.
  ///   - sex: `male` or `female`; the pregnant rows hold whatever sex was entered.
  ///   - isPregnant: the pregnant rows end at 50 years; above them the usual ones hold.
  public static func nationalAcademies(
    _ measure: String, age: Double, sex: String, isPregnant: Bool
  ) -> Double? {
    let state = isPregnant && age < 51 ? "pregnant" : "none"
    let sex = state == "pregnant" ? "female" : sex
    return all.last { row in
      row.authority == "NAM" && row.measure == measure && row.state == state
        && (row.sex == sex || row.sex == "any") && row.ageFrom <= age
        && age < (row.ageUpTo ?? .infinity)
    }?.milligramsPerDay
  }
}
