import Quantities

/// Days as people type them: "2026-09-01", "1 September 2026", "3 weeks ago".
package enum TypedDay: Hashable, Sendable {
  case day(Day)
  /// It is a date, and leaves open which; the id of the sentence that says what is missing.
  case unclear(String)

  /// Takes the days out of the words of a line, each with its place among the words that are left.
  package static func take(
    from tokens: [String], today: Day
  ) -> (days: [(position: Int, day: TypedDay)], rest: [String]) {
    var days: [(Int, TypedDay)] = []
    var rest: [String] = []
    var index = 0
    while index < tokens.count {
      if let (length, day) = day(at: index, in: tokens, today: today) {
        let isFuture = if case .day(let date) = day { date > today } else { false }
        days.append((rest.count, isFuture ? .unclear("interview.date.future") : day))
        index += length
      } else {
        rest.append(tokens[index])
        index += 1
      }
    }
    return (days, rest)
  }

  private static func day(
    at index: Int, in tokens: [String], today: Day
  ) -> (length: Int, day: TypedDay)? {
    let tokens = Array(tokens[index...].prefix(5))
    if let day = Day(tokens[0]) { return (1, .day(day)) }
    if tokens[0] == "today" { return (1, .day(today)) }
    if tokens[0] == "yesterday" { return (1, .day(today - 1)) }
    if ["last", "this"].contains(tokens[0]), tokens.count > 1,
      units[tokens[1]] != nil || month(tokens[1]) != nil
    {
      return (2, .unclear("interview.date.vague"))
    }
    return inNumbers(tokens[0]).map { (1, $0) } ?? ago(tokens, today: today) ?? inWords(tokens)
  }

  /// "3 weeks ago"; months and years count their longest, so that a result never looks fresher.
  private static func ago(_ tokens: [String], today: Day) -> (Int, TypedDay)? {
    guard tokens.count >= 3, tokens[2] == "ago", let unit = units[tokens[1]] else { return nil }
    let count = ["a", "an"].contains(tokens[0]) ? 1 : TypedNumber.value(tokens[0])
    guard let count, (0...2_000).contains(count) else { return nil }
    return (3, .day(today - Int((count * Double(unit)).rounded(.up))))
  }

  private static let units = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 31, "months": 31, "year": 366,
    "years": 366,
  ]

  /// "25/09/2026" can only be one day; "01/09/2026" can be two.
  private static func inNumbers(_ token: String) -> TypedDay? {
    for mark in ["/", ".", "-"] {
      let parts = token.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]),
        let year = Int(parts[2])
      else { continue }
      if parts[0].count == 4 {
        return Day(year: first, month: second, day: year).map { .day($0) }
          ?? .unclear("interview.date.impossible")
      }
      guard parts[2].count == 4 else { return .unclear("interview.date.ambiguous") }
      let days = Set(
        [Day(year: year, month: second, day: first), Day(year: year, month: first, day: second)]
          .compactMap(\.self))
      guard let day = days.first else { return .unclear("interview.date.impossible") }
      return days.count == 1 ? .day(day) : .unclear("interview.date.ambiguous")
    }
    return nil
  }

  /// "1st of September 2026", "September 1 2026".
  private static func inWords(_ tokens: [String]) -> (Int, TypedDay)? {
    let words = tokens.enumerated().filter { !["st", "nd", "rd", "th", "of", "the"].contains($1) }
    guard let start = words.first, start.offset == 0 else { return nil }
    let parts = words.prefix(3).map(\.element)
    let lengths = words.prefix(3).map { $0.offset + 1 }
    if let month = month(parts[0]) {
      guard parts.count > 1, let number = Int(parts[1]) else { return nil }
      guard number <= 31 else { return (lengths[1], .unclear("interview.date.day")) }
      guard parts.count > 2, let year = Int(parts[2]), parts[2].count == 4 else {
        return (lengths[1], .unclear("interview.date.year"))
      }
      return (lengths[2], date(year, month, number))
    }
    guard parts.count > 1, let number = Int(parts[0]), (1...31).contains(number),
      let month = month(parts[1])
    else { return nil }
    guard parts.count > 2, let year = Int(parts[2]), parts[2].count == 4 else {
      // In "28 August 6 2026" the 28 is a result and the day follows the month.
      let isResult = parts.count > 2 && (Int(parts[2]).map { $0 <= 31 } ?? false)
      return isResult ? nil : (lengths[1], .unclear("interview.date.year"))
    }
    return (lengths[2], date(year, month, number))
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> TypedDay {
    Day(year: year, month: month, day: day).map { .day($0) }
      ?? .unclear("interview.date.impossible")
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of a month that is written out or shortened to three letters or more.
  private static func month(_ text: String) -> Int? {
    let word = text.trimming(".")
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || ($0 == "september" && word == "sept") }
      .map { $0 + 1 }
  }
}
