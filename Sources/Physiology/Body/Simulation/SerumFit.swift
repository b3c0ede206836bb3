import Maths

/// Finds the parameter that explains a measured serum.
///
/// Two explanations of a low serum answer differently to a supplement, so both are worth showing.
public enum SerumFit {
  /// What is held to be the reason.
  public enum Explanation: String, CaseIterable, Sendable {
    /// The kidney keeps less.
    case leak
    /// Food brings less.
    case intake
    /// The bowel takes up less.
    case absorption
  }

  /// The range of factors tried on each side of 1.
  static let leaks = 0.05...8.0
  static let shares = 0.02...5.0

  /// The parameters and meals whose basal serum is the measured one.
  ///
  /// - Parameters:
  ///   - serum: mmol/L.
  ///   - tolerance: of the factor.
  /// - Returns: nil when no factor in its range reaches that serum.
  public static func fit(
    _ parameters: BodyParameters, meals: DailyMeals, serum: Double, by explanation: Explanation,
    tolerance: Double = 1e-5
  ) -> (parameters: BodyParameters, meals: DailyMeals)? {
    func fitted(_ factor: Double) -> (BodyParameters, DailyMeals) {
      var (parameters, meals) = (parameters, meals)
      switch explanation {
      case .leak: parameters.leak *= factor
      case .absorption: parameters.absorptionFactor *= factor
      case .intake: meals = meals.scaled(by: factor)
      }
      return (parameters, meals)
    }
    // More leak lowers serum; more intake and absorption raise it.
    let sign = explanation == .leak ? -1.0 : 1
    func excess(_ factor: Double) -> Double {
      let (parameters, meals) = fitted(factor)
      return sign * (BasalState(parameters, meals: meals, control: .usual).serum - serum)
    }
    let range = explanation == .leak ? leaks : shares
    guard excess(range.lowerBound) <= 0, excess(range.upperBound) >= 0 else { return nil }
    return fitted(
      bracketedRoot(
        between: range.lowerBound, and: range.upperBound, tolerance: tolerance, excess))
  }
}
