import ArgumentParser
import Interchange
import Olivine

/// `olivine try today`: one card, one action.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "What to do today.")

  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption
  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let opened = try TrialFolder(folder.dir, on: today.day())
      let card = TodayCard(opened.course, order: opened.order)
      try Terminal.write(
        json.json ? JSONValue(card).text() + "\n" : TryText.card(card, opened).text)
    }
  }
}

/// `olivine try status`: how far it has come, and a planned look where one is due.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "How far the test has come, and a planned look.",
    discussion: """
      While the test runs, no result is shown: seeing it would change what you feel and when you stop. \
      Only after complete pairs a planned look says if there is a reason to stop.

      Example:
        olivine try status --dir my-test
        olivine try status --dir my-test --look
      """)

  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption
  @OptionGroup var json: JSONOption

  @Flag(name: .long, help: "Take the planned look that is due.")
  var look = false

  func run() throws {
    try report {
      let moment = try today.moment()
      let opened = try TrialFolder(folder.dir, on: moment.day)
      let outcome = look ? try takeLook(opened, at: moment) : nil
      try Terminal.write(
        json.json
          ? JSONValue(opened.course, look: outcome).text() + "\n"
          : TryText.status(opened, look: outcome).text)
    }
  }

  /// Takes the look and keeps that it was taken.
  private func takeLook(_ opened: TrialFolder, at moment: Moment) throws -> LookOutcome {
    let look: Look
    do throws(LookRefusal) {
      look = try opened.course.plannedLook()
    } catch {
      return .refused(error)
    }
    let result: LookResult
    do throws(LookError) {
      result = try opened.course.look(look, with: opened.order)
    } catch {
      throw Failure.usage("the days so far allow no look: \(TryText.sentence(error))")
    }
    let event = TrialEvent.looked(day: look.day, findings: result.findings.map(\.code))
    if !opened.course.records.contains(where: { $0.event == event }) {
      try opened.append([NewEvent(event, on: moment.day)], at: moment)
    }
    return .taken(result)
  }
}
