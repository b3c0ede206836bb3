import Quantities

/// A field of a person whose value is impossible.
public struct ImpossibleValue: Error, Hashable, Sendable {
  /// The name in files, such as `sbp_mmhg`.
  public let field: String
  public let value: Double
  public let low: Double
  public let high: Double
}

extension Person {
  /// What each number can be, by its name in files; anything else is a typing error.
  public static let ranges: [(field: String, range: ClosedRange<Double>)] = [
    ("age_y", 0...120), ("weight_kg", 20...400), ("height_cm", 100...250),
    ("egfr_reported", 1...250), ("egfr_previous", 1...250),
    ("sbp_mmhg", 40...300), ("hr_bpm", 20...250), ("alcohol_drinks_d", 0...100),
    ("mg_other_mg_d", 0...10_000), ("requested_mg_d", 0...10_000), ("b6_mg_d", 0...5_000),
    ("hba1c_mmol_mol", 10...200), ("b12_pmol_l", 10...5_000), ("potassium_mmol_l", 1.5...10),
    ("calcium_mmol_l", 0.5...5), ("albumin_g_l", 5...70), ("rbc_mg_mmol_l", 0.5...10),
  ]

  private static let rangeByField = Dictionary(uniqueKeysWithValues: ranges.map { ($0, $1) })

  /// The range of a field by its name in files.
  public static func range(of field: String) -> ClosedRange<Double>? { rangeByField[field] }

  /// - Throws: ``ImpossibleValue`` for the first number outside its range.
  public func checkRanges() throws(ImpossibleValue) {
    var values: [(String, Double?)] = [
      ("age_y", age.map(Double.init)), ("weight_kg", weight), ("height_cm", height),
      ("egfr_reported", reportedEGFR?.value), ("egfr_previous", previousEGFR?.value),
      ("sbp_mmhg", systolicPressure), ("hr_bpm", pulse), ("alcohol_drinks_d", alcoholicDrinks),
      ("mg_other_mg_d", otherMagnesium), ("requested_mg_d", requestedMagnesium),
      ("b6_mg_d", vitaminB6),
    ]
    values += LaboratoryTest.allCases.map { ($0.rawValue, laboratory[$0]?.value) }
    for case (let field, let value?) in values {
      guard let range = Self.range(of: field), !range.contains(value) else { continue }
      throw ImpossibleValue(
        field: field, value: value, low: range.lowerBound, high: range.upperBound)
    }
  }
}
