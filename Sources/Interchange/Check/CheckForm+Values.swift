package import Olivine

extension CheckForm {
  /// What the page of a question shows again of the first line that was given for it.
  ///
  /// - Returns: by the name of the field; empty for an answer that was not known.
  package static func values(for question: CheckQuestion, lines: [String]) -> [String: [String]] {
    guard let line = lines.first, !TypedLine(line).isEmpty else { return [:] }
    let saysNone = TypedLine(line).saysNone
    switch question {
    case .age, .sex, .pregnant: return ["answer": [line]]
    case .kidneyTest, .serumMagnesium: return measured(line, in: question.units)
    case .diet: return TypedNumber.value(line) == nil ? [:] : ["answer": [line]]
    case .redFlags, .kidneyHistory:
      return saysNone ? ["none": ["1"]] : ["answer": TypedLine(line).parts]
    case .conditions:
      return saysNone ? ["none": ["1"]] : ["more": [list(line)]]
    case .medicines, .magnesiumTaken:
      return saysNone ? ["none": ["1"]] : ["answer": [list(line)]]
    case .alcohol:
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      return ["answer": [words[0]], "unit": [words.count > 1 ? "week" : "day"]]
    case .bloodPressureAndPulse:
      let numbers = line.split(separator: " ").filter { $0 != "and" }.map(String.init)
      if numbers.first == "pulse" { return ["more": [numbers.last ?? ""]] }
      return ["answer": [numbers[0]], "more": numbers.dropFirst().prefix(1).map { $0 }]
    case .otherLaboratory: return laboratory(line)
    }
  }

  /// A number, its unit, its day; what was typed in another way is shown as it was typed.
  private static func measured(_ line: String, in units: [String]) -> [String: [String]] {
    // A decimal comma has no space behind it.
    let comma = line.firstRange(of: ", ")
    let result = comma.map { line[..<$0.lowerBound] } ?? line[...]
    let words = result.split(separator: " ").map(String.init)
    guard words.count == 2, let unit = words.first(where: units.contains),
      let value = words.first(where: { $0 != unit }), TypedNumber.value(value) != nil
    else { return ["answer": [line]] }
    var values = ["answer": [value], "unit": [unit]]
    if let comma { values["day"] = [String(line[comma.upperBound...])] }
    return values
  }

  /// The parts of a line, one below the other.
  private static func list(_ line: String) -> String {
    line.split(separator: ";").map { TypedLine(String($0)).text }.joined(separator: "\n")
  }

  private static func laboratory(_ line: String) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for part in line.split(separator: ",").map({ TypedLine(String($0)).text }) {
      let test = LaboratoryTest.asked.first { part.hasPrefix($0.typedName + " ") }
      guard let test else {
        values["day"] = [part]
        continue
      }
      let words = part.dropFirst(test.typedName.count + 1).split(separator: " ", maxSplits: 1)
      values[test.rawValue] = words.first.map { [String($0)] }
      values["\(test.rawValue)_unit"] = words.dropFirst().first.map { [String($0)] }
    }
    return values
  }
}
