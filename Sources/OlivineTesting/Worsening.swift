package import Olivine

/// The same person with one thing more that is wrong.
package struct Worsening {
  package let what: String
  package let person: Person
  /// `pacemaker` turns C01 into C02, and `endurance_athlete` softens C04: the two exceptions of the law.
  package let isNamedException: Bool

  private init(_ what: String, _ person: Person, isNamedException: Bool = false) {
    self.what = what
    self.person = person
    self.isNamedException = isNamedException
  }

  /// A random worsening; nil when the one drawn would answer an open question or change nothing bad.
  package static func random(of person: Person, using random: inout SeededGenerator) -> Worsening? {
    switch random.whole(0...9) {
    case 0, 1: condition(person, &random)
    case 2, 3: medicine(person, &random)
    case 4: redFlag(person, &random)
    case 5: freeText(person)
    default: random.pick(values)(person, &random)
    }
  }

  private static func condition(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    guard let present = person.conditions else { return nil }
    let added = random.pick(RandomPerson.conditions)
    let isPaced =
      added.text == "pacemaker"
      && present.contains { ["av_block_2_3", "sick_sinus"].contains($0.text) }
    let isTrained =
      added.text == "endurance_athlete" && person.pulse.map { (40..<50).contains($0) } ?? false
    var worse = person
    worse.conditions = present + [added]
    return Worsening("condition \(added)", worse, isNamedException: isPaced || isTrained)
  }

  private static func medicine(_ person: Person, _ random: inout SeededGenerator) -> Worsening? {
    guard let present = person.medicines else { return nil }
    let added = random.pick(RandomPerson.medicines)
    var worse = person
    worse.medicines = present + [added]
    return Worsening("medicine \(added)", worse)
  }

  private static func redFlag(_ person: Person, _ random: inout SeededGenerator) -> Worsening? {
    guard let present = person.redFlags else { return nil }
    let added = random.pick(RandomPerson.redFlags)
    var worse = person
    worse.redFlags = present + [added]
    return Worsening("red flag \(added)", worse)
  }

  private static func freeText(_ person: Person) -> Worsening? {
    var worse = person
    worse.otherMedicines.append("green powder")
    return Worsening("free text", worse)
  }

  private typealias Change = @Sendable (Person, inout SeededGenerator) -> Worsening?

  private static let values: [Change] = [
    flag("dialysis", \.isOnDialysis), flag("kidney injury", \.hasAcuteKidneyInjury),
    flag("transplant", \.hasKidneyTransplant), flag("pregnant", \.isPregnant),
    lowPressure, highPressure, slowPulse, highCreatinine, lowCreatinine, lowEGFR, highSerum,
    lowSerum, laboratory, alcohol, otherMagnesium, unclearProduct, clearProduct, previousEGFR,
    request, vitaminB6,
  ]

  private static func flag(
    _ what: String, _ path: any WritableKeyPath<Person, Bool?> & Sendable
  ) -> Change {
    { person, _ in
      guard person[keyPath: path] == false else { return nil }
      var worse = person
      worse[keyPath: path] = true
      return Worsening(what, worse)
    }
  }

  fileprivate static func make(
    _ what: String, of person: Person, _ change: (inout Person) -> Void
  ) -> Worsening {
    var worse = person
    change(&worse)
    return Worsening(what, worse)
  }
}

extension Worsening {
  @Sendable private static func lowPressure(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    // From 160 in pregnancy and from 180 a high pressure is a finding of its own, which a fall takes away.
    let pressure = person.systolicPressure ?? 120
    guard pressure < (person.isPregnant == true ? 160 : 180) else { return nil }
    let low = min(pressure, random.number(60...100))
    return make("pressure \(low)", of: person) { $0.systolicPressure = low }
  }

  @Sendable private static func highPressure(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    guard person.systolicPressure.map({ $0 >= 100 }) ?? true else { return nil }
    let high = max(person.systolicPressure ?? 0, random.number(180...230))
    return make("pressure \(high)", of: person) { $0.systolicPressure = high }
  }

  @Sendable private static func slowPulse(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    let slow = min(person.pulse ?? 100, random.number(30...50))
    return make("pulse \(slow)", of: person) { $0.pulse = slow }
  }

  @Sendable private static func highCreatinine(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    guard let old = person.creatinine, old.value.milligramsPerDecilitre >= 0.4,
      let value = RandomPerson.creatinine(
        min(20, old.value.milligramsPerDecilitre * random.number(1...3)))
    else { return nil }
    return make("creatinine \(value.milligramsPerDecilitre)", of: person) {
      $0.creatinine = Dated(value, on: old.day)
    }
  }

