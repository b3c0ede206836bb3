/// A total serum magnesium concentration, kept in mmol/L and shown in both systems of units.
public struct SerumMagnesium: Hashable, Comparable, Sendable {
  /// The units laboratories print.
  public enum Unit: String, CaseIterable, Sendable {
    case millimolesPerLitre = "mmol/L"
    case milligramsPerDecilitre = "mg/dL"
    case milliequivalentsPerLitre = "mEq/L"

    /// mmol/L in one of this unit: 1 mg/dL is 10/24.305 mmol/L, 1 mEq is half a millimole.
    fileprivate func millimolesPerLitre(_ value: Double) -> Double {
      switch self {
      case .millimolesPerLitre: value
      case .milligramsPerDecilitre: value * 10 / AtomicMass.magnesium
      case .milliequivalentsPerLitre: value / 2
      }
    }
  }

  /// What a laboratory can have measured, mmol/L; anything else is a typing error.
  public static let plausible = 0.1...10.0

  /// mmol/L, unrounded.
  public let millimolesPerLitre: Double

  /// - Throws: ``ImplausibleReading`` when the value lies outside ``plausible``.
  public init(_ value: Double, _ unit: Unit) throws(ImplausibleReading) {
    let converted = unit.millimolesPerLitre(value)
    guard Self.plausible.contains(converted) else {
      throw ImplausibleReading(
        value: value, unit: unit.rawValue, low: 0.1, high: 10, standardUnit: "mmol/L",
        likelyUnit: nil)
    }
    millimolesPerLitre = converted
  }

  /// mg/dL.
  public var milligramsPerDecilitre: Double { millimolesPerLitre * AtomicMass.magnesium / 10 }

  /// mEq/L.
  public var milliequivalentsPerLitre: Double { millimolesPerLitre * 2 }

  public static func < (left: Self, right: Self) -> Bool {
    left.millimolesPerLitre < right.millimolesPerLitre
  }
}

/// A laboratory value outside what a laboratory can have measured.
public struct ImplausibleReading: Error, Hashable, Sendable {
  public let value: Double
  public let unit: String
  /// The range that is accepted, in `standardUnit`.
  public let low: Double
  public let high: Double
  public let standardUnit: String
  /// The unit in which the value would be plausible, to ask about; never assumed.
  public let likelyUnit: String?

  public init(
    value: Double, unit: String, low: Double, high: Double, standardUnit: String,
    likelyUnit: String?
  ) {
    self.value = value
    self.unit = unit
    self.low = low
    self.high = high
    self.standardUnit = standardUnit
    self.likelyUnit = likelyUnit
  }
}

extension SerumMagnesium {
  /// "0.78 mmol/L (1.90 mg/dL)": laboratories differ, so both are shown.
  public var inBothUnits: String {
    "\(millimolesPerLitre.text(decimals: 2)) mmol/L "
      + "(\(milligramsPerDecilitre.text(decimals: 2)) mg/dL)"
  }
}
