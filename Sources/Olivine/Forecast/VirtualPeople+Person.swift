import Catalogue
import Maths
public import People
public import Physiology

extension VirtualPeople {
  /// The virtual people that share what is known of a person.
  ///
  /// What was not answered keeps the reference of the model with its spread. A measured serum below the
  /// usual range is explained half by the kidney and half by absorption, since nobody knows which.
  ///
  /// - Parameter eGFR: mL/min/1.73 m2; nil keeps the reference.
  public init(_ person: Person, eGFR: Double?) {
    var covariates = BodyCovariates()
    covariates.sex = person.sex ?? covariates.sex
    covariates.age = person.age.map(Double.init) ?? covariates.age
    covariates.weight = person.weight?.limited(to: BodyCovariates.weights) ?? covariates.weight
    covariates.height = person.height?.limited(to: BodyCovariates.heights) ?? covariates.height
    if let eGFR { covariates.setFiltration(eGFR: max(eGFR, 1)) }
    let medicines = Set((person.medicines ?? []).map(\.text))
    let conditions = Set((person.conditions ?? []).map(\.text))
    for factor in BodyCovariates.Factor.allCases
    where medicines.contains(factor.rawValue) || conditions.contains(factor.rawValue) {
      covariates.factors.insert(factor)
    }
    self.init(covariates)
    if let intake = person.diet?.intake, intake.best > 0 {
      // The 80 % range reaches 1.2816 standard deviations to each side.
      let (low, high) = (max(intake.low, 0.2 * intake.best), max(intake.high, intake.best))
      let logSD = max(logarithm(high / low) / (2 * 1.2815515655446004), 0.05)
      diet = (try? LogNormal(median: intake.best, logSD: logSD)) ?? diet
    }
    if let measured = person.serumMagnesium?.value.millimolesPerLitre {
      serum = measured
      if measured < TissueClocks.lowSerum { explanations = [.leak, .absorption] }
    }
  }
}

extension Double {
  fileprivate func limited(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
