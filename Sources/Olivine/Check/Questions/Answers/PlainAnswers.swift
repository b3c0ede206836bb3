import Catalogue
import People
import Quantities

/// "67", "67 years", "sixty-seven".
enum AgeAnswer {
  static func turn(_ line: TypedLine, today: Day) -> Turn {
    let numbers = TypedNumber.all(in: line.tokens)
    // "6e1" is not 6.
    let isPlain = line.tokens.allSatisfy {
      TypedNumber.value($0) != nil || !$0.contains(where: \.isNumber)
    }
    guard numbers.count == 1, isPlain, !line.folded.contains("month"), !line.folded.contains("week")
    else {
      return .unclear("interview.again.age", [:])
    }
    if (1_900...Double(today.components.year)).contains(numbers[0]) {
      return .unclear("interview.again.birth_year", [:])
    }
    let range = Person.range(of: "age_y") ?? 0...120
    guard range.contains(numbers[0]) else {
      return .unclear("interview.again.range", range.limits + ["unit": "years"])
    }
    return .answered(.age(Int(numbers[0].rounded(.down))))
  }
}

/// "male", "f", "woman".
enum SexAnswer {
  static func turn(_ line: TypedLine) -> Turn {
    if ["male", "m", "man"].contains(line.folded) { return .answered(.sex(.male)) }
    if ["female", "f", "woman"].contains(line.folded) { return .answered(.sex(.female)) }
    return .unclear("interview.again.sex", [:])
  }
}

/// Yes or no.
enum PregnancyAnswer {
  static func turn(_ line: TypedLine) -> Turn {
    line.yesOrNo.map { .answered(.pregnant($0)) } ?? .unclear("interview.again.yes_no", [:])
  }
}

/// The numbers of what is so, "none", or yes and no for each.
package enum KidneyHistoryAnswer {
  package static var choices: [String] {
    ["dialysis", "aki", "kidney_transplant"].map { CheckWording.current("interview.state.\($0)") }
  }

  static func turn(_ line: TypedLine) -> Turn {
    if line.saysNone { return answer([]) }
    let words = line.tokens.filter { !["and", "to", "all"].contains($0) }
    let answers = words.compactMap { TypedLine($0).yesOrNo }
    if answers.count == words.count, answers.count == 3 || answers == [false] {
      return answer(answers.count == 3 ? (1...3).filter { answers[$0 - 1] } : [])
    }
    let numbers = words.map { Int($0) ?? number(of: $0) }
    guard !numbers.isEmpty, numbers.allSatisfy({ (1...3).contains($0) }) else {
      return .unclear("interview.again.kidney_history", [:])
    }
    return answer(numbers)
  }

  private static func answer(_ numbers: [Int]) -> Turn {
    .answered(
      .kidneyHistory(
        KidneyHistory(
          isOnDialysis: numbers.contains(1), hasAcuteInjury: numbers.contains(2),
          hasTransplant: numbers.contains(3))))
  }

  private static func number(of word: String) -> Int {
    switch word {
    case "dialysis": 1
    case "injury": 2
    case "transplant": 3
    default: 0
    }
  }
}

/// "2", "none", "3 a week".
enum AlcoholAnswer {
  static func turn(_ line: TypedLine) -> Turn {
    if line.saysNone || ["never", "i do not drink", "i don't drink"].contains(line.folded) {
      return .answered(.drinks(0))
    }
    let numbers = TypedNumber.all(in: line.tokens)
    guard numbers.count == 1 else { return .unclear("interview.again.one_number", [:]) }
    let days =
      line.folded.contains("week") ? 7.0 : line.folded.contains("month") ? 30 : 1
    let drinks = numbers[0] / days
    let range = Person.range(of: "alcohol_drinks_d") ?? 0...100
    guard range.contains(drinks) else {
      return .unclear("interview.again.range", range.limits + ["unit": "drinks a day"])
    }
    return .answered(.drinks(drinks))
  }
}

extension ClosedRange<Double> {
  /// For a sentence with `{low}` and `{high}`.
  var limits: [String: String] {
    ["low": lowerBound.text(decimals: 1), "high": upperBound.text(decimals: 1)]
  }
}

extension [String: String] {
  static func + (left: Self, right: Self) -> Self { left.merging(right) { $1 } }
}
