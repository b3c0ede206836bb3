import Foundation
import Quantities
import Testing

/// The calendar, against a walk with month lengths and against Foundation.
@Suite("A day") struct DayTests {
  @Test("every day from 1900 to 2100 follows the one before it and finds its way back")
  func walk() {
    var ordinal = Day(year: 1900, month: 1, day: 1)?.ordinal ?? .min
    var days = 0
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...lastDay(of: month, in: year) {
          let value = Day(year: year, month: month, day: day)
          #expect(value?.ordinal == ordinal, "\(year)-\(month)-\(day)")
          #expect(value.map { $0.components == (year, month, day) } == true)
          #expect(value.flatMap { Day($0.description) } == value)
          ordinal += 1
          days += 1
        }
      }
    }
    #expect(days == 73_414)
  }

  @Test("every day from 1900 to 2100 has the date that Foundation's calendar gives it")
  func foundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for ordinal in -25_567...47_846 {
      let date = Date(timeIntervalSince1970: Double(ordinal) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let (year, month, day) = Day(ordinal: ordinal).components
      #expect(parts.year == year && parts.month == month && parts.day == day, "\(ordinal)")
    }
  }

  @Test(
    "29 February exists in the leap years of the Gregorian calendar only",
    arguments: [
      (1900, false), (1904, true), (2000, true), (2023, false), (2024, true), (2100, false),
      (2400, true),
    ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect((Day("\(year)-02-29") != nil) == isLeap)
  }

  @Test(
    "a text that is no date is refused",
    arguments: [
      "", "2026", "2026-11", "2026-11-24-01", "2026-1-24", "26-11-24", "2026-13-01", "2026-00-10",
      "2026-04-31", "2026-04-00", "2026/04/01", "+026-04-01", "-026-04-01", "2026-+4-01",
      " 2026-04-01", "2026-04-01 ", "2026-04-0a", "२०२६-०४-०१", "0000-01-01", "24.11.2026",
    ])
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("days are counted from 1 January 1970, before it and after it")
  func epoch() {
    #expect(Day("1970-01-01")?.ordinal == 0)
    #expect(Day("1969-12-31")?.ordinal == -1)
    #expect(Day("2026-11-24")?.ordinal == 20_781)
    #expect(Day(ordinal: -719_162).description == "0001-01-01")
    #expect(Day("9999-12-31").map { $0.description } == "9999-12-31")
  }

  @Test("a distance is the difference of two days and its sign is their order")
  func distance() throws {
    let birthday = try #require(Day("2024-02-29"))
    let later = try #require(Day("2025-03-01"))
    #expect(later - birthday == 366)
    #expect(birthday - later == -366)
    #expect(birthday + 366 == later)
    #expect(later - 366 == birthday)
    #expect(birthday < later)
  }

  @Test("people read the month as a word")
  func words() {
    #expect(Day("2026-08-06")?.inWords == "6 August 2026")
    #expect(Day("2000-01-31")?.inWords == "31 January 2000")
    #expect(Day("1999-12-01")?.inWords == "1 December 1999")
  }

  /// The rule of the calendar, written without eras.
  private func lastDay(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
    default: 31
    }
  }
}
