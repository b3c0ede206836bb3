import Olivine

/// The names of fields that a diary entry has beside what it says.
package enum EntryField {
  /// The day that the page speaks of: it may be sent after midnight.
  package static let shownDay = "shown_day"

  /// The day of a page, to be sent back with what is written on it.
  static func day(_ day: Day) -> Markup {
    input(.hidden, name: shownDay, .value(day.description))
  }
}
