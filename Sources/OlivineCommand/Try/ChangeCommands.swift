import ArgumentParser
import Interchange
import Olivine

/// `olivine try amend`: a change with its reason; nothing that was written is taken out.
struct AmendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Note a change and its reason, go on after a pause, or check again.",
    discussion: """
      Example:
        olivine try amend --dir my-test --resume --reason "well for 48 hours"
        olivine try amend --dir my-test --person person.json --reason "new medicine checked"
        olivine try amend --dir my-test --field supplier --from A --to B --reason "sold out"
      """)

  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption

  @Option(name: .long, help: ArgumentHelp("Why.", valueName: "TEXT")) var reason: String
  @Flag(name: .long, help: "End a pause.") var resume = false
  @Option(name: .long, help: ArgumentHelp("Check again with this file.", valueName: "FILE"))
  var person: String?
  @Option(name: .long, help: ArgumentHelp("What was changed.", valueName: "NAME"))
  var field: String?
  @Option(name: .long, help: ArgumentHelp("What it was.", valueName: "TEXT")) var from = ""
  @Option(name: .long, help: ArgumentHelp("What it is now.", valueName: "TEXT")) var to = ""

  func run() throws {
    try report {
      let moment = try today.moment()
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw Failure.usage("--reason: say why")
      }
      guard [resume, person != nil, field != nil].count(where: { $0 }) == 1 else {
        throw Failure.usage("give one of --resume, --person FILE, --field NAME")
      }
      let opened = try TrialFolder(folder.dir, on: moment.day)
      let event = try event(opened, at: moment)
      try opened.append([event], at: moment)
      let after = try TrialFolder(folder.dir, on: moment.day)
      let card = TodayCard(after.course, order: after.order)
      try Terminal.write(
        TryText.changed(resume ? "try.resumed" : nil, card, after).text)
    }
  }

  private func event(_ opened: TrialFolder, at moment: Moment) throws -> NewEvent {
    if resume {
      do throws(ResumeRefusal) {
        return try opened.course.resuming(because: reason)
      } catch {
        throw Failure.usage(error.text())
      }
    }
    if let person { return try recheck(person, opened, on: moment.day) }
    return NewEvent(
      .amended(field: field ?? "", from: from, to: to, reason: reason), on: moment.day)
  }

  private func recheck(_ path: String, _ opened: TrialFolder, on day: Day) throws -> NewEvent {
    let assessment = try PersonFile.assess(path, on: day)
    let document = PersonWriter.document(assessment.person).text(prettyPrinted: false)
    return try opened.rechecked(person: document, on: day, because: reason)
  }
}

/// `olivine try unblind`: opens the seal because someone must know; it is logged.
struct UnblindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unblind",
    abstract: "Open the seal in an emergency. It is written down and cannot be undone.")

  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption

  @Option(
    name: .long,
    help: ArgumentHelp("Why.", valueName: "emergency|side_effect|wish"))
  var reason: String

  @Option(
    name: .long, help: ArgumentHelp("Who asks.", valueName: "person|clinician|helper"))
  var by = "person"

  func run() throws {
    try report {
      let moment = try today.moment()
      guard let reason = UnblindingEvent.Reason(rawValue: reason) else {
        throw Failure.usage("--reason: \"\(reason)\" is not one of emergency, side_effect, wish")
      }
      guard let requester = UnblindingEvent.Requester(rawValue: by) else {
        throw Failure.usage("--by: \"\(by)\" is not one of person, clinician, helper")
      }
      let opened = try TrialFolder(folder.dir, on: moment.day)
      let number = max(1, opened.trial.number(of: moment.day))
      let (order, _) = opened.order.emergencyUnblinding(
        onDay: number, by: requester, because: reason)
      // Written before it is shown: nobody sees the order without a trace.
      try opened.append(
        [
          NewEvent(
            .unblinded(requester: requester.rawValue, reason: reason.rawValue), on: moment.day)
        ], at: moment)
      try Terminal.write(TryText.unblinded(opened, order).text)
    }
  }
}

/// `olivine try stop`: ends the test early; what the days so far say can then be read.
struct StopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "End the test for good. You may always do this.")

  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption

  @Option(name: .long, help: ArgumentHelp("Why, if you like.", valueName: "TEXT"))
  var reason = "the person's wish"

  func run() throws {
    try report {
      let moment = try today.moment()
      let opened = try TrialFolder(folder.dir, on: moment.day)
      guard opened.course.end == nil else {
        throw Failure.usage(Wording.english("try.refusal.ended"))
      }
      try opened.append([NewEvent(.stopped(reason: reason), on: moment.day)], at: moment)
      let after = try TrialFolder(folder.dir, on: moment.day)
      let card = TodayCard(after.course, order: after.order)
      try Terminal.write(TryText.changed("try.stopped", card, after).text)
    }
  }
}
