import Olivine
import OlivineTesting

/// What changes only the way a person is written down changes nothing else.
extension Law {
  static let order = Law("order and repetition in lists do not matter") { person, before, random in
    var other = person
    other.conditions = person.conditions.map { ($0 + $0.prefix(2)).shuffled(using: &random) }
    other.medicines = person.medicines.map { ($0 + $0.prefix(2)).shuffled(using: &random) }
    other.redFlags = person.redFlags.map { ($0 + $0).shuffled(using: &random) }
    other.assessedRedFlags = (person.assessedRedFlags + person.assessedRedFlags)
      .shuffled(using: &random)
    other.allergicForms = (person.allergicForms + person.allergicForms).reversed()
    other.avoidedFoods = (person.avoidedFoods + person.avoidedFoods).reversed()
    other.otherMedicines = person.otherMedicines.reversed()
    other.products = person.products?.shuffled(using: &random)
    return assess(other, on: caseDay).differences(to: before)
  }

  static let units = Law("the unit of a value does not matter") { person, before, random in
    var other = person
    if let old = person.creatinine,
      let same = RandomPerson.creatinine(old.value.micromolesPerLitre, .micromolesPerLitre)
    {
      other.creatinine = Dated(same, on: old.day)
    }
    if let old = person.serumMagnesium {
      let unit = random.pick([
        SerumMagnesium.Unit.milligramsPerDecilitre, .milliequivalentsPerLitre,
      ])
      let value =
        unit == .milligramsPerDecilitre
        ? old.value.milligramsPerDecilitre : old.value.milliequivalentsPerLitre
      other.serumMagnesium = RandomPerson.serum(value, unit).map { Dated($0, on: old.day) }
    }
    return assess(other, on: caseDay).differences(to: before)
  }
}
