import ArgumentParser
import Interchange
import Olivine
import Pages
import Store

/// `olivine try start`: fixes the protocol, draws and seals the order, makes the folder.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Begin a test: seal the order, make the folder.",
    discussion: """
      The folder holds one database, the protocol, a calendar, a diary to print and, in a blinded \
      test, the list for the one who fills the capsules. Give that list to them unread.

      Example:
        olivine try start Examples/people/margaret.json --dir my-test --blinding helper
      """)

  @OptionGroup var options: DesignOptions
  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption

  @Option(
    name: .long,
    help: ArgumentHelp("Which design of olivine try design, 1 for the first.", valueName: "K"))
  var design = 1

  @Option(
    name: .long,
    help: ArgumentHelp("What you take in the other periods.", valueName: "placebo|nothing"))
  var comparator: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Who keeps you from knowing.", valueName: "pharmacist|helper|open"))
  var blinding = "open"

  @Option(
    name: .long, help: ArgumentHelp("The first day; today when left out.", valueName: "YYYY-MM-DD"))
  var firstDay: String?

  @Option(
    name: .long, help: ArgumentHelp("When you write your number.", valueName: "HH:MM"))
  var at = "20:00"

  @Option(
    name: .long,
    help: ArgumentHelp("Write the list for the helper here, not in the folder.", valueName: "FILE"))
  var dispensing: String?

  @Option(name: .long, help: "Draw the order from this number; for tests and studies.")
  var seed: UInt64?

  func run() throws {
    try report {
      let moment = try today.moment()
      let first = try start(moment.day)
      let (comparator, blinding) = try choices()
      guard let entryTime = TimeOfDay(at) else {
        throw Failure.usage("--at: \"\(at)\" is not a time like 20:00")
      }
      var options = options
      options.noPlacebo = options.noPlacebo || comparator == .nothing
      let (assessment, proposal) = try options.proposal(on: moment.day)
      let fixed: TrialProtocol
      do throws(TrialRefusal) {
        fixed = try proposal.trialProtocol(
          design: design, id: "trial-\(first)", comparator: comparator, blinding: blinding)
      } catch {
        throw Failure.usage(TryText.sentence(error))
      }
      let seed = seed ?? UInt64.random(in: .min ... .max)
      let order = SealedOrder(sealing: fixed, seed: seed, using: .sha256)
      let trial: Trial
      do throws(TrialMismatch) {
        trial = try Trial(plan: proposal.plan, sealed: order.trial, firstDay: first)
      } catch {
        throw Failure.usage(error.text())
      }
      let stored = StoredTrial(
        id: fixed.id, firstDay: first, checkDay: moment.day,
        person: PersonWriter.document(assessment.person).text(prettyPrinted: false),
        form: proposal.plan.form.text, targetDose: proposal.plan.fullDose, sealed: order.trial,
        created: moment.written)
      let files = NewTrialFiles(trial, order: order, entryTime: entryTime, moment: moment)
      try files.write(to: folder.dir, stored: stored, seed: seed, dispensing: dispensing)
      try Terminal.write(TryText.started(trial, in: folder.dir, files: files).text)
    }
  }

  private func start(_ today: Day) throws -> Day {
    guard let firstDay else { return today }
    guard let day = Day(firstDay) else {
      throw Failure.usage("--first-day: \"\(firstDay)\" is not a date like 2026-08-06")
    }
    guard (today...(today + 30)).contains(day) else {
      throw Failure.usage("--first-day: \(day) is not within 30 days from today, \(today)")
    }
    return day
  }

  private func choices() throws -> (Comparator, Blinding) {
    guard let blinding = Blinding(rawValue: blinding) else {
      throw Failure.usage("--blinding: \"\(blinding)\" is not one of pharmacist, helper, open")
    }
    guard let comparator else { return (blinding == .open ? .nothing : .placebo, blinding) }
    guard let comparator = Comparator(rawValue: comparator) else {
      throw Failure.usage("--comparator: \"\(comparator)\" is not one of placebo, nothing")
    }
    guard comparator == .placebo || blinding == .open else {
      throw Failure.usage(
        "--comparator nothing: you would know what you take; choose placebo, or --blinding open")
    }
    return (comparator, blinding)
  }
}
