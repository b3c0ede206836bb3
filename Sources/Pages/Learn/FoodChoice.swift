import Olivine

/// The foods a page shows: all of them, or those that suit a person.
struct FoodChoice {
  /// What the check says of food; nil when the page is for everybody.
  let advice: FoodAdvice?

  /// Whether any food may be suggested.
  var suggestsFood: Bool { advice.map { $0.state <= .limited } ?? true }

  /// The groups of which something is left, in alphabetical order of their names.
  var groups: [String] {
    guard suggestsFood else { return [] }
    return Food.groups.filter { !foods(in: $0).isEmpty }
      .sorted { LearnPlace.foodGroup($0).title < LearnPlace.foodGroup($1).title }
  }

  /// Groups of which nothing is left for the person.
  var removedGroups: [String] {
    guard suggestsFood else { return [] }
    return Food.groups.filter { foods(in: $0).isEmpty }
  }

  /// The foods of a group, the richest portion first.
  func foods(in group: String) -> [Food] {
    guard suggestsFood else { return [] }
    return Food.all.filter { $0.group == group && suits($0) }.sorted {
      ($1.milligramsPerPortion, $0.name) < ($0.milligramsPerPortion, $1.name)
    }
  }

  /// How many foods of a group were left out.
  func countLeftOut(in group: String) -> Int {
    Food.all.count { $0.group == group } - foods(in: group).count
  }

  private func suits(_ food: Food) -> Bool {
    guard let advice else { return true }
    let flags = Set(advice.removedFlags.compactMap(FoodFlag.init(rawValue:)))
    return advice.allowedGroups.contains(food.group) && food.flags.isDisjoint(with: flags)
      && !advice.removedItems.contains(food.id) && !advice.removedItems.contains(food.group)
  }
}
