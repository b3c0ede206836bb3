import Olivine

/// Reads the fields of a form one by one and gathers what cannot be used.
struct FormReader {
  let values: [String: [String]]
  private(set) var problems: [FieldProblem] = []

  init(_ values: [String: [String]]) {
    self.values = values
  }

  /// The last value that is not empty, without spaces at its ends.
  func text(_ name: String) -> String? {
    values[name]?.reversed().lazy.map { TypedLine($0).text }.first { !$0.isEmpty }
  }

  mutating func refuse(_ name: String, _ kind: FieldProblem.Kind) {
    problems.append(FieldProblem(name, kind))
  }

  /// Words of a person, kept as they are.
  mutating func words(_ name: String, most: Int = 2_000) -> String? {
    guard let text = text(name) else { return nil }
    guard text.count <= most else {
      refuse(name, .tooLong(count: text.count, most: most))
      return nil
    }
    return text
  }

  /// A number as people type it: "1,5", " 2 ", "125 mg".
  mutating func number(_ name: String, in range: ClosedRange<Double>) -> Double? {
    guard let text = text(name) else { return nil }
    guard let value = Self.number(text) else {
      refuse(name, .notANumber(text))
      return nil
    }
    guard range.contains(value) else {
      refuse(name, .outOfRange(value: value, low: range.lowerBound, high: range.upperBound))
      return nil
    }
    return value
  }

  mutating func whole(_ name: String, in range: ClosedRange<Double>) -> Int? {
    guard let value = number(name, in: range) else { return nil }
    guard let whole = Int(exactly: value) else {
      refuse(name, .notWhole(value))
      return nil
    }
    return whole
  }

  mutating func yesOrNo(_ name: String) -> Bool? {
    guard let text = text(name) else { return nil }
    if let answer = TypedLine(text).yesOrNo { return answer }
    refuse(name, .unknownChoice(text))
    return nil
  }

  mutating func choice<Choice: RawRepresentable>(
    _ name: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(name) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    refuse(name, .unknownChoice(text))
    return nil
  }

  /// Ticked boxes; unknown ones are refused one by one.
  mutating func codes(_ name: String, isKnown: (String) -> Bool) -> Set<String> {
    let ticked = Set((values[name] ?? []).filter { !$0.isEmpty })
    for code in ticked.sorted() where !isKnown(code) { refuse(name, .unknownChoice(code)) }
    return ticked.filter(isKnown)
  }

  /// A number, perhaps with its unit behind it; nil when it is anything else.
  static func number(_ text: String) -> Double? {
    let tokens = TypedLine(text).tokens
    guard let first = tokens.first, let value = TypedNumber.value(first),
      tokens.dropFirst().allSatisfy(units.contains)
    else { return nil }
    return value
  }

  private static let units: Set = [
    "mg", "milligrams", "mmhg", "mmol/l", "mg/dl", "meq/l", "ml/min", "ml/min/1.73", "bpm", "beats",
    "times",
    "x", "a", "per", "day", "days", "hours", "hour", "h", "minute", "min", "points", "point",
    "stools", "stool", "of", "magnesium",
  ]
}
