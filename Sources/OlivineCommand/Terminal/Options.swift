import ArgumentParser
import Olivine

/// `--today`, wherever a day matters.
struct TodayOption: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("Use this day instead of the clock.", valueName: "YYYY-MM-DD"))
  var today: String?

  func day() throws -> Day {
    if let today {
      guard let day = Day(today) else {
        throw Failure.usage("--today: \"\(today)\" is not a date like 2026-08-06")
      }
      return day
    }
    let (year, month, day) = Terminal.today
    guard let today = Day(year: year, month: month, day: day) else {
      throw Failure.usage("the clock gives no date; set it, or use --today")
    }
    return today
  }
}

/// `--json`, on everything that has a result.
struct JSONOption: ParsableArguments {
  @Flag(name: .long, help: "Print one JSON document.")
  var json = false
}
