import Olivine
import OlivineTesting
import Testing

@Suite("What no rule reads") struct PersonalFactsTests {
  @Test("name, cause, weight, height and wishes leave every result of a check as it is")
  func unread() {
    var cleared = 0
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let person = RandomPerson.person(using: &random)
      var other = person
      other.facts = PersonalFacts(
        name: "Ada", neuropathyCause: random.pick(ConditionPrior.ofConditions).condition,
        weight: random.number(20...400), height: random.number(100...250),
        preferences: [random.pick(Form.Preference.allCases)])
      let (before, after) = (assess(person, on: caseDay), assess(other, on: caseDay))
      #expect(before.decision == after.decision, "seed \(seed)")
      #expect(before.findings == after.findings, "seed \(seed)")
      #expect(before.fired == after.fired && before.maximum == after.maximum, "seed \(seed)")
      #expect(before.separations == after.separations, "seed \(seed)")
      #expect(before.monitoring == after.monitoring, "seed \(seed)")
      #expect(before.food == after.food && before.status == after.status, "seed \(seed)")
      #expect(before.clearance?.expiry == after.clearance?.expiry, "seed \(seed)")
      if before.clearance != nil { cleared += 1 }
    }
    #expect(cleared > 50)
  }
}
