public import Olivine

/// A trial as a calendar (RFC 5545): the evening entry, each new supply, tests, and the end.
///
/// Times float: eight in the evening is eight wherever the person is, through travel and daylight saving.
/// Nothing in it tells what a supply holds.
public struct CalendarFile: Hashable, Sendable {
  /// An entry on one day, or every day for a while.
  struct Event: Hashable {
    let id: String
    let day: Day
    /// Nil for a whole day.
    var time: TimeOfDay?
    /// Days on which it repeats, 1 for once.
    var count = 1
    let summary: String
    let details: String
    /// Minutes before it at which it reminds; nil stays silent.
    var alarm: Int?
  }

  private let events: [Event]
  private let stamp: String

  /// - Parameters:
  ///   - entryTime: when the person wants to be asked.
  ///   - stamp: when the file was made, in UTC: `20260806T190000Z`.
  public init(
    of trial: Trial, entryTime: TimeOfDay, stamp: String, in wording: Wording = .english
  ) {
    self.stamp = stamp
    let id = trial.trialProtocol.id
    let lastDay = trial.trialProtocol.lastDay
    var events = [
      Event(
        id: "\(id)-entry", day: trial.firstDay, time: entryTime, count: lastDay,
        summary: wording("calendar.entry"),
        details: wording(
          "calendar.entry.details",
          ["N": wording("outcome.\(trial.trialProtocol.outcome.rawValue)")]), alarm: 0)
    ]
    for entry in trial.schedule.entries {
      let (name, details) = Self.words(entry, of: trial, in: wording)
      events.append(
        Event(
          id: "\(id)-day-\(entry.firstDay)", day: trial.day(entry.firstDay), summary: name,
          details: details, alarm: 0))
    }
    events += stride(from: 7, through: lastDay, by: 7).map { day in
      Event(
        id: "\(id)-week-\(day)", day: trial.day(day), summary: wording("calendar.week"),
        details: wording("calendar.week.details"))
    }
    events.append(
      Event(
        id: "\(id)-end", day: trial.lastDay + 1, summary: wording("calendar.end"),
        details: wording("calendar.end.details"), alarm: 0))
    self.events = events
  }

  private static func words(
    _ entry: PersonSchedule.Entry, of trial: Trial, in wording: Wording
  ) -> (String, String) {
    switch entry.kind {
    case .tolerance(let dose):
      (
        wording("calendar.tolerance", ["mg": dose.text()]), wording("calendar.tolerance.details")
      )
    case .runIn: (wording("calendar.run_in"), wording("calendar.run_in.details"))
    case .supply(let number):
      trial.trialProtocol.blinding == .open
        ? (wording("calendar.period", ["n": "\(number)"]), wording("calendar.period.details"))
        : (wording("calendar.supply", ["n": "\(number)"]), wording("calendar.supply.details"))
    }
  }

  /// The file: lines of at most 75 bytes, ended by CR LF.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Olivine//\(ProgramVersion.text)//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ]
    for event in events { lines += event.lines(stamp: stamp) }
    lines.append("END:VCALENDAR")
    return lines.map { $0.folded + "\r\n" }.joined()
  }
}

extension CalendarFile.Event {
  fileprivate func lines(stamp: String) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(id.escaped)@olivine", "DTSTAMP:\(stamp)"]
    let date = day.description.replacing("-", with: "")
    if let time {
      let clock = time.description.replacing(":", with: "")
      lines += ["DTSTART:\(date)T\(clock)00", "DURATION:PT5M"]
    } else {
      let next = (day + 1).description.replacing("-", with: "")
      lines += [
        "DTSTART;VALUE=DATE:\(date)", "DTEND;VALUE=DATE:\(next)", "TRANSP:TRANSPARENT",
      ]
    }
    if count > 1 { lines.append("RRULE:FREQ=DAILY;COUNT=\(count)") }
    lines += ["SUMMARY:\(summary.escaped)", "DESCRIPTION:\(details.escaped)"]
    if let alarm {
      // A whole-day reminder at midnight would wake people; nine in the morning does not.
      let trigger = time == nil ? "PT9H" : "-PT\(alarm)M"
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(summary.escaped)", "TRIGGER:\(trigger)",
        "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }
}

extension String {
  /// Text as the standard wants it: backslash, comma and semicolon escaped, line breaks as `\n`.
  fileprivate var escaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", ",", ";": text.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": text += "\\n"
      case _ where scalar.properties.generalCategory == .control: continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Lines of at most 75 bytes.
  ///
  /// What follows begins with a space, and no character is cut in two.
  fileprivate var folded: String {
    var lines = ""
    var length = 0
    for scalar in unicodeScalars {
      let size = String(scalar).utf8.count
      if length + size > 75 {
        lines += "\r\n "
        length = 1
      }
      lines.unicodeScalars.append(scalar)
      length += size
    }
    return lines
  }
}
