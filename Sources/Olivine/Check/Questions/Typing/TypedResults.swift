import Quantities

/// A laboratory result as typed: a name, a number, a unit and a day, each as far as given.
package struct TypedResult: Hashable, Sendable {
  package var name: String
  package var value: Double
  /// As a laboratory prints it, such as `mg/dL`; what is no known unit stays as typed.
  package var unit: String?
  package var day: TypedDay?
}

extension TypedResult {
  /// Reads "creatinine 0.9 mg/dL, eGFR 85, 6 August 2026" and the like.
  ///
  /// A day belongs to the result before it; the only day of a line belongs to all its results.
  package static func all(in line: TypedLine, today: Day) -> [TypedResult] {
    let (days, words) = TypedDay.take(from: line.withoutBodySurface.tokens, today: today)
    var results: [TypedResult] = []
    var places: [Int] = []
    var name: [String] = []
    var index = 0
    while index < words.count {
      if let value = TypedNumber.value(words[index]) {
        let (length, unit) = unit(after: index, in: words)
        results.append(
          TypedResult(name: name.joined(separator: " "), value: value, unit: unit, day: nil))
        places.append(index)
        name = []
        index += length
      } else if !fillers.contains(words[index]) {
        name.append(words[index])
      }
      index += 1
    }
    for (position, day) in days {
      if days.count == 1 {
        for result in results.indices { results[result].day = day }
      } else if let result = places.lastIndex(where: { $0 < position }) {
        results[result].day = day
      }
    }
    return results
  }

  private static let fillers: Set = [
    "my", "was", "is", "of", "on", "from", "and", "about", "the", "level", "test", "at", "in", "it",
    "taken", "a", "serum", "blood", "vitamin", "result", "dated", "to",
  ]

  /// The unit that begins after a number, with the number of its words.
  private static func unit(after index: Int, in words: [String]) -> (length: Int, unit: String?) {
    for length in [3, 2, 1] where index + length < words.count {
      let typed = words[(index + 1)...(index + length)].joined()
      if let unit = units[typed] ?? units[typed.replacing("per", with: "/")] {
        return (length, unit)
      }
    }
    guard index + 1 < words.count, words[index + 1].contains("/") else { return (0, nil) }
    return (1, words[index + 1])
  }

  private static let units = [
    "mg/dl": "mg/dL", "mgdl": "mg/dL", "mg%": "mg/dL", "umol/l": "umol/L", "mcmol/l": "umol/L",
    "micromol/l": "umol/L", "umol": "umol/L", "mmol/l": "mmol/L", "mmol": "mmol/L",
    "meq/l": "mEq/L", "mval/l": "mEq/L", "ml/min": "mL/min", "mmol/mol": "mmol/mol", "%": "%",
    "percent": "%", "pmol/l": "pmol/L", "pg/ml": "pg/mL", "ng/l": "pg/mL", "g/l": "g/L",
    "g/dl": "g/dL",
  ]
}

extension TypedLine {
  /// Without "1.73 m2", which is part of a unit and no number of its own.
  fileprivate var withoutBodySurface: TypedLine {
    var text = folded
    for tail in ["/1.73 m2", "/1.73m2", "/1.73", "per 1.73 m2", "per 1.73m2", "1.73 m2", "1.73m2"] {
      text = text.replacing(tail, with: " ")
    }
    return TypedLine(text)
  }
}
