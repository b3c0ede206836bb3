import ArgumentParser
import Interchange
import Olivine

/// `olivine try record`: one number, and whatever else happened.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Write down your day. One number is enough.",
    discussion: """
      Scores go from 0 (none) to 10 (the worst you can imagine). Today and yesterday can be written; \
      what you wrote on paper comes in later with --paper, and does not count in the main answer. \
      Writing a day again keeps the old value beside the new one.

      Example:
        olivine try record --dir my-test --pain 4
        olivine try record --dir my-test --pain 5 --taken 1 --stools 2 --day yesterday
        olivine try record --dir my-test --stools 1 --systolic 128 --weakness no
      """)

  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption
  @OptionGroup var fields: EntryOptions
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Which day.", valueName: "today|yesterday"))
  var day = "today"

  @Option(name: .long, help: ArgumentHelp("A past day, from paper.", valueName: "YYYY-MM-DD"))
  var paper: String?

  func run() throws {
    try report {
      let moment = try today.moment()
      let (day, source) = try place(moment.day)
      let entry = try fields.entry()
      let opened = try TrialFolder(folder.dir, on: moment.day)
      let hadEntry = opened.course.entries[opened.trial.number(of: day)] != nil
      let step: (events: [NewEvent], course: TrialCourse)
      do throws(EntryRefusal) {
        step = try opened.course.recording(entry, for: day, from: source, written: moment.written)
      } catch {
        throw Failure.usage(error.text())
      }
      try opened.append(step.events, at: moment)
      let result = RecordResult(
        day: day, source: source, isChange: hadEntry, events: step.events, course: step.course)
      try Terminal.write(
        json.json
          ? JSONValue(result).text() + "\n" : TryText.recorded(result).text)
    }
  }

  private func place(_ today: Day) throws -> (Day, TrialEvent.Source) {
    if let paper {
      guard let day = Day(paper) else {
        throw Failure.usage("--paper: \"\(paper)\" is not a date like 2026-08-06")
      }
      return (day, .paper)
    }
    switch day {
    case "today": return (today, .entry)
    case "yesterday": return (today - 1, .yesterday)
    default:
      throw Failure.usage(
        "--day: \"\(day)\" is not today or yesterday; older days come with --paper DATE")
    }
  }
}
