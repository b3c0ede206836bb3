import Olivine

extension PersonReader {
  func readMagnesium(_ person: inout Person, from fields: FieldReader) throws(InputProblem) {
    person.otherMagnesium = try fields.number(
      "mg_other_mg_d", in: Person.range(of: "mg_other_mg_d"))
    person.requestedMagnesium = try fields.number(
      "requested_mg_d", in: Person.range(of: "requested_mg_d"))
    person.vitaminB6 = try fields.number("b6_mg_d", in: Person.range(of: "b6_mg_d"))
    guard let list = try fields.list("products") else { return }
    person.products = []
    for (place, value) in list {
      person.products?.append(try product(value, at: place))
    }
  }

  private func product(
    _ value: JSONValue, at place: String
  ) throws(InputProblem) -> MagnesiumProduct {
    let fields = try FieldReader(
      value, at: place, known: ["form", "compound_mg", "elemental_mg", "per_day"])
    var form: Code<Form>?
    if let text = try fields.text("form") {
      form = try Code(reading: text, at: fields.place("form"))
    }
    return MagnesiumProduct(
      form: form,
      compoundMilligrams: try fields.number("compound_mg", in: 0...100_000),
      elementalMilligrams: try fields.number("elemental_mg", in: 0...10_000),
      perDay: try fields.number("per_day", in: 0...100))
  }

  func readDiet(_ person: inout Person, from fields: FieldReader) throws(InputProblem) {
    person.avoidedFoods = try avoidedFoods(fields)
    if fields["diet"] != nil, fields["diet_mg_d"] != nil {
      throw InputProblem(at: fields.place("diet"), .needsExactlyOne(of: ["diet", "diet_mg_d"]))
    }
    if let range = fields["diet_mg_d"] {
      person.diet = .range(try intake(range, at: fields.place("diet_mg_d")))
    }
    switch fields["diet"] {
    case nil: break
    case .object?:
      let diet = try FieldReader(
        fields["diet"] ?? .null, at: fields.place("diet"), known: ["mg_d"])
      guard let amount = try diet.number("mg_d", in: 0...5_000) else {
        throw InputProblem(at: diet.place("mg_d"), .missingField)
      }
      person.diet = .range(.frequencyList([amount]))
    default:
      var helpings: [Diet.Helping] = []
      for (place, value) in try fields.list("diet") ?? [] {
        helpings.append(try helping(value, at: place))
      }
      person.diet = .foods(helpings)
    }
  }

  private func avoidedFoods(_ fields: FieldReader) throws(InputProblem) -> [String] {
    let known = Food.all.map(\.id) + Food.groups
    let avoided = try fields.texts("foods_avoided") ?? []
    for (index, text) in avoided.enumerated() where !known.contains(text) {
      throw InputProblem(
        at: "\(fields.place("foods_avoided"))[\(index)]",
        .unknownCode(
          value: text, noun: "food or group", nearest: Spelling.nearest(to: text, in: known)))
    }
    return avoided
  }

  private func intake(_ value: JSONValue, at place: String) throws(InputProblem) -> Intake {
    let fields = try FieldReader(value, at: place, known: ["low", "best", "high"])
    guard let best = try fields.number("best", in: 0...5_000) else {
      throw InputProblem(at: fields.place("best"), .missingField)
    }
    let low = try fields.number("low", in: 0...5_000) ?? best
    let high = try fields.number("high", in: 0...5_000) ?? best
    guard low <= best, best <= high else {
      throw InputProblem(
        at: fields.place("best"), .outOfRange(value: best, low: low, high: high))
    }
    return Intake(low: low, best: best, high: high)
  }

  private func helping(
    _ value: JSONValue, at place: String
  ) throws(InputProblem) -> Diet.Helping {
    let fields = try FieldReader(
      value, at: place, known: ["food", "grams", "portions", "per"])
    guard let id = try fields.text("food") else {
      throw InputProblem(at: fields.place("food"), .missingField)
    }
    guard let food = Food.with(id: id) else {
      throw InputProblem(
        at: fields.place("food"),
        .unknownCode(
          value: id, noun: "food", nearest: Spelling.nearest(to: id, in: Food.all.map(\.id))))
    }
    let period = try fields.choice("per", of: Diet.Helping.Period.self) ?? .day
    switch (try fields.number("grams", in: 0...20_000), try fields.number("portions", in: 0...200))
    {
    case (let grams?, nil): return Diet.Helping(food: food, amount: .grams(grams), per: period)
    case (nil, let portions?):
      return Diet.Helping(food: food, amount: .portions(portions), per: period)
    default: throw InputProblem(at: place, .needsExactlyOne(of: ["grams", "portions"]))
    }
  }
}
