import Catalogue

/// Illnesses by name; dialysis, kidney injury, a new kidney, pregnancy and breast-feeding set fields of
/// their own.
struct ConditionAnswer: NamedThings {
  private var named = NamedConditions()

  static func turn(_ line: TypedLine) -> Turn { turn(line, from: ConditionAnswer()) }

  static let known: [(code: String, names: [String])] = Condition.rows.map { row in
    (row.code, [row.name] + row.synonyms)
  }

  static let asksForAnotherName = true

  static func lookUp(_ text: String) -> NameLookup {
    let typed = TypedLine(text).folded
    let state = NamedConditions.State.allCases.first { stateNames[$0]?.contains(typed) ?? false }
    return state.map { .known(code: $0.rawValue) } ?? Condition.lookUp(text)
  }

  private static let stateNames: [NamedConditions.State: Set<String>] = {
    var names: [NamedConditions.State: Set<String>] = [
      .acuteKidneyInjury: ["kidney injury", "acute kidney injury"],
      .kidneyTransplant: ["kidney transplant", "new kidney", "transplanted kidney"],
      .lactating: ["breast-feeding", "breast feeding", "lactating"],
    ]
    for row in Condition.rows where !row.isCode {
      guard let state = NamedConditions.State(rawValue: row.code) else { continue }
      let all = [row.code, state.inWords] + row.synonyms
      names[state, default: []].formUnion(all.map { TypedLine($0).folded })
    }
    return names
  }()

  static func name(of code: String) -> String {
    NamedConditions.State(rawValue: code)?.inWords ?? Condition.with(code: code)?.name ?? code
  }

  var answer: GivenAnswer { .conditions(named) }

  mutating func add(code: String) {
    if let state = NamedConditions.State(rawValue: code) {
      if !named.states.contains(state) { named.states.append(state) }
    } else if let condition = Code<Condition>(code), !named.codes.contains(condition) {
      named.codes.append(condition)
    }
  }

  mutating func addUnknown(_ typed: String) -> String {
    CheckWording.current("interview.note.condition_left_out", ["typed": typed])
  }
}
