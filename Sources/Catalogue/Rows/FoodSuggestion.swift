/// A food worth suggesting first: common, eaten as it is, and measured well.
///
/// Brazil nuts and flours are rich in magnesium and are left out: the first hold much selenium, the second
/// nobody eats by the cup.
public struct FoodSuggestion: Hashable, Sendable {
  public let food: Food
  /// Why it was chosen.
  public let why: String
  public let provenance: Provenance

  /// All suggestions, in the order of the table.
  public static let all: [FoodSuggestion] = Table(.foodSuggestions).rows.compactMap { row in
    Food.with(id: row["food"]).map {
      FoodSuggestion(food: $0, why: row["why"], provenance: row.provenance())
    }
  }
}
