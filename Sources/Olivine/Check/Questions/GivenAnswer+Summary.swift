import Catalogue
import People
import Quantities

extension GivenAnswer {
  /// The answer in a few words, as it was understood.
  package var summary: String {
    let words = CheckWording.current
    switch self {
    case .unknown: return words("interview.not_known")
    case .age(let age): return words("interview.given.age", ["age": "\(age)"])
    case .sex(let sex): return words("interview.given.\(sex.rawValue)")
    case .redFlags(let flags, let assessed):
      return list(
        flags.map { flag in
          words("redflag.\(flag.text)")
            + (assessed.contains(flag) ? " " + words("interview.given.assessed") : "")
        }, separator: "; ")
    case .pregnant(let isPregnant): return words(isPregnant ? "interview.yes" : "interview.no")
    case .conditions(let named): return list(named.names)
    case .medicines(let codes, let others):
      return list(codes.map { Medicine.with(code: $0.text)?.name ?? $0.text } + others)
    case .kidneyHistory(let history): return list(history.names)
    case .kidneyTest(let creatinine, let eGFR):
      return list(
        [
          creatinine.map {
            let value = $0.value.milligramsPerDecilitre.text(decimals: 2)
            let other = $0.value.micromolesPerLitre.text()
            return "creatinine \(value) mg/dL (\(other) umol/L)" + Self.dated($0.day)
          },
          eGFR.map { "eGFR \($0.value.text())" + Self.dated($0.day) },
        ].compactMap(\.self))
    case .magnesium(let products): return list(products.map(\.inWords), separator: "; ")
    case .pressure(let systolic, let pulse):
      let unknown = words("interview.not_known")
      return words(
        "interview.given.pressure",
        ["upper": systolic?.text() ?? unknown, "pulse": pulse?.text() ?? unknown])
    case .serum(let serum): return serum.value.inBothUnits + Self.dated(serum.day)
    case .drinks(let drinks):
      return words("interview.given.drinks", ["drinks": drinks.text(decimals: 1)])
    case .diet(let diet): return diet.inWords
    case .laboratory(let results):
      return list(
        LaboratoryTest.allCases.compactMap { test in
          results[test].map {
            "\(test.inWords) \($0.value.text(decimals: 1)) \(test.unit)" + Self.dated($0.day)
          }
        }, separator: "; ")
    }
  }

  private func list(_ items: [String], separator: String = ", ") -> String {
    items.isEmpty ? CheckWording.current("interview.none") : items.joined(separator: separator)
  }

  static func dated(_ day: Day?) -> String {
    ", " + (day?.inWords ?? CheckWording.current("interview.given.undated"))
  }
}

extension NamedConditions {
  /// The names of the illnesses and states.
  var names: [String] {
    codes.map { Condition.with(code: $0.text)?.name ?? $0.text } + states.map(\.inWords)
  }
}

extension NamedConditions.State {
  var inWords: String { CheckWording.current("interview.state.\(rawValue)") }
}

extension KidneyHistory {
  /// The names of what is so.
  var names: [String] {
    let answers: [(Bool, NamedConditions.State)] = [
      (isOnDialysis, .dialysis), (hasAcuteInjury, .acuteKidneyInjury),
      (hasTransplant, .kidneyTransplant),
    ]
    return answers.filter(\.0).map { $0.1.inWords }
  }
}

extension MagnesiumProduct {
  /// The product and what it adds up to a day.
  var inWords: String {
    let words = CheckWording.current
    let name =
      form.flatMap { Form.with(id: $0.text)?.name } ?? words("interview.given.magnesium_unknown")
    return words(
      "interview.given.product",
      [
        "name": name,
        "amount": milligramsPerDay.map { words("interview.given.mg_day", ["mg": $0.text()]) }
          ?? words("interview.given.amount_unknown"),
      ])
  }
}

extension Diet {
  /// The foods, and the magnesium in them.
  var inWords: String {
    let amount = CheckWording.current("interview.given.mg_day", ["mg": intake.best.text()])
    guard case .foods(let helpings) = self else { return amount }
    let foods = helpings.map { helping in
      guard case .portions(let portions) = helping.amount else { return helping.food.name }
      return "\(helping.food.name) \(portions.text(decimals: 1))"
    }
    return foods.joined(separator: "; ") + " (\(amount))"
  }
}
