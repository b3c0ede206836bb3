import Olivine

extension PlanPage {
  var foodFirst: Markup {
    group {
      h2(wording("plan.heading.food"))
      foodAdvice(plan.foodFirst, state: clearance.food.state)
    }
  }

  @MarkupBuilder private func foodAdvice(_ food: FoodFirst, state: FoodState) -> Markup {
    let gap = ["gap_mg_d": milligrams(food.gap ?? 0)]
    switch food.advice {
    case .fillsGap: p(wording("plan.food_first", gap))
    case .largeGap: p(wording("plan.food_first_large_gap", gap))
    case .enough: p(wording("plan.food_first_none"))
    case .unknown: p(wording("plan.food_first_unknown"))
    case .notNow: Markup.empty
    }
    if !food.suggestions.isEmpty {
      ul {
        for item in food.suggestions {
          li(
            wording(
              "plan.food.line",
              [
                "food": item.name, "portion": item.portion,
                "mg": milligrams(item.milligramsPerPortion),
              ]))
        }
      }
    }
    p(wording("food.\(state.rawValue)"))
  }
}
