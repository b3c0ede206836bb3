import Catalogue
import People
import Quantities

/// "250 mg a day", or "spinach 3, almonds 2" in portions a week.
struct DietAnswer: Sendable {
  private var helpings: [Diet.Helping] = []

  static func turn(_ line: TypedLine) -> Turn {
    if let amount = milligrams(line) {
      let range = 0.0...5_000
      guard range.contains(amount) else {
        return .unclear("interview.again.range", range.limits + ["unit": "mg a day"])
      }
      return .answered(.diet(.range(.frequencyList([amount]))))
    }
    var typed: [TypedHelping] = []
    for part in line.parts {
      guard let helping = TypedHelping(TypedLine(part)) else {
        return .unclear("interview.again.helping", ["typed": part])
      }
      typed.append(helping)
    }
    return DietAnswer().turn(reading: typed)
  }

  /// A number alone, or with "mg".
  private static func milligrams(_ line: TypedLine) -> Double? {
    let words = line.tokens.filter { !["a", "per", "day", "daily", "about", "mg"].contains($0) }
    return words.count == 1 ? TypedNumber.value(words[0]) : nil
  }

  private func turn(reading typed: [TypedHelping]) -> Turn {
    guard let helping = typed.first else {
      return helpings.isEmpty ? .answered(.unknown) : .answered(.diet(.foods(helpings)))
    }
    let rest = Array(typed.dropFirst())
    // A page names foods by their id.
    if let food = Food.with(id: helping.name) { return adding(food, helping, then: rest) }
    let found = Food.search(helping.name)
    if let food = found.first(where: { TypedLine($0.name).folded == helping.name }) {
      return adding(food, helping, then: rest)
    }
    guard !found.isEmpty else {
      return turn(reading: rest).preceded(
        by: [CheckWording.current("interview.note.food_left_out", ["typed": helping.name])])
    }
    return choose(helping, from: Array(found.prefix(6)), then: rest)
  }

  private func choose(
    _ helping: TypedHelping, from foods: [Food], then rest: [TypedHelping]
  ) -> Turn {
    .ask(
      .choice(
        CheckWording.current("interview.ask.which_food", ["typed": helping.name]),
        of: foods.map { "\($0.name), \($0.portion)" }
      ) { number in
        if let number { return adding(foods[number], helping, then: rest) }
        return turn(reading: rest).preceded(
          by: [CheckWording.current("interview.note.food_left_out", ["typed": helping.name])])
      } otherwise: { line in
        turn(reading: [helping.with(name: line.folded)] + rest)
      }, notes: [])
  }

  private func adding(_ food: Food, _ helping: TypedHelping, then rest: [TypedHelping]) -> Turn {
    var next = self
    next.helpings.append(
      Diet.Helping(food: food, amount: .portions(helping.portions), per: helping.period))
    let note = CheckWording.current(
      "interview.note.food",
      [
        "typed": helping.name, "food": food.name, "portion": food.portion,
        "portions": helping.portions.text(decimals: 1), "period": helping.period.rawValue,
      ])
    return next.turn(reading: rest).preceded(by: [note])
  }
}

/// A food with its portions a week, or a day when somebody says so.
private struct TypedHelping: Sendable {
  private(set) var name: String
  let portions: Double
  let period: Diet.Helping.Period

  init?(_ line: TypedLine) {
    let words = line.tokens
    let numbers = TypedNumber.all(in: words)
    let often = words.compactMap { Self.often[$0] }.first
    let range = 0.0...200
    guard numbers.count <= 1, let count = numbers.first ?? often, range.contains(count) else {
      return nil
    }
    name = words.filter { TypedNumber.value($0) == nil && !Self.fillers.contains($0) }
      .joined(separator: " ")
    guard !name.isEmpty else { return nil }
    portions = count
    period = words.contains("day") || words.contains("daily") ? .day : .week
  }

  func with(name: String) -> TypedHelping {
    var copy = self
    copy.name = name
    return copy
  }

  private static let often = ["once": 1.0, "twice": 2, "daily": 1]
  private static let fillers: Set = [
    "a", "an", "of", "per", "week", "day", "daily", "weekly", "times", "time", "x", "portion",
    "portions", "serving", "servings", "cup", "cups", "once", "twice", "every", "each", "and",
  ]
}
