import ArgumentParser

/// `olivine study`: the same engine for many people.
struct StudyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Series of trials, and whether the method keeps its promises.",
    subcommands: [
      CohortCommand.self, MergeCommand.self, SeriesCommand.self, CalibrateCommand.self,
      ValidateCommand.self,
    ])
}
