import People
import Testing

@Suite("The requirement of a person") struct RequirementTests {
  private func person(
    age: Int?, sex: Person.Sex? = nil, isPregnant: Bool? = nil
  ) -> Person {
    var person = Person()
    person.age = age
    person.sex = sex
    person.isPregnant = isPregnant
    return person
  }

  /// Institute of Medicine 1997; mg a day.
  @Test("requirement and allowance follow age, sex and pregnancy")
  func published() {
    let woman = person(age: 67, sex: .female)
    #expect(woman.averageRequirement == 265 && woman.recommendedAllowance == 320)
    let man = person(age: 25, sex: .male)
    #expect(man.averageRequirement == 330 && man.recommendedAllowance == 400)
    let pregnant = person(age: 33, sex: .female, isPregnant: true)
    #expect(pregnant.averageRequirement == 300 && pregnant.recommendedAllowance == 360)
  }

  @Test("without a sex the higher value counts, and without an age there is none")
  func unknown() {
    #expect(person(age: 40).averageRequirement == 350)
    #expect(person(age: nil, sex: .male).averageRequirement == nil)
  }

  @Test("a pregnant person has a requirement even when no sex was given")
  func pregnantWithoutSex() {
    #expect(person(age: 28, isPregnant: true).averageRequirement == 290)
  }
}
