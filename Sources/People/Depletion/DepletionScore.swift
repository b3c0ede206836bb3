/// The magnesium depletion score (MDS), 0 to 5.
///
/// Source: Fan 2021, J Nutr 151:2226-2235, doi:10.1093/jn/nxab138. Built for renal reabsorption in adults
/// of the United States. A high score from a low eGFR means more danger from tablets, not a reason to take
/// them, so it is shown only next to the kidney rules and adds no dose.
public struct DepletionScore: Hashable, Sendable {
  /// The words of the source: 0-1 low, 2 medium, more than 2 high.
  public enum Level: String, Sendable {
    case low
    case medium
    case high
  }

  public let points: Int

  /// - Parameters:
  ///   - takesDiuretic: any diuretic now.
  ///   - takesProtonPumpInhibitor: any such stomach medicine now.
  ///   - eGFR: mL/min/1.73 m2.
  ///   - drinksHeavily: more than one drink a day (women) or two (men).
  public init(
    takesDiuretic: Bool, takesProtonPumpInhibitor: Bool, eGFR: Double, drinksHeavily: Bool
  ) {
    let kidney = eGFR < 60 ? 2 : eGFR < 90 ? 1 : 0
    points =
      (takesDiuretic ? 1 : 0) + (takesProtonPumpInhibitor ? 1 : 0) + (drinksHeavily ? 1 : 0)
      + kidney
  }

  public var level: Level {
    switch points {
    case ...1: .low
    case 2: .medium
    default: .high
    }
  }
}
