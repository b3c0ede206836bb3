package import Catalogue
public import People
package import Quantities

/// A person on a day as numbers, answers and sets of codes: all that a predicate may look at.
package struct Facts: Sendable {
  private var numbers = [Double](repeating: .nan, count: Measure.allCases.count)
  private var yes: UInt32 = 0
  private var no: UInt32 = 0
  package private(set) var conditions = CodeSet()
  package private(set) var medicines = CodeSet()
  package private(set) var redFlags = CodeSet()
  package private(set) var unassessedRedFlags = CodeSet()
  package private(set) var assessedRedFlags = CodeSet()
  package private(set) var kidney = KidneyReading.none
  /// Medicines without a code, in the person's own words, each once, in alphabetical order.
  package private(set) var otherMedicines: [String] = []

  package subscript(measure: Measure) -> Double {
    get { numbers[measure.rawValue] }
    set { numbers[measure.rawValue] = newValue }
  }

  package func isYes(_ answer: Answer) -> Bool { yes >> UInt32(answer.rawValue) & 1 == 1 }
  package func isUnanswered(_ answer: Answer) -> Bool {
    (yes | no) >> UInt32(answer.rawValue) & 1 == 0
  }

  private mutating func set(_ answer: Answer, _ value: Bool?) {
    switch value {
    case true?: yes |= 1 << UInt32(answer.rawValue)
    case false?: no |= 1 << UInt32(answer.rawValue)
    case nil: break
    }
  }

  private mutating func set(_ measure: Measure, _ value: Double?) {
    self[measure] = value ?? .nan
  }

  package init(_ person: Person, on today: Day) {
    setCodes(person)
    kidney = person.kidneyReading(
      on: today, losesKidneyFunctionQuickly: RuleBase.losesKidneyFunction.holds(for: self))
    setAnswers(person)
    setBody(person)
    setLaboratory(person, on: today)
    setMagnesium(person)
  }

  private mutating func setCodes(_ person: Person) {
    for code in person.conditions ?? [] { conditions.insert(code.position) }
    for code in person.medicines ?? [] {
      medicines.insert(code.position)
      medicines.formUnion(Self.implied[code.position])
    }
    for code in person.redFlags ?? [] { redFlags.insert(code.position) }
    let assessed = CodeSet(person.assessedRedFlags.map(\.position))
    unassessedRedFlags = redFlags.subtracting(assessed)
    assessedRedFlags = redFlags.subtracting(unassessedRedFlags)
  }

  /// For each medicine the classes it belongs to as well.
  private static let implied: [CodeSet] = Medicine.all.map { Medicine.codes.set($0.implies) }

  private mutating func setAnswers(_ person: Person) {
    set(.isMale, person.sex.map { $0 == .male })
    set(.followsEuropeanLimit, person.limitPolicy == .europe)
    set(.isPregnant, person.isPregnant)
    set(.pregnancyIsPossible, person.pregnancyIsPossible)
    set(.isLactating, person.isLactating)
    set(.isOnDialysis, person.isOnDialysis)
    set(.hasAcuteKidneyInjury, person.hasAcuteKidneyInjury)
    set(.hasKidneyTransplant, person.hasKidneyTransplant)
    set(.hasConditionsAnswered, person.conditions != nil)
    set(.hasMedicinesAnswered, person.medicines != nil)
    set(.hasRedFlagsAnswered, person.redFlags != nil)
    set(.hasKidneyValue, !kidney.values.isEmpty)
    set(.namesAllergicForms, !person.allergicForms.isEmpty)
    set(.avoidsFoods, !person.avoidedFoods.isEmpty)
    let products = person.products ?? []
    set(.takesSulfateByMouth, products.contains { RuleBase.isSulfate($0.form) })
    set(.givesCompoundMass, products.contains { $0.compoundMilligrams != nil })
    set(
      .takesMagnesiumMedicine,
      medicines.intersects(Self.magnesiumMedicine)
        || products.contains { !$0.isTopical && $0.mayHoldMuchMagnesium })
  }

  private static let magnesiumMedicine = Medicine.codes.set(["magnesium_antacid_or_laxative"])

  private mutating func setBody(_ person: Person) {
    set(.age, person.age.map(Double.init))
    set(.systolicPressure, person.systolicPressure)
    set(.pulse, person.pulse)
    set(.alcoholicDrinks, person.alcoholicDrinks)
    set(.vitaminB6, person.vitaminB6)
    otherMedicines = Set(person.otherMedicines).sorted()
    set(.otherMedicines, Double(otherMedicines.count))
    set(.calciumSupplement, person.dose(of: "calcium_supplement"))
    set(.zincSupplement, person.dose(of: "zinc_supplement"))
    set(.protonPumpInhibitorDays, person.days(of: "ppi"))
  }

  private mutating func setLaboratory(_ person: Person, on today: Day) {
    set(.creatinine, person.creatinine?.value.milligramsPerDecilitre)
    set(.lowestEGFR, kidney.lowest)
    set(.lowestFreshEGFR, kidney.lowestFresh)
    if let previous = person.previousEGFR, let lowest = kidney.lowest {
      set(.ratioToPreviousEGFR, lowest / previous.value)
      set(.daysSincePreviousEGFR, previous.age(on: today).map { Double($0 - kidney.newestAge) })
    }
    set(.serumMagnesium, person.serumMagnesium?.value.millimolesPerLitre)
    set(.serumAge, person.serumMagnesium?.age(on: today).map(Double.init))
    let laboratory = person.laboratory
    set(.albumin, laboratory[.albumin]?.value)
    set(.redCellMagnesium, laboratory[.redCellMagnesium]?.value)
    let dated: [(LaboratoryTest, Measure, Measure)] = [
      (.hba1c, .hba1c, .hba1cAge), (.vitaminB12, .vitaminB12, .vitaminB12Age),
      (.potassium, .potassium, .potassiumAge), (.calcium, .calcium, .calciumAge),
    ]
    for (test, value, age) in dated {
      set(value, laboratory[test]?.value)
      set(age, laboratory[test]?.age(on: today).map(Double.init))
    }
  }

  private mutating func setMagnesium(_ person: Person) {
    set(.requested, person.requestedMagnesium)
    set(.otherMagnesium, person.magnesiumAlreadyTaken)
    set(.magnesiumTaken, person.magnesiumTakenAtLeast)
    set(.policyLimit, person.limitPolicy.milligramsPerDay)
  }
}

