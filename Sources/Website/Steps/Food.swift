import Hummingbird
import Olivine
import Pages

extension Routes {
  /// The two-minute food check.
  mutating func addFood() {
    get(.food, for: .person) { visit in
      _ = try PersonFile.own(by: visit)
      return visit.page { foodCheckPage(FoodCheckModel(foods: FoodCheck.usual)) }
    }
    post(.food, for: .person) { visit in
      let check = FoodCheck(visit.form)
      guard visit.form.text(FoodField.step) == "done", check.problems.isEmpty else {
        return check.problems.isEmpty
          ? visit.page { foodCheckPage(check.model) }
          : visit.pageWithProblems { foodCheckPage(check.model) }
      }
      var steps = CheckSteps(visit, try PersonFile.own(by: visit))
      _ = steps.draft.receive(check.line, for: .diet, after: 0, today: visit.today)
      try steps.keep()
      return .see(steps.next)
    }
  }
}

/// What the food check sent.
struct FoodCheck {
  private let form: FormFields
  /// Foods that somebody wrote a number beside, or ticked.
  private let foods: [Food]
  let problems: [FormProblem]

  init(_ form: FormFields) {
    self.form = form
    let named = form.values.keys.filter { $0.hasPrefix(FoodField.portions) }
      .compactMap { Food.with(id: String($0.dropFirst(FoodField.portions.count))) }
    let ticked = form.all(FoodField.add).compactMap { Food.with(id: $0) }
    let usual = Self.usual.map(\.id)
    let others = (named + ticked).filter { !usual.contains($0.id) }
    let unique = Dictionary(others.map { ($0.id, $0) }) { first, _ in first }
    foods = Self.usual + unique.values.sorted { $0.name < $1.name }
    problems = foods.compactMap { food in
      guard form.text(FoodField.portions + food.id) != nil, Self.portions(food, form) == nil else {
        return nil
      }
      return FormProblem(
        field: FoodField.portions + food.id,
        message: siteWords("site.food.range", ["food": food.name]))
    }
  }

  /// Foods that many people eat and that hold much, a few of each kind.
  static let usual: [Food] = FoodSuggestion.all.map(\.food)

  private static func portions(_ food: Food, _ form: FormFields) -> Double? {
    form.text(FoodField.portions + food.id).flatMap(TypedNumber.value)
      .flatMap { (0...200).contains($0) ? $0 : nil }
  }

  private var helpings: [(food: Food, portions: Double)] {
    foods.compactMap { food in Self.portions(food, form).map { (food, $0) } }
      .filter { $0.portions > 0 }
  }

  /// The answer as somebody would type it; foods by their id.
  var line: String {
    helpings.map { "\($0.food.id) \($0.portions.text(decimals: 2))" }.joined(separator: "; ")
  }

  var model: FoodCheckModel {
    let words = form.text(FoodField.search) ?? ""
    let isSearch = form.text(FoodField.step) == "search" && !words.isEmpty
    let amounts = helpings.map {
      Diet.Helping(food: $0.food, amount: .portions($0.portions), per: .week).milligramsPerDay
    }
    return FoodCheckModel(
      foods: foods, found: isSearch ? Array(Food.search(words).prefix(8)) : nil,
      search: isSearch ? words : "", state: FormState(values: form.values, problems: problems),
      intake: amounts.isEmpty ? nil : .frequencyList(amounts))
  }
}
