/// A number about the person that a rule may compare; one that is not known compares false.
package enum Measure: Int, CaseIterable, Hashable, Sendable {
  case age
  case systolicPressure
  case pulse
  case alcoholicDrinks
  case vitaminB6
  /// mg a day the person asks for.
  case requested
  /// mg a day already taken, when that is known.
  case otherMagnesium
  /// mg a day already taken for certain.
  case magnesiumTaken
  case otherMedicines
  /// mg a day the limit policy allows from supplements.
  case policyLimit
  /// mg/dL.
  case creatinine
  /// mL/min/1.73 m2: of all values entered, and of the fresh ones.
  case lowestEGFR
  case lowestFreshEGFR
  /// Lowest eGFR divided by the previous one, and the days between them.
  case ratioToPreviousEGFR
  case daysSincePreviousEGFR
  /// mmol/L, and the age of the result in days.
  case serumMagnesium
  case serumAge
  case hba1c
  case hba1cAge
  case vitaminB12
  case vitaminB12Age
  case potassium
  case potassiumAge
  case calcium
  case calciumAge
  case albumin
  case redCellMagnesium
  /// mg a day from `medicine_details`, and days of use.
  case calciumSupplement
  case zincSupplement
  case protonPumpInhibitorDays
  /// mg a day that the other rules leave; known only to rules that look at the limits.
  case ceiling
}

/// A yes-or-no fact about the person; one that was not answered is neither.
package enum Answer: Int, CaseIterable, Hashable, Sendable {
  case isMale
  case followsEuropeanLimit
  case isPregnant
  case pregnancyIsPossible
  case isLactating
  case isOnDialysis
  case hasAcuteKidneyInjury
  case hasKidneyTransplant
  case hasConditionsAnswered
  case hasMedicinesAnswered
  case hasRedFlagsAnswered
  case hasKidneyValue
  case takesSulfateByMouth
  case givesCompoundMass
  /// An antacid, laxative or unclear product that may hold much magnesium.
  case takesMagnesiumMedicine
  case namesAllergicForms
  case avoidsFoods
}
