package import Olivine

/// Magnesium in food: the groups, each with its richest food.
///
/// - Parameter assessment: leaves out what does not suit this person; nil shows all groups.
package func foodsPage(for assessment: Assessment? = nil) -> Document {
  let choice = FoodChoice(advice: assessment?.food)
  return learnDocument(
    title: LearnPlace.foods.title, lead: foodLead(for: assessment), back: .start,
    checkedOn: assessment?.day
  ) {
    // A lead of limited food says so itself.
    if let assessment, assessment.food.state < .limited { p(wording("learn.foods.person")) }
    if choice.suggestsFood {
      linkList(choice.groups.map { PlaceLink(.foodGroup($0), about: richest(in: $0, choice)) })
      if !choice.removedGroups.isEmpty {
        let names = choice.removedGroups.map { LearnPlace.foodGroup($0).title }
        p(wording("learn.foods.removed", ["groups": list(names)]))
      }
      p(wording("learn.foods.about"))
    }
  }
}

/// The foods of one group with their portions, the richest first.
///
/// - Parameters:
///   - group: a group of the food table.
///   - assessment: leaves out what does not suit this person; nil shows all foods.
package func foodsPage(group: String, for assessment: Assessment? = nil) -> Document {
  let choice = FoodChoice(advice: assessment?.food)
  let foods = choice.foods(in: group)
  let name = LearnPlace.foodGroup(group).title
  return learnDocument(
    title: wording("learn.foods.title", ["group": name]),
    lead: assessment == nil ? wording("learn.foods.group.lead") : foodLead(for: assessment),
    back: .foods, checkedOn: assessment?.day
  ) {
    if assessment != nil, choice.suggestsFood, !foods.isEmpty {
      let count = choice.countLeftOut(in: group)
      if count > 0 {
        p(
          wording(
            count == 1 ? "learn.foods.left_out.one" : "learn.foods.left_out", ["n": "\(count)"]))
      }
    }
    if foods.isEmpty {
      if choice.suggestsFood { p(wording("learn.foods.none")) }
    } else {
      foodTable(foods, name: name)
      if foods.contains(where: { !$0.watched.isEmpty }) { p(wording("learn.foods.watch")) }
      p(wording(group == "water" ? "learn.foods.about.water" : "learn.foods.about"))
    }
    let others = choice.groups.filter { $0 != group }
    if !others.isEmpty {
      div(.class("screen-only")) {
        h2(wording("learn.foods.other_groups"))
        linkList(others.map { PlaceLink(.foodGroup($0)) })
      }
    }
  }
}

private func foodLead(for assessment: Assessment?) -> String {
  guard let assessment else { return wording("learn.foods.lead") }
  return wording("food.\(assessment.food.state.rawValue)")
}

/// How many foods a group has, and the richest of those that do not count as a supplement.
private func richest(in group: String, _ choice: FoodChoice) -> String? {
  let foods = choice.foods(in: group)
  return foods.first { !$0.countsAsSupplement }.map {
    wording(
      foods.count == 1 ? "learn.foods.count.one" : "learn.foods.count",
      ["n": "\(foods.count)", "food": $0.name, "mg": whole($0.milligramsPerPortion)])
  }
}

private func foodTable(_ foods: [Food], name: String) -> Markup {
  table(.class("titled")) {
    caption(wording("learn.foods.title", ["group": name]))
    thead {
      tr {
        th(wording("learn.foods.column.food"), scope: .column)
        th(wording("learn.foods.column.portion_mg"), scope: .column, .class("number"))
      }
    }
    tbody { foods.map(foodRow) }
  }
}

private func foodRow(_ food: Food) -> Markup {
  tr {
    Markup.element(
      Element(
        .th, [.scope(.row)],
        group {
          fact(food.name.withRangesInWords)
          for line in lines(about: food) { span(line, .class("quiet")) }
        }))
    td(whole(food.milligramsPerPortion), .class("number"))
  }
}

private func lines(about food: Food) -> [String] {
  // Bottles tell mg in a litre, and so do the notes on waters.
  if food.group == "water" { return [food.portion] + food.remarks }
  let grams = food.portionGrams
  let portion = wording(
    "learn.foods.portion",
    ["portion": food.measure, "g": grams.text(decimals: grams < 10 ? 1 : 0)])
  let density = wording("learn.foods.per_100", ["mg": whole(food.milligramsPer100Grams)])
  let watched = food.watched.map { wording("learn.foods.watch.\($0.rawValue)") }
  let holds = watched.isEmpty ? [] : [wording("learn.foods.holds", ["what": list(watched)])]
  return [portion, density] + holds + food.remarks
}

extension Food {
  /// What some people must watch; the name itself says that it is a nut or a fish.
  fileprivate var watched: [FoodFlag] { flags.subtracting([.nut, .fish]).sorted() }

  /// Whether its note says so, as of a water that holds more than any food.
  fileprivate var countsAsSupplement: Bool { note.contains("count it as a supplement") }

  /// The household measure with true fractions.
  fileprivate var measure: String {
    portion.replacing("1/2", with: "½").replacing("1/4", with: "¼").replacing("3/4", with: "¾")
  }

  /// What a reader should know of the number.
  ///
  /// Notes on waters speak to those who drink them; notes on foods
  /// name editions of a food table, of which only the doubt is told.
  fileprivate var remarks: [String] {
    if group == "water" { return note.isEmpty ? [] : [note.withTagsInWords.withRangesInWords] }
    return (samples == 0 ? [wording("learn.foods.estimated")] : [])
      + (note.contains("SR26") ? [wording("learn.foods.editions")] : [])
  }
}

/// Whole mg, as exact as food tables are; what is there but less than half a mg is told as such.
private func whole(_ milligrams: Double) -> String {
  milligrams > 0 && milligrams < 0.5 ? "<\u{A0}1" : milligrams.text()
}
