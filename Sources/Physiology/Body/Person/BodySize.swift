import Catalogue
public import People

/// Formulas that turn height and weight into what the model scales with.
public enum BodySize {
  /// Fat-free mass, kg.
  ///
  /// Source: Janmahasatian 2005, Clin Pharmacokinet 44:1051.
  ///
  /// - Parameters:
  ///   - weight: kg.
  ///   - height: cm.
  public static func fatFreeMass(sex: Person.Sex, weight: Double, height: Double) -> Double {
    let metres = height / 100
    let bodyMassIndex = weight / (metres * metres)
    let (base, slope) = sex == .male ? Coefficients.male : Coefficients.female
    return Coefficients.scale * weight / (base + slope * bodyMassIndex)
  }

  /// Body surface, m2: the square root of cm times kg over 3600 (Mosteller).
  public static func surface(weight: Double, height: Double) -> Double {
    (weight * height / 3_600).squareRoot()
  }

  /// Absolute filtration, mL/min, from one printed for 1.73 m2.
  public static func absoluteFiltration(
    eGFR: Double, weight: Double, height: Double
  ) -> Double {
    eGFR * surface(weight: weight, height: height) / Coefficients.referenceSurface
  }

  /// How much larger than the reference man a person is, by fat-free mass.
  static func scale(sex: Person.Sex, weight: Double, height: Double) -> Double {
    fatFreeMass(sex: sex, weight: weight, height: height) / Coefficients.referenceMass
  }

  private enum Coefficients {
    static let scale = ModelParameter.body("ffm_scale").value
    static let male = (
      ModelParameter.body("ffm_male_base").value, ModelParameter.body("ffm_male_bmi").value
    )
    static let female = (
      ModelParameter.body("ffm_female_base").value, ModelParameter.body("ffm_female_bmi").value
    )
    static let referenceSurface = ModelParameter.body("bsa_reference").value
    static let referenceMass = fatFreeMass(
      sex: .male, weight: ModelParameter.body("reference_weight").value,
      height: ModelParameter.body("reference_height").value)
  }
}
