import Catalogue
import People
import Testing

@Suite("Magnesium that is already taken") struct MagnesiumProductTests {
  private func product(
    _ form: String?, compound: Double? = nil, elemental: Double? = nil, perDay: Double? = 1
  ) -> MagnesiumProduct {
    MagnesiumProduct(
      form: form.flatMap { Code($0) }, compoundMilligrams: compound,
      elementalMilligrams: elemental, perDay: perDay)
  }

  /// 400 mg of oxide hold 241.2168 mg of the element by the golden table; the row prints 0.6030.
  @Test("a mass of compound becomes the element by its form")
  func compound() {
    let oxide = product("oxide", compound: 400, perDay: 2)
    #expect(abs((oxide.milligramsPerDay ?? 0) - 2 * 241.2168) < 0.05)
  }

  @Test("the element on the label counts before the compound")
  func elementalFirst() {
    #expect(product("oxide", compound: 400, elemental: 250).milligramsPerDay == 250)
    #expect(product(nil, elemental: 100, perDay: 3).milligramsPerDay == 300)
  }

  @Test("what is rubbed into the skin counts as nothing")
  func topical() {
    #expect(product("topical_chloride", elemental: 500, perDay: 4).milligramsPerDay == 0)
    #expect(product("topical_chloride", elemental: 500).isTopical)
    #expect(!product("citrate", elemental: 100).isTopical)
  }

  @Test("a label without form, amount or number of portions is not known, and not zero")
  func unclear() {
    #expect(product(nil, compound: 400).milligramsPerDay == nil)
    #expect(product("citrate").milligramsPerDay == nil)
    #expect(product("citrate", elemental: 100, perDay: nil).milligramsPerDay == nil)
  }

  @Test("a sum and a list give the larger, and one unclear product makes all of it unknown")
  func together() {
    var person = Person()
    #expect(person.magnesiumAlreadyTaken == nil)
    person.otherMagnesium = 120
    #expect(person.magnesiumAlreadyTaken == 120)
    person.products = [product("citrate", elemental: 100, perDay: 2)]
    #expect(person.magnesiumAlreadyTaken == 200)
    person.otherMagnesium = 300
    #expect(person.magnesiumAlreadyTaken == 300)
    person.products?.append(product(nil, compound: 400))
    #expect(person.magnesiumAlreadyTaken == nil)
    #expect(person.magnesiumTakenAtLeast == 300)
  }

  @Test("no product is nothing, and an unanswered list is not known")
  func emptyList() {
    var person = Person()
    person.products = []
    #expect(person.magnesiumAlreadyTaken == 0)
    person.products = nil
    #expect(person.magnesiumAlreadyTaken == nil)
    #expect(person.magnesiumTakenAtLeast == 0)
  }

  @Test("an antacid with magnesium and an answer of nothing contradict each other")
  func antacid() throws {
    var person = Person()
    person.medicines = [try #require(Code("magnesium_antacid_or_laxative"))]
    person.otherMagnesium = 0
    #expect(person.magnesiumAlreadyTaken == nil)
    person.products = []
    #expect(person.magnesiumAlreadyTaken == nil)
    person.otherMagnesium = 400
    #expect(person.magnesiumAlreadyTaken == 400)
  }
}
