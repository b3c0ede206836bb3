import Olivine
import OlivineTesting
import Testing

@Suite("Food before any tablet") struct FoodFirstTests {
  @Test("no suggested food is flagged for the person, avoided, or of a group left out")
  func suggestions() {
    #expect(
      PlanCase.breaking { example, plan in
        let (food, avoided) = (example.clearance.food, Set(example.clearance.person.avoidedFoods))
        return plan.foodFirst.suggestions.allSatisfy {
          $0.flags.isDisjoint(with: food.removedFlags.compactMap(FoodFlag.init(rawValue:)))
            && food.allowedGroups.contains($0.group) && !avoided.contains($0.id)
            && !avoided.contains($0.group)
        }
      } == [])
    #expect(PlanCase.all.contains { !$0.clearance.food.removedFlags.isEmpty && $0.plan != nil })
  }

  @Test("at most five foods of different groups, the richest first")
  func order() {
    #expect(
      PlanCase.breaking { _, plan in
        let foods = plan.foodFirst.suggestions
        let amounts = foods.map(\.milligramsPerPortion)
        return foods.count <= 5 && Set(foods.map(\.group)).count == foods.count
          && amounts == amounts.sorted(by: >)
      } == [])
  }

  @Test("where food is for a dietitian nothing is suggested")
  func dietitian() {
    let examples = PlanCase.all.filter { $0.clearance.food.state > .limited && $0.plan != nil }
    #expect(!examples.isEmpty)
    for plan in examples.compactMap(\.plan) {
      #expect(plan.foodFirst.advice == .notNow && plan.foodFirst.suggestions.isEmpty)
    }
  }

  /// A woman of 67 is advised 320 mg a day; two or three rich portions add 150 mg.
  @Test(
    "the advice changes at a gap of 0 and of 150 mg",
    arguments: [
      (400, .enough), (320, .enough), (319.99, .fillsGap), (170, .fillsGap), (169.99, .largeGap),
      (0, .largeGap),
    ] as [(Double, FoodFirst.Advice)])
  func boundaries(best: Double, advice: FoodFirst.Advice) throws {
    var person = InventedPerson.margaret(on: caseDay)
    person.diet = .range(Intake(low: best, best: best, high: best))
    let food = try plan(for: person).foodFirst
    #expect(food.advice == advice)
    #expect(abs((food.gap ?? -1) - max(0, 320 - best)) < 1e-9)
    #expect(food.suggestions.isEmpty == (advice == .enough))
  }

  @Test("a diet nobody knows gives no gap and still some foods")
  func unknown() throws {
    var person = InventedPerson.margaret(on: caseDay)
    person.diet = nil
    let food = try plan(for: person).foodFirst
    #expect(food.advice == .unknown && food.gap == nil && !food.suggestions.isEmpty)
  }

  private func plan(for person: Person) throws -> Plan {
    let clearance = try #require(assess(person, on: caseDay).clearance)
    return try Plan(within: clearance, on: caseDay)
  }
}
