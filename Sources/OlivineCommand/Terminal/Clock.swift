import ArgumentParser
import Foundation
import Olivine

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
    let local = Date.ISO8601FormatStyle(timeZone: .current).year().month().day()
      .dateSeparator(.dash).time(includingFractionalSeconds: false).timeSeparator(.colon)
      .timeZone(separator: .colon)
    let utc = Date.ISO8601FormatStyle().year().month().day().dateSeparator(.omitted)
      .time(includingFractionalSeconds: false).timeSeparator(.omitted)
    return Moment(
      day: day, written: now.formatted(local), stamp: now.formatted(utc) + "Z")
  }
}
