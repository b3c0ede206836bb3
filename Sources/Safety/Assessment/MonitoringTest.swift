/// A test or measurement that a rule asks for.
public enum MonitoringTest: String, CaseIterable, Comparable, Hashable, Sendable {
  case vitaminB12 = "b12"
  case calcium
  case creatinine
  case cystatinC = "cystatin_c_egfr"
  case homeGlucose = "glucose_home"
  case hba1c
  case homeBloodPressure = "home_blood_pressure"
  case inr
  case lithiumLevel = "lithium_level"
  case potassium
  case serumMagnesium = "serum_mg"
  case transplantDrugLevel = "transplant_drug_level"
  case tsh

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A test with the weeks at which it is due and the rules that ask for it.
public struct MonitoringItem: Hashable, Sendable {
  public let test: MonitoringTest
  /// Weeks after the start, ascending; 0 is before the start.
  public let weeks: [Int]
  /// Ids of rules, in document order.
  public let reasons: [String]
}
