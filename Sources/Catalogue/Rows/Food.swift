/// A food with its magnesium, from a national food table.
public struct Food: Hashable, Identifiable, Sendable {
  public let id: String
  public let name: String
  /// The group it is suggested under, such as `leafy_greens`.
  public let group: String
  /// Elemental magnesium, mg per 100 g as eaten.
  public let milligramsPer100Grams: Double
  /// The household measure, such as "1/2 cup", and its mass in grams.
  public let portion: String
  public let portionGrams: Double
  /// Elemental magnesium, mg per portion.
  public let milligramsPerPortion: Double
  /// How many samples were analysed; nil when the source does not say, 0 when the value was calculated.
  public let samples: Int?
  public let note: String
  /// Reasons for which the food is never suggested to some people.
  public let flags: Set<FoodFlag>
  public let provenance: Provenance
}

/// Why a food is left out of suggestions for some people.
public enum FoodFlag: String, CaseIterable, Comparable, Hashable, Sendable {
  case vitaminK = "vitk"
  case potassium
  case oxalate
  case nut
  case fish

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Food {
  /// All foods, in the order of the table.
  public static let all: [Food] = Table(.foods).rows.map { row in
    Food(
      id: row["id"], name: row["name"], group: row["group"],
      milligramsPer100Grams: row.number("mg_per_100g"),
      portion: row["portion"], portionGrams: row.number("portion_g"),
      milligramsPerPortion: row.number("mg_per_portion"),
      samples: row.optionalNumber("n_samples").map { Int($0) },
      note: row["note"],
      flags: Set(row.list("flags").compactMap(FoodFlag.init(rawValue:))),
      provenance: row.provenance())
  }

  /// The groups in alphabetical order.
  public static let groups: [String] = Set(all.map(\.group)).sorted()

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The food with an id.
  public static func with(id: String) -> Food? { byID[id] }
}
