package import Olivine

/// The day on which everybody of the tests is assessed: 24 November 2026.
package let caseDay = Day(ordinal: 20_781)

/// People drawn at random from everything a person can be, unanswered questions included.
package enum RandomPerson {
  package static let conditions = Condition.allCodes.compactMap { Code<Condition>($0) }
  package static let medicines = Medicine.allCodes.compactMap { Code<Medicine>($0) }
  package static let redFlags = RedFlag.allCodes.compactMap { Code<RedFlag>($0) }
  package static let forms = Form.allCodes.compactMap { Code<Form>($0) }
  package static let avoidableFoods = Food.all.map(\.id) + Food.groups
  package static let rules = RuleText.all.map(\.id)

  /// The person of a seed.
  package static func person(seed: UInt64) -> Person {
    var random = SeededGenerator(seed: seed)
    return person(using: &random)
  }

  package static func person(using random: inout SeededGenerator) -> Person {
    var person = Person()
    setIdentity(&person, &random)
    setKidneys(&person, &random)
    setLaboratory(&person, &random)
    setBody(&person, &random)
    setLists(&person, &random)
    setMagnesium(&person, &random)
    setWishes(&person, &random)
    return person
  }

  private static func setIdentity(_ person: inout Person, _ random: inout SeededGenerator) {
    person.age = random.perhaps(0.98) {
      $0.pick([$0.whole(0...18), $0.whole(19...64), $0.whole(19...64), $0.whole(65...120)])
    }
    person.sex = random.pick([.male, .female, .male, .female, nil])
    person.isPregnant = random.pick([false, false, false, false, false, false, true, nil])
    person.canBePregnant = random.pick([nil, nil, nil, false, true])
    person.isLactating = random.pick([nil, false, false, true])
    person.limitPolicy = random.pick([.nationalAcademies, .europe])
    person.weight = random.perhaps(0.3) { $0.number(40...150) }
    person.height = random.perhaps(0.3) { $0.number(140...200) }
  }

  private static func setKidneys(_ person: inout Person, _ random: inout SeededGenerator) {
    if random.chance(0.75) {
      let value = random.chance(0.93) ? random.number(0.5...2) : random.number(0.2...12)
      person.creatinine = creatinine(value).map { Dated($0, on: day(&random)) }
    }
    person.reportedEGFR = random.perhaps(0.25) {
      let value = $0.chance(0.8) ? $0.number(55...120) : $0.number(5...60)
      return Dated(value, on: day(&$0))
    }
    person.previousEGFR = random.perhaps(0.1) { Dated($0.number(40...120), on: day(&$0)) }
    person.isOnDialysis = answer(&random, yes: 0.02)
    person.hasAcuteKidneyInjury = answer(&random, yes: 0.01)
    person.hasKidneyTransplant = answer(&random, yes: 0.03)
  }

  private static func setLaboratory(_ person: inout Person, _ random: inout SeededGenerator) {
    if random.chance(0.4) {
      let value = random.chance(0.9) ? random.number(0.6...1.04) : random.number(0.2...3)
      person.serumMagnesium = serum(value).map { Dated($0, on: day(&random)) }
    }
    let usual: [LaboratoryTest: (usual: ClosedRange<Double>, odd: ClosedRange<Double>)] = [
      .hba1c: (30...47, 30...120), .vitaminB12: (150...600, 50...600),
      .potassium: (3.5...5.5, 2...7), .calcium: (2.1...2.6, 1.5...3),
      .albumin: (35...50, 15...50), .redCellMagnesium: (1.5...3, 1...5),
    ]
    for test in LaboratoryTest.allCases {
      guard random.chance(0.3), let ranges = usual[test] else { continue }
      let value = random.number(random.chance(0.85) ? ranges.usual : ranges.odd)
      person.laboratory[test] = Dated(value, on: day(&random))
    }
  }

  private static func setBody(_ person: inout Person, _ random: inout SeededGenerator) {
    person.systolicPressure = random.perhaps(0.85) {
      $0.chance(0.9) ? Double($0.whole(92...175)) : $0.number(60...230)
    }
    person.pulse = random.perhaps(0.85) {
      $0.chance(0.85) ? Double($0.whole(50...100)) : $0.number(32...55)
    }
    person.alcoholicDrinks = random.pick([nil, 0, 0, 0.5, 1, 2, 3, 8])
    person.vitaminB6 = random.pick([nil, nil, 2, 25, 50])
  }

  private static func setLists(_ person: inout Person, _ random: inout SeededGenerator) {
    person.conditions = random.perhaps(0.98) {
      $0.several(conditions, counts: [0, 0, 0, 1, 1, 2, 4])
    }
    person.medicines = random.perhaps(0.98) {
      $0.several(medicines, counts: [0, 0, 0, 1, 1, 2, 3, 6])
    }
    person.redFlags = random.perhaps(0.98) {
      $0.chance(0.93) ? [] : $0.several(redFlags, counts: [1, 1, 2])
    }
    if random.chance(0.6) { person.assessedRedFlags = person.redFlags ?? [] }
    if random.chance(0.1) {
      person.assessedRedFlags += random.several(redFlags, counts: [1, 2])
    }
    person.otherMedicines = random.pick([[], [], [], ["herbal mix"], ["herbal mix", "tea"]])
    for medicine in person.medicines ?? [] where random.chance(0.3) {
      person.medicineDetails[medicine] = MedicineDetail(
        days: random.perhaps(0.7) { $0.number(1...400) },
        milligramsPerDay: random.perhaps(0.7) { $0.number(1...1_200) })
    }
  }

  private static func setMagnesium(_ person: inout Person, _ random: inout SeededGenerator) {
    person.products = random.perhaps(0.3) { random in
      let count = random.pick([0, 1, 1, 2])
      return (0..<count).map { _ in product(&random) }
    }
    person.otherMagnesium = random.pick([nil, 0, 0, 0, 50, 120.5, 200, 350, 400])
    person.requestedMagnesium = random.pick([nil, nil, 100, 200, 250, 300, 350, 500])
  }

  private static func setWishes(_ person: inout Person, _ random: inout SeededGenerator) {
    person.diet = random.perhaps(0.3) {
      let best = $0.number(100...600)
      return .range(Intake(low: 0.8 * best, best: best, high: 1.2 * best))
    }
    if random.chance(0.1) { person.allergicForms = random.several(forms, counts: [1, 2]) }
    if random.chance(0.1) {
      person.avoidedFoods = random.several(avoidableFoods, counts: [1, 2, 5])
    }
    if random.chance(0.3) { person.consent = consent(&random) }
  }

  /// A product as labels give it: compound or element, sometimes neither.
  package static func product(_ random: inout SeededGenerator) -> MagnesiumProduct {
    MagnesiumProduct(
      form: random.perhaps(0.9) { $0.pick(forms) },
      compoundMilligrams: random.perhaps(0.4) { $0.number(0...1_000) },
      elementalMilligrams: random.perhaps(0.6) { $0.number(0...300) },
      perDay: random.perhaps(0.9) { $0.pick([0, 1, 1, 2, 3]) })
  }

  /// A consent that mostly covers every rule and is often incomplete.
  package static func consent(_ random: inout SeededGenerator) -> Consent {
    let left = random.pick([0, 0, 0.02, 0.5])
    return Consent(
      name: random.pick(["Dr A", "Dr A", "Dr A", "", nil]),
      day: random.perhaps(0.9) { caseDay - $0.whole(0...300) },
      maximumDose: random.pick([nil, 0, 50, 100, 150, 200, 350, 1_000]),
      covers: Set(rules.filter { _ in !random.chance(left) }))
  }

  /// A day up to three years ago, or none.
  package static func day(_ random: inout SeededGenerator) -> Day? {
    random.perhaps(0.93) {
      caseDay
        - $0.pick([$0.whole(0...100), $0.whole(0...200), $0.whole(0...400), $0.whole(0...900)])
    }
  }

  package static func creatinine(
    _ value: Double, _ unit: Creatinine.Unit = .milligramsPerDecilitre
  ) -> Creatinine? {
    try? Creatinine(value, unit)
  }

  package static func serum(
    _ value: Double, _ unit: SerumMagnesium.Unit = .millimolesPerLitre
  ) -> SerumMagnesium? {
    try? SerumMagnesium(value, unit)
  }

  private static func answer(_ random: inout SeededGenerator, yes: Double) -> Bool? {
    random.chance(0.03) ? nil : random.chance(yes)
  }
}
