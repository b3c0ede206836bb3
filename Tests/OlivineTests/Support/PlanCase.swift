import Olivine
import OlivineTesting

/// A cleared person with wishes and times of medicines drawn at random, and what became of the plan.
struct PlanCase: Sendable {
  let seed: UInt64
  let clearance: Clearance
  let wishes: PlanWishes
  let result: Result<Plan, PlanRefusal>

  var plan: Plan? { try? result.get() }

  var refusal: PlanRefusal? {
    if case .failure(let refusal) = result { refusal } else { nil }
  }

  /// The clock times of medicines that are to stay apart, each with every separation of its medicine.
  var separatedTimes: [(separation: Separation, time: TimeOfDay)] {
    clearance.separations.flatMap { separation in
      clearance.person.medicineDetails.filter { $0.key.text == separation.medicine }
        .flatMap(\.value.times).map { (separation, $0) }
    }
  }

  /// Nil when the check of the person leaves no clearance.
  init?(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let person = Self.person(using: &random)
    guard let clearance = assess(person, on: caseDay).clearance else { return nil }
    let wishes = PlanWishes(
      form: random.perhaps(0.3) { $0.pick(RandomPerson.forms) },
      target: random.pick([
        nil, nil, random.number(1...500), Double(random.whole(1...500)), 125, 200, 250, 350, 1e9, 0,
        -5,
      ]))
    self.seed = seed
    self.clearance = clearance
    self.wishes = wishes
    result = Self.plan(within: clearance, wishes: wishes)
  }

  static func plan(
    within clearance: Clearance, wishes: PlanWishes
  ) -> Result<Plan, PlanRefusal> {
    do throws(PlanRefusal) {
      return .success(try Plan(within: clearance, on: caseDay, wishes: wishes))
    } catch {
      return .failure(error)
    }
  }

  /// Half of them anybody, half with good kidneys, so that many are cleared.
  private static func person(using random: inout SeededGenerator) -> Person {
    var person = RandomPerson.person(using: &random)
    if random.chance(0.5) {
      let drawn = person
      person = InventedPerson.margaret(on: caseDay)
      person.medicines = drawn.medicines ?? []
      person.conditions = random.chance(0.7) ? [] : drawn.conditions ?? []
      person.otherMagnesium = random.pick([0, 0, 0, 50, 120.5, random.number(0...400)])
      person.diet = drawn.diet
      person.allergicForms = drawn.allergicForms
      person.avoidedFoods = drawn.avoidedFoods
      person.limitPolicy = drawn.limitPolicy
    }
    if random.chance(0.1), let difficult = Code<Condition>("swallowing_difficulty") {
      person.conditions?.append(difficult)
    }
    person.preferences = random.several(Form.Preference.allCases, counts: [0, 0, 1, 2, 5])
    let counts = random.pick([[0, 1], [1, 1, 2], [2, 3, 4]])
    for medicine in person.medicines ?? [] {
      person.medicineDetails[medicine, default: MedicineDetail()].times =
        (0..<random.pick(counts)).map { _ in
          TimeOfDay(minutes: random.pick([random.whole(0...1_439), 30 * random.whole(0...47)]))
        }
    }
    return person
  }

  /// Some thousands of cleared people.
  static let all: [PlanCase] = (0..<20_000).compactMap { PlanCase(seed: $0) }

  /// The seeds of the plans that break a law; empty when it holds for everybody.
  static func breaking(_ holds: (PlanCase, Plan) -> Bool) -> [UInt64] {
    all.compactMap { example in
      example.plan.flatMap { holds(example, $0) ? nil : example.seed }
    }
  }
}
