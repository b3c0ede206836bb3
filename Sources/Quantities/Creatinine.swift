/// A serum creatinine concentration, kept in mg/dL.
///
/// A creatinine in the wrong unit is the most dangerous typing error of the whole safety check, so a value
/// that only makes sense in the other unit is refused with the question which unit was meant.
public struct Creatinine: Hashable, Comparable, Sendable {
  /// The units laboratories print.
  public enum Unit: String, CaseIterable, Sendable {
    case milligramsPerDecilitre = "mg/dL"
    case micromolesPerLitre = "umol/L"

    /// mg/dL of a value in this unit; 88.4 umol/L are 1 mg/dL.
    fileprivate func milligramsPerDecilitre(_ value: Double) -> Double {
      switch self {
      case .milligramsPerDecilitre: value
      case .micromolesPerLitre: value / Creatinine.micromolesPerMilligramPerDecilitre
      }
    }
  }

  /// umol/L in 1 mg/dL.
  public static let micromolesPerMilligramPerDecilitre = 88.4

  /// What a laboratory can have measured, mg/dL (18-1768 umol/L).
  public static let plausible = 0.2...20.0

  /// mg/dL, unrounded.
  public let milligramsPerDecilitre: Double

  /// - Throws: ``ImplausibleReading`` outside ``plausible``; it names the other unit when the number would
  ///   be plausible there.
  public init(_ value: Double, _ unit: Unit) throws(ImplausibleReading) {
    let converted = unit.milligramsPerDecilitre(value)
    guard Self.plausible.contains(converted) else {
      let other: Unit =
        unit == .milligramsPerDecilitre ? .micromolesPerLitre : .milligramsPerDecilitre
      let fits = Self.plausible.contains(other.milligramsPerDecilitre(value))
      throw ImplausibleReading(
        value: value, unit: unit.rawValue, low: 0.2, high: 20, standardUnit: "mg/dL",
        likelyUnit: fits ? other.rawValue : nil)
    }
    milligramsPerDecilitre = converted
  }

  /// The unit to ask about when a value came without one; a question, never an assumption.
  public static func unitToAskAbout(for value: Double) -> Unit {
    value < 20 ? .milligramsPerDecilitre : .micromolesPerLitre
  }

  /// umol/L.
  public var micromolesPerLitre: Double {
    milligramsPerDecilitre * Self.micromolesPerMilligramPerDecilitre
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.milligramsPerDecilitre < right.milligramsPerDecilitre
  }
}
