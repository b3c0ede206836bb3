import ArgumentParser
import Olivine

/// `olivine try`: a fair, randomised test on oneself.
struct TryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "Run a fair test on yourself, one number a day.",
    discussion: """
      First see what a test could find (design), then begin it (start). Each evening write one number \
      (record). Chance decides when you take magnesium; the order is sealed until the end.

      Example:
        olivine try design Examples/people/margaret.json
        olivine try start Examples/people/margaret.json --dir my-test
        olivine try today --dir my-test
        olivine try record --dir my-test --pain 4
        olivine answer my-test
      """,
    subcommands: [
      DesignCommand.self, StartCommand.self, TodayCommand.self, RecordCommand.self,
      StatusCommand.self, VerifyCommand.self, AmendCommand.self, UnblindCommand.self,
      StopCommand.self,
    ])
}

/// `--dir`, the folder of a trial.
struct TrialOption: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder of the trial.", valueName: "TRIAL"))
  var dir: String
}
