import Catalogue
import People
import Quantities

/// An answer as it was understood; the person is built from all of them, so that each can be changed.
package enum GivenAnswer: Hashable, Sendable {
  /// "I do not know", which never counts as normal.
  case unknown
  case age(Int)
  case sex(Person.Sex)
  case redFlags([Code<RedFlag>], assessed: [Code<RedFlag>])
  case pregnant(Bool)
  case conditions(NamedConditions)
  case medicines([Code<Medicine>], others: [String])
  case kidneyHistory(KidneyHistory)
  case kidneyTest(creatinine: Dated<Creatinine>?, eGFR: Dated<Double>?)
  case magnesium([MagnesiumProduct])
  case pressure(systolic: Double?, pulse: Double?)
  case serum(Dated<SerumMagnesium>)
  case drinks(Double)
  case diet(Diet)
  case laboratory([LaboratoryTest: Dated<Double>])

  /// Adds the answer to a person.
  ///
  /// What an illness already says, such as dialysis, is not taken back by a later no.
  package func add(to person: inout Person) {
    switch self {
    case .unknown: break
    case .age(let age): person.age = age
    case .sex(let sex): person.sex = sex
    case .redFlags(let flags, let assessed):
      person.redFlags = flags
      person.assessedRedFlags = assessed
    case .pregnant(let isPregnant): person.isPregnant = isPregnant
    case .conditions(let named): named.add(to: &person)
    case .medicines(let medicines, let others):
      person.medicines = medicines
      person.otherMedicines = others
    case .kidneyHistory(let history): history.add(to: &person)
    case .kidneyTest(let creatinine, let eGFR):
      person.creatinine = creatinine
      person.reportedEGFR = eGFR
    case .magnesium(let products): person.products = products
    case .pressure(let systolic, let pulse):
      person.systolicPressure = systolic
      person.pulse = pulse
    case .serum(let serum): person.serumMagnesium = serum
    case .drinks(let drinks): person.alcoholicDrinks = drinks
    case .diet(let diet): person.diet = diet
    case .laboratory(let results): person.laboratory = results
    }
  }
}

/// Illnesses by name, and the states among them that are fields of their own.
package struct NamedConditions: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case dialysis
    case acuteKidneyInjury = "aki"
    case kidneyTransplant = "kidney_transplant"
    case pregnant
    case lactating
  }

  package var codes: [Code<Condition>] = []
  package var states: [State] = []

  package init() {}

  func add(to person: inout Person) {
    person.conditions = codes
    for state in states {
      switch state {
      case .dialysis: person.isOnDialysis = true
      case .acuteKidneyInjury: person.hasAcuteKidneyInjury = true
      case .kidneyTransplant: person.hasKidneyTransplant = true
      case .pregnant: person.isPregnant = true
      case .lactating: person.isLactating = true
      }
    }
  }
}

/// Whether the kidneys were ever replaced, or hurt within three months.
package struct KidneyHistory: Hashable, Sendable {
  package var isOnDialysis: Bool
  package var hasAcuteInjury: Bool
  package var hasTransplant: Bool

  func add(to person: inout Person) {
    person.isOnDialysis = person.isOnDialysis == true || isOnDialysis
    person.hasAcuteKidneyInjury = person.hasAcuteKidneyInjury == true || hasAcuteInjury
    person.hasKidneyTransplant = person.hasKidneyTransplant == true || hasTransplant
  }
}
