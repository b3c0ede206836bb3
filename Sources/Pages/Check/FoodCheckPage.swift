package import Olivine

/// The two-minute food check: usual foods with how often they are eaten, and a search for others.
package struct FoodCheckModel: Sendable {
  /// Foods to be shown, those of the list first and then those that were added.
  package var foods: [Food]
  /// What the search found; nil when nothing was searched.
  package var found: [Food]?
  package var search: String
  package var state: FormState
  /// mg a day by the portions so far; nil before the first.
  package var intake: Intake?

  package init(
    foods: [Food], found: [Food]? = nil, search: String = "", state: FormState = FormState(),
    intake: Intake? = nil
  ) {
    self.foods = foods
    self.found = found
    self.search = search
    self.state = state
    self.intake = intake
  }
}

/// The names of the fields of the food check.
package enum FoodField {
  package static let search = "search"
  package static let add = "add"
  /// In front of the id of a food: portions a week.
  package static let portions = "food_"
  package static let step = "step"
}

package func foodCheckPage(_ model: FoodCheckModel) -> Document {
  formPage(
    title: wording("site.food.title"), heading: .above(lead: wording("site.food.lead")),
    back: SitePlace.question(.diet).target, state: model.state
  ) {
    if let intake = model.intake {
      p(
        wording(
          "site.food.so_far",
          [
            "mg": milligrams(intake.best), "low_mg": milligrams(intake.low),
            "high_mg": milligrams(intake.high),
          ]), .class("next-step"))
    }
    form(.post, to: SitePlace.food.target) {
      for food in model.foods {
        textField(
          name: FoodField.portions + food.id, label: food.name,
          hint: wording(
            "site.food.portion", ["portion": food.portion, "g": food.portionGrams.text()]),
          width: .digits, keyboard: .decimal, unit: wording("site.food.a_week"),
          state: model.state)
      }
      model.searching
      p(.class("buttons")) {
        button(wording("site.food.done"), .name(FoodField.step), .value("done"))
        button(
          wording("site.food.count"), .name(FoodField.step), .value("count"), .class("secondary"))
      }
    }
  }
}

extension FoodCheckModel {
  /// Other foods by name; ticking one adds it to the list above.
  fileprivate var searching: Markup {
    group {
      h2(wording("site.food.search"))
      textField(
        name: FoodField.search, label: wording("site.food.search.label"),
        hint: wording("site.food.search.hint"),
        state: FormState(values: [FoodField.search: [search]]))
      p(.class("buttons")) {
        button(
          wording("site.food.search.button"), .name(FoodField.step), .value("search"),
          .class("secondary"))
      }
      if let found {
        if found.isEmpty {
          p(wording("site.food.search.none", ["words": search]))
        } else {
          checkboxGroup(
            name: FoodField.add, legend: wording("site.food.search.found"),
            choices: found.map { FieldChoice($0.id, $0.name) }, state: FormState())
        }
      }
    }
  }
}
