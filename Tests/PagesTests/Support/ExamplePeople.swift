import Olivine

/// A person of the tests, with what the check must come to.
struct ExamplePerson: Sendable, CustomStringConvertible {
  let name: String
  let decision: Decision
  let person: Person
  /// Whether the letter may need a second side.
  var hasManyFindings = false

  var description: String { name }

  var assessment: Assessment { assess(person, on: ExamplePeople.today) }
}

enum ExamplePeople {
  static let today = day("2026-08-06")

  static let all = [
    healthy, hostile, unanswered, olderWithThyroid, reducedKidneys, weakKidneys, lowKidneys,
    agreed, redFlag, redFlagSeen, magnesiumTaker, swallowing, everything,
  ]

  /// Answers to all questions, nothing found.
  static let healthy = ExamplePerson(
    name: "healthy", decision: .allow, person: answered { $0.name = "Ada Holm" })

  static let hostile = ExamplePerson(
    name: "hostile", decision: .allow,
    person: answered {
      $0.name = HostileWords.typed
      $0.otherMedicines = [HostileWords.typed, "</td><td>{max_mg_d}"]
    })

  static let unanswered = ExamplePerson(name: "unanswered", decision: .block, person: Person())

  static let olderWithThyroid = ExamplePerson(
    name: "older with thyroid", decision: .cap,
    person: answered {
      $0.name = "Marta Lindqvist"
      $0.age = 78
      $0.conditions = codes("diabetes", "hypertension", "hypothyroid_treated")
      $0.medicines = codes("levothyroxine", "metformin", "gabapentin", "ppi")
      $0.medicineDetails = details(["levothyroxine": "06:30", "gabapentin": "22:00"])
      $0.diet = .range(Intake(low: 190, best: 260, high: 330))
    })

  static let reducedKidneys = ExamplePerson(
    name: "reduced kidneys", decision: .cap,
    person: answered {
      $0.name = "Jon Berg"
      $0.age = 70
      $0.sex = .male
      $0.conditions = codes("diabetes")
      $0.medicines = codes("metformin", "ace_inhibitor")
      $0.creatinine = creatinine(1.45)
      $0.previousEGFR = Dated(58, on: today - 300)
      $0.serumMagnesium = serum(0.74)
    })

  static let weakKidneys = ExamplePerson(
    name: "weak kidneys", decision: .clinician,
    person: answered {
      $0.name = "Ivo Maric"
      $0.age = 66
      $0.sex = .male
      $0.conditions = codes("diabetes", "ckd", "gout")
      $0.medicines = codes("ace_inhibitor", "loop_diuretic", "allopurinol")
      $0.creatinine = creatinine(1.9)
      $0.serumMagnesium = serum(0.88)
    })

  static let lowKidneys = ExamplePerson(
    name: "low kidneys", decision: .block,
    person: answered {
      $0.name = "Rosa Quint"
      $0.age = 71
      $0.creatinine = creatinine(2.6)
      $0.products = [product("oxide", compound: 400)]
    })

  static let agreed = ExamplePerson(
    name: "agreed", decision: .clinician,
    person: {
      var person = weakKidneys.person
      let asking = assess(person, on: today).rulesForClinician
      person.consent = Consent(
        name: "Dr Sole", day: today - 3, maximumDose: 100, covers: Set(asking))
      return person
    }())

  static let redFlag = ExamplePerson(
    name: "red flag", decision: .block,
    person: answered {
      $0.name = "Tom Reyes"
      $0.redFlags = codes("foot_ulcer", "saddle_numbness")
    })

  static let redFlagSeen = ExamplePerson(
    name: "red flag seen", decision: .clinician,
    person: answered {
      $0.name = "Lena Roth"
      $0.redFlags = codes("foot_ulcer")
      $0.assessedRedFlags = codes("foot_ulcer")
    })

  static let magnesiumTaker = ExamplePerson(
    name: "magnesium taker", decision: .cap,
    person: answered {
      $0.name = "Pia Novak"
      $0.products = [
        product("oxide", compound: 500), product("citrate", elemental: 150),
        product("topical_chloride", elemental: 100),
      ]
    })

  static let swallowing = ExamplePerson(
    name: "swallowing", decision: .allow,
    person: answered {
      $0.name = "Sami Oja"
      $0.conditions = codes("swallowing_difficulty")
      $0.preferences = [.sleep, .gutSensitive]
      $0.requestedMagnesium = 350
    })

  /// More illnesses and medicines than anyone should have.
  static let everything = ExamplePerson(
    name: "everything", decision: .block,
    person: answered {
      $0.name = "Every Rule"
      $0.conditions = Condition.all.compactMap { Code($0.code) }
      $0.medicines = Medicine.all.compactMap { Code($0.code) }
      $0.redFlags = RedFlag.all.compactMap { Code($0.code) }
    }, hasManyFindings: true)
}

extension ExamplePeople {
  static func day(_ text: String) -> Day { Day(text) ?? Day(ordinal: 0) }

  static func codes<Entry: Catalogued>(_ texts: String...) -> [Code<Entry>] {
    texts.compactMap { Code($0) }
  }

  /// A woman of 52 with good kidneys who takes nothing.
  private static func answered(_ change: (inout Person) -> Void) -> Person {
    var person = Person()
    person.age = 52
    person.sex = .female
    person.weight = 68
    person.height = 168
    person.isPregnant = false
    person.canBePregnant = false
    person.creatinine = creatinine(0.8)
    person.isOnDialysis = false
    person.hasAcuteKidneyInjury = false
    person.hasKidneyTransplant = false
    person.systolicPressure = 128
    person.pulse = 72
    person.alcoholicDrinks = 0
    person.conditions = []
    person.medicines = []
    person.redFlags = []
    person.products = []
    change(&person)
    return person
  }

  private static func creatinine(_ value: Double) -> Dated<Creatinine>? {
    (try? Creatinine(value, .milligramsPerDecilitre)).map { Dated($0, on: today - 40) }
  }

  private static func serum(_ value: Double) -> Dated<SerumMagnesium>? {
    (try? SerumMagnesium(value, .millimolesPerLitre)).map { Dated($0, on: today - 40) }
  }

  private static func product(
    _ form: String, compound: Double? = nil, elemental: Double? = nil
  ) -> MagnesiumProduct {
    MagnesiumProduct(
      form: Code(form), compoundMilligrams: compound, elementalMilligrams: elemental, perDay: 1)
  }

  private static func details(_ times: [String: String]) -> [Code<Medicine>: MedicineDetail] {
    times.reduce(into: [:]) { details, entry in
      guard let code = Code<Medicine>(entry.key), let time = TimeOfDay(entry.value) else { return }
      details[code] = MedicineDetail(times: [time])
    }
  }
}
