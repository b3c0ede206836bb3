/// A calendar day in the person's own zone, without a clock.
///
/// Days are counted from 1 January 1970 in the proleptic Gregorian calendar, so that the distance of
/// two days is a subtraction and neither daylight saving nor travel can change it.
public struct Day: Hashable, Comparable, Sendable {
  /// Whole days since 1 January 1970; negative before it.
  public let ordinal: Int

  public init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// The day of a calendar date, or nil when the calendar has no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let candidate = Day(ordinal: Self.ordinal(year: year, month: month, day: day))
    guard candidate.components == (year, month, day) else { return nil }
    self = candidate
  }

  /// Reads `YYYY-MM-DD`; nil for any other text and for dates that do not exist.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
  public static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }
  public static func - (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal - days) }

  /// Whole days from `earlier` to `later`; negative when the order is reversed.
  public static func - (later: Day, earlier: Day) -> Int { later.ordinal - earlier.ordinal }

  /// Days from the epoch to a civil date, counted in eras of 400 years.
  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.quotient(flooringBy: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month 1-12 and day of month 1-31.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = shifted.quotient(flooringBy: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Day {
  /// Monday 1 to Sunday 7.
  public var weekday: Int {
    let sinceMonday = (ordinal + 3) % 7
    return (sinceMonday + 7) % 7 + 1
  }

  /// Saturday or Sunday.
  public var isWeekend: Bool { weekday >= 6 }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`, for files and programs.
  public var description: String {
    let (year, month, day) = components
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// The date as people write it: "6 August 2026".
  public var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = components
    return "\(day) \(months[month - 1]) \(year)"
  }
}

extension Int {
  fileprivate func quotient(flooringBy divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }

  fileprivate func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
