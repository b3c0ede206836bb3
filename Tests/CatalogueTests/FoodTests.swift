import Catalogue
import Testing

@Suite("The table of foods") struct FoodTests {
  /// Half of the last digit that a portion prints, mg.
  private static let printed = 0.05 + 1e-9

  @Test("the magnesium of a portion is that of its grams")
  func portions() {
    for food in Food.all {
      let computed = food.milligramsPer100Grams * food.portionGrams / 100
      #expect(
        abs(computed - food.milligramsPerPortion) <= Self.printed,
        "\(food.id): \(computed) against \(food.milligramsPerPortion)")
    }
  }

  @Test("no food holds more magnesium than pure bran, and no portion weighs more than a bottle")
  func ranges() {
    for food in Food.all {
      #expect((0...800).contains(food.milligramsPer100Grams), "\(food.id)")
      #expect((0.5...500).contains(food.portionGrams), "\(food.id)")
      #expect(food.samples ?? 0 >= 0, "\(food.id)")
      #expect(!food.name.isEmpty && !food.portion.isEmpty && !food.group.isEmpty, "\(food.id)")
    }
    #expect(Food.all.map(\.name).repeated == [])
  }

  @Test("every flag is known, so that no warning is dropped silently")
  func flags() {
    for row in Table(.named("foods.tsv")).rows {
      for flag in row.list("flags") {
        #expect(FoodFlag(rawValue: flag) != nil, "\(row["id"]) \(flag)")
      }
    }
  }

  @Test("fish, nuts and leafy greens carry the flag that keeps them from those they harm")
  func flaggedGroups() {
    for (group, flag) in [("fish", FoodFlag.fish), ("nuts", .nut), ("leafy_greens", .vitaminK)] {
      let foods = Food.all.filter { $0.group == group }
      #expect(!foods.isEmpty)
      #expect(foods.filter { !$0.flags.contains(flag) }.map(\.id) == [], "\(group)")
    }
  }

  /// USDA FoodData Central, mg per 100 g.
  @Test(
    "well-known foods hold what the national table prints",
    arguments: [
      ("spinach_boiled", 87.0), ("almonds", 270), ("banana", 27), ("whole_milk", 10),
      ("pumpkin_seed_kernels_dried", 592),
    ])
  func known(id: String, milligrams: Double) {
    #expect(Food.with(id: id)?.milligramsPer100Grams == milligrams)
  }
}
