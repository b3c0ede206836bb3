import Olivine
import Testing

@Suite("The invented people of Examples/people") struct ExamplePeopleTests {
  @Test("every field of a full document arrives in the person")
  func everyField() throws {
    let margaret = try example("margaret")
    #expect(margaret.name == "Margaret (invented)")
    #expect(margaret.age == 67 && margaret.sex == .female)
    #expect(margaret.weight == 72 && margaret.height == 164)
    #expect(margaret.isPregnant == false && margaret.canBePregnant == false)
    #expect(margaret.isLactating == false)
    #expect(margaret.creatinine?.value.milligramsPerDecilitre == 0.8)
    #expect(margaret.creatinine?.day == Day("2026-10-05"))
    #expect(margaret.serumMagnesium?.value.millimolesPerLitre == 0.76)
    #expect(margaret.serumMagnesium?.age(on: readingDay) == 50)
    #expect(margaret.laboratory[.hba1c]?.value == 58)
    #expect(margaret.laboratory[.vitaminB12]?.day == Day("2026-10-05"))
    #expect(margaret.isOnDialysis == false && margaret.hasAcuteKidneyInjury == false)
    #expect(margaret.hasKidneyTransplant == false)
    #expect(margaret.systolicPressure == 134 && margaret.pulse == 72)
    #expect(margaret.alcoholicDrinks == 0)
    #expect(margaret.conditions?.map(\.text) == ["diabetes"])
    #expect(margaret.medicines?.map(\.text) == ["metformin", "gabapentin"])
    #expect(margaret.redFlags == [])
    #expect(margaret.products == [])
    #expect(margaret.otherMagnesium == 0)
    #expect(margaret.neuropathyCause == "diabetic_polyneuropathy")
    #expect(margaret.preferences == [.gutSensitive])
    #expect(margaret.limitPolicy == .nationalAcademies)
  }

  /// The sum by hand from the table of foods, mg a day.
  @Test("a list of foods becomes an intake")
  func diet() throws {
    let margaret = try example("margaret")
    guard case .foods(let helpings) = margaret.diet else {
      Issue.record("the diet is \(String(describing: margaret.diet))")
      return
    }
    #expect(helpings.count == 10)
    let intake = try #require(margaret.diet?.intake)
    let byHand = try helpings.map { helping in
      let food = try #require(Food.with(id: helping.food.id))
      let week = helping.per == .day ? 7.0 : 1
      return switch helping.amount {
      case .grams(let grams): week * grams / 100 * food.milligramsPer100Grams / 7
      case .portions(let portions): week * portions * food.milligramsPerPortion / 7
      }
    }
    #expect(abs(intake.best - byHand.reduce(0, +)) < 1e-9)
    #expect((180...260).contains(intake.best), "below the requirement of 265 mg: \(intake.best)")
  }

  @Test("Margaret may try: nothing speaks against it")
  func margaret() throws {
    let result = assess(try example("margaret"), on: readingDay)
    #expect(result.decision == .allow)
    #expect(result.maximum == 350 && result.room == 350)
    #expect(result.trialIsAllowed)
    #expect(result.clearance != nil)
    #expect(result.urgency < .sameDay)
    #expect(result.separations.map(\.medicine) == ["gabapentin"])
    #expect(Set(["C15", "X16", "Y15"]).isSubset(of: result.fired))
    #expect(result.kidneyIsKnown)
    #expect(KidneyFunction.kdigoCategory(eGFR: result.kidney.lowest ?? 0) == "G2")
  }

  @Test("Ahmed takes a water tablet and has no kidney test: the doctor comes first")
  func ahmed() throws {
    let ahmed = try example("ahmed")
    let result = assess(ahmed, on: readingDay)
    #expect(result.decision == .clinician)
    #expect(result.maximum == 0 && result.maximumAfterConsent == 200)
    #expect(!result.trialIsAllowed && result.clearance == nil)
    #expect(Set(["U01", "L01", "L02", "D11"]).isSubset(of: result.fired))
    // 400 mg of oxide hold 241.2 mg of magnesium.
    #expect(abs((ahmed.magnesiumAlreadyTaken ?? 0) - 241.2) < 0.05)
  }

  @Test("Rosa's kidneys are weak: no plan without her doctor, and never more than 100 mg")
  func rosa() throws {
    let result = assess(try example("rosa"), on: readingDay)
    #expect(result.decision == .clinician)
    #expect(result.maximumAfterConsent == 100)
    #expect(result.fired.contains("K03") && result.fired.contains("F02"))
    #expect(result.food.removedFlags.contains("potassium"))
    #expect(result.clearance == nil)
  }

  @Test("a name of a person decides nothing", arguments: ["margaret", "ahmed", "rosa"])
  func namesDecideNothing(name: String) throws {
    var person = try example(name)
    let fired = assess(person, on: readingDay).fired
    person.name = nil
    #expect(assess(person, on: readingDay).fired == fired)
  }
}
