import Catalogue

extension Person {
  /// The average requirement (EAR) of the National Academies, mg a day; nil without an age.
  ///
  /// Without a sex the higher value, that of men, is used.
  public var averageRequirement: Double? { nationalAcademies("EAR") }

  /// The recommended allowance (RDA), mg a day; nil without an age.
  public var recommendedAllowance: Double? { nationalAcademies("RDA") }

  private func nationalAcademies(_ measure: String) -> Double? {
    age.flatMap {
      ReferenceIntake.nationalAcademies(
        measure, age: Double($0), sex: (sex ?? .male).rawValue, isPregnant: isPregnant == true)
    }
  }
}
