import ArgumentParser
import Foundation
import Olivine
import Store

/// The moment at which something is written down.
struct Moment {
  let day: Day
  /// Local time with its distance from UTC, or the day that was given in place of the clock.
  let written: String
  /// The same in UTC, as calendars want it.
  let stamp: String
}

extension TodayOption {
  /// Today, and the time by the clock; a day given by hand is marked as such.
  func moment() throws -> Moment {
    let day = try day()
    if today != nil {
      return Moment(
        day: day, written: "\(day) (day given by hand)",
        stamp: day.description.replacing("-", with: "") + "T000000Z")
    }
    let now = Date()
    return Moment(day: day, written: now.localText(), stamp: now.calendarStamp)
  }
}

extension Timestamp {
  /// Now, by the clock.
  static var now: Timestamp {
    let now = Date()
    return Timestamp(seconds: Int(now.timeIntervalSince1970), local: now.localText())
  }
}

extension Date {
  /// Local time with its distance from UTC.
  func localText(in zone: TimeZone = .current) -> String {
    formatted(
      Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
        .dateSeparator(.dash).time(includingFractionalSeconds: false).timeSeparator(.colon)
        .timeZone(separator: .colon))
  }

  /// The same in UTC, as calendars want it.
  var calendarStamp: String {
    let utc = Date.ISO8601FormatStyle().year().month().day().dateSeparator(.omitted)
      .time(includingFractionalSeconds: false).timeSeparator(.omitted)
    return formatted(utc) + "Z"
  }
}
