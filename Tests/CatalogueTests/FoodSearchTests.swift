import Catalogue
import Testing

@Suite("Searching foods") struct FoodSearchTests {
  @Test(
    "a slip of spelling still finds the food",
    arguments: [
      ("spinnach", "spinach_boiled"), ("almnds", "almonds"), ("lentills", "lentils_boiled"),
      ("chikpeas", "chickpeas_boiled"),
    ])
  func slips(query: String, id: String) {
    #expect(Food.search(query).map(\.id).contains(id))
  }

  @Test("words may stand in any order, case and number of spaces")
  func order() {
    let expected = Food.search("pumpkin seeds").map(\.id)
    #expect(expected.first?.contains("pumpkin_seed") == true)
    for query in ["seeds pumpkin", "  PUMPKIN   seeds ", "Pumpkin, seeds"] {
      #expect(Food.search(query).map(\.id) == expected)
    }
  }

  @Test("every food is found by its own name, and first among equals when it is the richest")
  func ownName() {
    for food in Food.all {
      #expect(Food.search(food.name).contains(food), "\(food.name)")
    }
    let spinach = Food.search("spinach")
    #expect(
      spinach.map(\.milligramsPerPortion) == spinach.map(\.milligramsPerPortion).sorted(by: >))
  }

  @Test("exact matches come before forgiven ones")
  func exactFirst() {
    let found = Food.search("beans").map(\.name)
    let exact = found.prefix { $0.lowercased().contains("bean") }
    #expect(!exact.isEmpty)
    #expect(!found.dropFirst(exact.count).contains { $0.lowercased().contains("beans") })
  }

  @Test("a group narrows the search, and an empty query lists everything")
  func groups() {
    #expect(Food.search("").count == Food.all.count)
    for group in Food.groups {
      let foods = Food.search("", group: group)
      #expect(!foods.isEmpty && foods.allSatisfy { $0.group == group })
    }
    #expect(Food.search("almonds", group: "fish") == [])
  }

  @Test("nonsense finds nothing")
  func nonsense() {
    #expect(Food.search("xyzzy qwrtpsdf") == [])
  }
}
