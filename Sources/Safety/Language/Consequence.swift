package import Catalogue

/// What follows when a rule fires.
package struct Consequence: Hashable, Sendable {
  /// A test with the weeks after the start at which it is due; 0 is before the start.
  package struct Test: Hashable, Sendable {
    package var test: MonitoringTest
    package var weeks: [Int]
  }

  package var level: Level
  /// mg a day at most.
  package var cap: Double?
  /// Nil takes the urgency that goes with the level.
  package var urgency: Urgency?
  package var food = FoodState.free
  package var removedFlags: Set<FoodFlag> = []
  package var removesAvoidedFoods = false
  package var tests: [Test] = []
  /// Days after which the assessment must be made again.
  package var expiry: Int?
  package var forbiddenForms = CodeSet()
  package var forbidsAllergicForms = false
  package var avoidsTablets = false
  /// Hours a medicine leads or follows magnesium, for the medicines of the set that are taken.
  package var separation: Separation?
  package var separatesOtherMedicines = false
  /// No trial while it lasts; the medicines of the set are a course that ends.
  package var pausesTrial = CodeSet()
  package var forbidsTrial = false
  /// Chooses between the texts of a rule that says different things.
  package var variant: String?

  package struct Separation: Hashable, Sendable {
    package var medicines: CodeSet
    package var leadHours: Double
    package var followHours: Double
  }

  init(_ level: Level) {
    self.level = level
  }

  package static let inform = Consequence(.inform)
  package static let warn = Consequence(.warn)
  package static let separate = Consequence(.separate)
  package static let cap = Consequence(.cap)
  package static let clinician = Consequence(.clinician)
  package static let block = Consequence(.block)

  /// The urgency: the rule's own, or routine for the two strongest levels.
  package var effectiveUrgency: Urgency { urgency ?? (level >= .clinician ? .routine : .none) }
}

extension Consequence {
  func capped(at milligrams: Double) -> Self { with(\.cap, milligrams) }
  func urgent(_ urgency: Urgency) -> Self { with(\.urgency, urgency) }
  func food(_ state: FoodState) -> Self { with(\.food, state) }
  func expires(after days: Int) -> Self { with(\.expiry, days) }
  func saying(_ variant: String) -> Self { with(\.variant, variant) }
  func forbidding(_ forms: CodeSet) -> Self { with(\.forbiddenForms, forms) }

  func withoutFoods(_ flags: FoodFlag...) -> Self {
    with(\.removedFlags, Set(flags)).food(.limited)
  }

  func testing(_ tests: MonitoringTest..., weeks: Int...) -> Self {
    with(\.tests, self.tests + tests.map { Test(test: $0, weeks: weeks) })
  }

  func with<Value>(_ part: WritableKeyPath<Self, Value>, _ value: Value) -> Self {
    var result = self
    result[keyPath: part] = value
    return result
  }
}
