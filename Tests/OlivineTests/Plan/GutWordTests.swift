import Olivine
import OlivineTesting
import Testing

@Suite("What a plan says about the gut") struct GutWordTests {
  @Test("what is already taken counts as well as the new dose", arguments: [0.0, 150])
  func total(alreadyTaken: Double) throws {
    var person = InventedPerson.margaret(on: caseDay)
    person.otherMagnesium = alreadyTaken
    let clearance = try #require(assess(person, on: caseDay).clearance)
    let plan = try Plan(within: clearance, on: caseDay, wishes: PlanWishes(target: 125))
    let id = alreadyTaken == 0 ? "gut.up_to_250" : "gut.250_to_350"
    #expect(plan.gutSentences() == [Wording.english(id)])
  }

  @Test("oxide adds its note")
  func oxide() throws {
    let person = InventedPerson.margaret(on: caseDay)
    let clearance = try #require(assess(person, on: caseDay).clearance)
    let plan = try Plan(within: clearance, on: caseDay, wishes: PlanWishes(form: Code("oxide")))
    #expect(plan.gutSentences().last == Wording.english("gut.oxide_note"))
  }
}
