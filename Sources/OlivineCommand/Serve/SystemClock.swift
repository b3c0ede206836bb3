import Foundation
import Olivine
import Store
import Website

/// Clocks for the site: that of the machine, a fixed day, or a file that tests write.
enum SystemClock {
  static let real: SiteClock = { zone in moment(Date(), in: zone) }

  /// Noon of a day, however late it is.
  static func fixed(on day: Day) -> SiteClock {
    { zone in
      let noon = (try? Date("\(day)T12:00:00Z", strategy: .iso8601)) ?? Date()
      let moment = moment(noon, in: zone)
      return SiteMoment(day: day, timestamp: moment.timestamp, stamp: moment.stamp)
    }
  }

  /// The time in a file, such as `2026-08-06T20:15:00+02:00`, read anew each time.
  static func reading(_ path: String) -> SiteClock {
    { zone in
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      let date = words.first.flatMap { try? Date($0, strategy: .iso8601) } ?? Date()
      return moment(date, in: zone ?? words.dropFirst().first)
    }
  }

  private static func moment(_ date: Date, in name: String?) -> SiteMoment {
    let zone = name.flatMap(TimeZone.init(identifier:)) ?? .current
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    let day =
      Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? Day(ordinal: 0)
    return SiteMoment(
      day: day,
      timestamp: Timestamp(
        seconds: Int(date.timeIntervalSince1970.rounded(.down)), local: date.localText(in: zone)),
      stamp: date.calendarStamp)
  }
}