  @Sendable private static func lowCreatinine(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    // A value whose estimate is low, or is compared with an older one, would look better when it falls.
    guard let old = person.creatinine, person.previousEGFR == nil,
      person.age.map({
        KidneyFunction.eGFR(creatinine: old.value, age: $0, sex: person.sex) >= 60
      }) ?? true,
      let value = RandomPerson.creatinine(
        min(old.value.milligramsPerDecilitre, random.number(0.2...0.39)))
    else { return nil }
    return make("creatinine \(value.milligramsPerDecilitre)", of: person) {
      $0.creatinine = Dated(value, on: old.day)
    }
  }

  @Sendable private static func lowEGFR(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    guard let old = person.reportedEGFR else { return nil }
    let value = max(1, old.value * random.number(0.3...1))
    return make("eGFR \(value)", of: person) { $0.reportedEGFR = Dated(value, on: old.day) }
  }

  @Sendable private static func previousEGFR(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    guard person.previousEGFR == nil else { return nil }
    let day = RandomPerson.day(&random)
    return make("previous eGFR", of: person) { $0.previousEGFR = Dated(110, on: day) }
  }
}

extension Worsening {
  @Sendable private static func highSerum(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    let old = person.serumMagnesium
    let before = old?.value.millimolesPerLitre ?? 0.9
    // Below 0.5 the result is urgent already, in another way.
    guard before >= 0.5,
      let value = RandomPerson.serum(max(before, random.number(1.051...2)))
    else { return nil }
    let day = old == nil ? RandomPerson.day(&random) : old?.day
    return make("serum \(value.millimolesPerLitre)", of: person) {
      $0.serumMagnesium = Dated(value, on: day)
    }
  }

  @Sendable private static func lowSerum(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    let old = person.serumMagnesium
    let before = old?.value.millimolesPerLitre ?? 0.9
    guard before <= 1.05, let value = RandomPerson.serum(min(before, random.number(0.2...0.699)))
    else { return nil }
    let day = old == nil ? RandomPerson.day(&random) : old?.day
    return make("serum \(value.millimolesPerLitre)", of: person) {
      $0.serumMagnesium = Dated(value, on: day)
    }
  }

  /// Where each result is normal, and the two sides on which it is not.
  private static let normal:
    [(test: LaboratoryTest, usual: Double, low: ClosedRange<Double>?, high: ClosedRange<Double>?)] =
      [
        (.hba1c, 36, nil, 48...120), (.vitaminB12, 300, 50...147, nil),
        (.potassium, 4.4, 2...3.49, 5.51...7), (.calcium, 2.3, 1.5...2.09, nil),
        (.albumin, 42, 15...34, nil),
      ]

  @Sendable private static func laboratory(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    let (test, usual, low, high) = random.pick(normal)
    let old = person.laboratory[test]
    let before = old?.value ?? usual
    let value: Double
    if let low, random.chance(high == nil ? 1 : 0.5) {
      // A high potassium that falls is no worsening.
      guard test != .potassium || before <= 5 else { return nil }
      value = min(before, random.number(low))
    } else if let high {
      guard test != .potassium || before >= 3.5 else { return nil }
      value = max(before, random.number(high))
    } else {
      return nil
    }
    let day = old == nil ? RandomPerson.day(&random) : old?.day
    return make("\(test) \(value)", of: person) { $0.laboratory[test] = Dated(value, on: day) }
  }

  @Sendable private static func alcohol(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    make("alcohol", of: person) { $0.alcoholicDrinks = max($0.alcoholicDrinks ?? 0, 5) }
  }

  @Sendable private static func vitaminB6(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    make("vitamin B6", of: person) { $0.vitaminB6 = max($0.vitaminB6 ?? 0, 100) }
  }

  @Sendable private static func request(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    make("request", of: person) { $0.requestedMagnesium = max($0.requestedMagnesium ?? 0, 900) }
  }

  @Sendable private static func otherMagnesium(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    guard let taken = person.magnesiumAlreadyTaken else { return nil }
    let more = taken + random.number(1...400)
    return make("other magnesium \(more)", of: person) { $0.otherMagnesium = more }
  }

  @Sendable private static func clearProduct(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    guard person.magnesiumAlreadyTaken != nil else { return nil }
    let product = RandomPerson.product(&random)
    return make("product", of: person) { $0.products = ($0.products ?? []) + [product] }
  }

  @Sendable private static func unclearProduct(
    _ person: Person, _ random: inout SeededGenerator
  ) -> Worsening? {
    let product = MagnesiumProduct(form: random.pick(RandomPerson.forms), perDay: 1)
    return make("unclear product", of: person) { $0.products = ($0.products ?? []) + [product] }
  }
}
