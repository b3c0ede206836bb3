import Olivine
import OlivineTesting

/// Random persons that use every field, the same for the same seed.
struct PersonSource {
  private var random: SeededGenerator
  private let today: Day
  /// Whether numbers have at most three decimals and stay in the unit in which they are written.
  private let writesFewDecimals: Bool

  init(seed: UInt64, today: Day, writesFewDecimals: Bool = false) {
    self.writesFewDecimals = writesFewDecimals
    random = SeededGenerator(seed: seed)
    self.today = today
  }

  mutating func person() -> Person {
    var person = Person()
    fillIdentity(&person)
    fillLaboratory(&person)
    fillHealth(&person)
    fillMagnesium(&person)
    return person
  }

  private mutating func fillIdentity(_ person: inout Person) {
    person.name = maybe { _ in "Zoë \"O'Neill\"" }
    person.age = maybe { $0.whole(0...120) }
    person.sex = maybe { $0.pick(Person.Sex.allCases) }
    person.weight = maybe { $0.number(20...400) }
    person.height = maybe { $0.number(100...250) }
    person.isPregnant = maybe { $0.flag() }
    person.canBePregnant = maybe { $0.flag() }
    person.isLactating = maybe { $0.flag() }
    person.limitPolicy = pick(Person.LimitPolicy.allCases)
    person.preferences = some(of: Form.Preference.allCases)
    person.neuropathyCause = maybe {
      $0.pick(ConditionPrior.all.filter { !$0.certainty.isEmpty }.map(\.condition))
    }
  }

  private mutating func fillLaboratory(_ person: inout Person) {
    let keepsUnit = writesFewDecimals
    person.creatinine = maybe { source in
      let value =
        keepsUnit || source.flag()
        ? try? Creatinine(source.number(0.2...20), .milligramsPerDecilitre)
        : try? Creatinine(source.number(18...1_760), .micromolesPerLitre)
      return value.map { Dated($0, on: source.day()) }
    }.flatMap(\.self)
    person.serumMagnesium = maybe { source in
      let value = try? SerumMagnesium(
        source.number(0.3...9),
        keepsUnit ? .millimolesPerLitre : source.pick(SerumMagnesium.Unit.allCases))
      return value.map { Dated($0, on: source.day()) }
    }.flatMap(\.self)
    person.reportedEGFR = maybe { Dated($0.number(1...250), on: $0.day()) }
    person.previousEGFR = maybe { Dated($0.number(1...250), on: $0.day()) }
    person.isOnDialysis = maybe { $0.flag() }
    person.hasAcuteKidneyInjury = maybe { $0.flag() }
    person.hasKidneyTransplant = maybe { $0.flag() }
    for test in LaboratoryTest.allCases {
      let range = Person.range(of: test.rawValue) ?? 0...1
      person.laboratory[test] = maybe { Dated($0.number(range), on: $0.day()) }
    }
  }

  private mutating func fillHealth(_ person: inout Person) {
    person.systolicPressure = maybe { $0.number(40...300) }
    person.pulse = maybe { $0.number(20...250) }
    person.alcoholicDrinks = maybe { $0.number(0...100) }
    person.conditions = maybe { $0.codes(of: Condition.self) }
    person.medicines = maybe { $0.codes(of: Medicine.self) }
    person.redFlags = maybe { $0.codes(of: RedFlag.self) }
    person.assessedRedFlags = codes(of: RedFlag.self)
    person.allergicForms = codes(of: Form.self)
    person.otherMedicines = some(of: ["eye drops", "my \\ herbal tea\n2", "Ω pills"])
    for medicine in codes(of: Medicine.self) {
      person.medicineDetails[medicine] = MedicineDetail(
        days: maybe { $0.number(0...40_000) }, milligramsPerDay: maybe { $0.number(0...100_000) },
        times: some(of: [TimeOfDay(minutes: whole(0...1_439)), TimeOfDay(minutes: 0)]))
    }
    person.consent = maybe { source in
      Consent(
        name: source.maybe { _ in "Dr Lee" }, day: source.day(),
        maximumDose: source.maybe { $0.number(0...10_000) },
        covers: Set(source.some(of: RuleText.all.map(\.id))))
    }
  }

  private mutating func fillMagnesium(_ person: inout Person) {
    person.otherMagnesium = maybe { $0.number(0...10_000) }
    person.requestedMagnesium = maybe { $0.number(0...10_000) }
    person.vitaminB6 = maybe { $0.number(0...5_000) }
    person.avoidedFoods = some(of: [Food.all[3].id, Food.groups[0], Food.all[9].id])
    person.products = maybe { source in
      (0..<source.whole(0...3)).map { _ in
        MagnesiumProduct(
          form: source.maybe { $0.code(of: Form.self) }.flatMap(\.self),
          compoundMilligrams: source.maybe { $0.number(0...100_000) },
          elementalMilligrams: source.maybe { $0.number(0...10_000) },
          perDay: source.maybe { $0.number(0...100) })
      }
    }
    person.diet = maybe { $0.diet() }
  }

  private mutating func diet() -> Diet {
    switch whole(0...2) {
    case 0: return .range(.frequencyList([number(0...5_000)]))
    case 1:
      let values = [number(0...5_000), number(0...5_000), number(0...5_000)].sorted()
      return .range(Intake(low: values[0], best: values[1], high: values[2]))
    default:
      return .foods(
        (0..<whole(0...4)).map { _ in
          Diet.Helping(
            food: pick(Food.all),
            amount: flag() ? .grams(number(0...20_000)) : .portions(number(0...200)),
            per: pick(Diet.Helping.Period.allCases))
        })
    }
  }

  private mutating func day() -> Day? { maybe { $0.today - $0.whole(0...30_000) } }

  private mutating func code<Entry: Catalogued>(of type: Entry.Type) -> Code<Entry>? {
    Code(pick(Entry.allCodes))
  }

  private mutating func codes<Entry: Catalogued>(of type: Entry.Type) -> [Code<Entry>] {
    (0..<whole(0...4)).compactMap { _ in code(of: type) }
  }

  private mutating func maybe<Value>(_ value: (inout PersonSource) -> Value) -> Value? {
    flag() ? value(&self) : nil
  }

  private mutating func some<Value>(of values: [Value]) -> [Value] {
    values.filter { _ in flag() }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[whole(0...(values.count - 1))]
  }

  private mutating func flag() -> Bool { next() & 1 == 1 }

  private mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Uniform; now and then an end of the range, which is where rounding shows.
  private mutating func number(_ range: ClosedRange<Double>) -> Double {
    switch next() % 16 {
    case 0: range.lowerBound
    case 1: range.upperBound
    default:
      rounded(
        range.lowerBound
          + (range.upperBound - range.lowerBound) * Double(next() >> 11) / 9_007_199_254_740_992)
    }
  }

  private func rounded(_ value: Double) -> Double {
    writesFewDecimals ? (value * 1_000).rounded() / 1_000 : value
  }

  private mutating func next() -> UInt64 { random.next() }
}
