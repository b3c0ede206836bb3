package import Olivine
package import Store

/// The moment of a request, as the clock of the door gave it.
package struct SiteMoment: Hashable, Sendable {
  /// The calendar day where the person is.
  package let day: Day
  package let timestamp: Timestamp
  /// The same in UTC, as calendars want it: "20261124T114812Z".
  package let stamp: String

  package init(day: Day, timestamp: Timestamp, stamp: String) {
    self.day = day
    self.timestamp = timestamp
    self.stamp = stamp
  }
}

/// Tells the moment in a time zone; nil is the zone of the machine.
package typealias SiteClock = @Sendable (_ zone: String?) -> SiteMoment
