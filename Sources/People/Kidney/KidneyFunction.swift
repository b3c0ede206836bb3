import Catalogue
public import Quantities

/// Estimates of kidney function from serum creatinine.
public enum KidneyFunction {
  /// eGFR by CKD-EPI 2021, mL/min/1.73 m2.
  ///
  ///     142 * min(Scr/k, 1)^a * max(Scr/k, 1)^(-1.2) * 0.9938^age * (1.012 if female)
  ///
  /// Source: Inker 2021, N Engl J Med 385:1737-1749. Valid from 18 years in steady state; not in acute
  /// injury, pregnancy, dialysis or extremes of muscle mass, which the rules K08 and K11 catch.
  ///
  /// - Parameters:
  ///   - age: whole years.
  ///   - sex: nil gives the lower of both equations.
  public static func eGFR(creatinine: Creatinine, age: Int, sex: Person.Sex?) -> Double {
    guard let sex else {
      return min(
        eGFR(creatinine: creatinine, age: age, sex: .female),
        eGFR(creatinine: creatinine, age: age, sex: .male))
    }
    let coefficients = sex == .female ? Coefficients.female : Coefficients.male
    let ratio = creatinine.milligramsPerDecilitre / coefficients.kappa
    return Coefficients.scale * min(ratio, 1).raised(to: coefficients.alpha)
      * max(ratio, 1).raised(to: Coefficients.beta)
      * Coefficients.age.raised(to: Double(age)) * coefficients.factor
  }

  /// Creatinine clearance by Cockcroft and Gault, mL/min, for display beside medicine labels.
  ///
  /// Source: Nephron 1976;16:31-41. Weight is the actual one below a body mass index of 30 and otherwise
  /// the adjusted one; it is never raised to the ideal weight.
  ///
  /// - Parameters:
  ///   - age: whole years.
  ///   - weight: kg.
  ///   - height: cm; nil uses the actual weight.
  public static func creatinineClearance(
    creatinine: Creatinine, age: Int, sex: Person.Sex, weight: Double, height: Double? = nil
  ) -> Double {
    let used = height.map { clearanceWeight(actual: weight, height: $0, sex: sex) } ?? weight
    return (Constant.value("cockcroft_gault_age") - Double(age)) * used
      / (Constant.value("cockcroft_gault_scale") * creatinine.milligramsPerDecilitre)
      * (sex == .female ? Constant.value("cockcroft_gault_female") : 1)
  }

  private static func clearanceWeight(
    actual: Double, height: Double, sex: Person.Sex
  ) -> Double {
    let bodyMassIndex = actual / (height / 100 * height / 100)
    guard bodyMassIndex >= 30 else { return actual }
    let ideal =
      Constant.value(sex == .male ? "ideal_weight_male" : "ideal_weight_female")
      + Constant.value("ideal_weight_per_inch") * (height / 2.54 - 60)
    guard actual > ideal else { return actual }
    return ideal + Constant.value("adjusted_weight_share") * (actual - ideal)
  }

  /// The KDIGO category of an eGFR, G1 to G5.
  public static func kdigoCategory(eGFR: Double) -> String {
    switch eGFR {
    case 90...: "G1"
    case 60...: "G2"
    case 45...: "G3a"
    case 30...: "G3b"
    case 15...: "G4"
    default: "G5"
    }
  }
}

/// The coefficients of CKD-EPI 2021, read once.
private struct Coefficients {
  let kappa: Double
  let alpha: Double
  let factor: Double

  static let scale = Constant.value("ckd_epi_scale")
  static let beta = Constant.value("ckd_epi_beta")
  static let age = Constant.value("ckd_epi_age")
  static let female = Coefficients(
    kappa: Constant.value("ckd_epi_kappa_female"), alpha: Constant.value("ckd_epi_alpha_female"),
    factor: Constant.value("ckd_epi_female"))
  static let male = Coefficients(
    kappa: Constant.value("ckd_epi_kappa_male"), alpha: Constant.value("ckd_epi_alpha_male"),
    factor: 1)
}