extension RuleBase {
  /// Epsom salt by mouth, in either form.
  static let sulfates = Form.codes.set(["sulfate_anhydrous", "sulfate_heptahydrate"])
  fileprivate static let antacids = Form.codes.set(["hydroxide", "carbonate"])

  fileprivate static func isSulfate(_ form: Code<Form>?) -> Bool {
    form.map { sulfates.contains($0.position) } ?? false
  }
}

extension MagnesiumProduct {
  /// A product of unclear amount, or some of an antacid or laxative (rule K12).
  fileprivate var mayHoldMuchMagnesium: Bool {
    guard let milligramsPerDay else { return true }
    guard let form, milligramsPerDay > 0 else { return false }
    return RuleBase.antacids.contains(form.position) || RuleBase.isSulfate(form)
  }
}

extension Person {
  /// The answer, or the window of ages and sex in which it must be asked.
  fileprivate var pregnancyIsPossible: Bool {
    canBePregnant ?? (sex != .male && (age.map { (12...55).contains($0) } ?? true))
  }

  fileprivate func dose(of code: String) -> Double? { detail(of: code)?.milligramsPerDay }
  fileprivate func days(of code: String) -> Double? { detail(of: code)?.days }

  private func detail(of code: String) -> MedicineDetail? {
    medicineDetails.isEmpty ? nil : Code<Medicine>(code).flatMap { medicineDetails[$0] }
  }
}

extension Person.LimitPolicy {
  /// The upper level for adults from supplements, mg a day.
  public var milligramsPerDay: Double {
    switch self {
    case .nationalAcademies: Limits.nationalAcademies
    case .europe: Limits.europe
    }
  }
}

private enum Limits {
  static let nationalAcademies = upperLevel("NAM")
  static let europe = upperLevel("EFSA")

  private static func upperLevel(_ authority: String) -> Double {
    ReferenceIntake.all.last { row in
      row.authority == authority && row.measure == "UL" && row.sex == "any" && row.ageUpTo == nil
    }?.milligramsPerDay ?? 0
  }
}
