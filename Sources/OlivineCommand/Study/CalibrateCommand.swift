import ArgumentParser
import Interchange
import Olivine

/// `olivine study calibrate`: simulated trials against what the analysis says of them.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Simulate trials, and see if the probabilities hold.",
    discussion: """
      Where the truth falls in its own posterior, how often a 95 % interval holds it, and how often a \
      trial without any effect would claim one. Every number has its Monte Carlo error.

      Example:
        olivine study calibrate --replicates 400
        olivine study calibrate --replicates 10000 --markdown Documentation/calibration.md
      """)

  @Option(name: .long, help: "Simulated trials for each number.")
  var replicates = 400

  @Option(name: .long, help: "Another seed gives other trials.")
  var seed: UInt64 = 1

  @Option(
    name: .long, help: ArgumentHelp("Write the report and its plots here.", valueName: "FILE.md"))
  var markdown: String?

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      guard (50...1_000_000).contains(replicates) else {
        throw Failure.usage("--replicates: \(replicates) is outside 50 to 1000000")
      }
      let study = CalibrationStudy(replicates: replicates, seed: seed)
      let text = CalibrationText(study)
      if let markdown { try text.write(to: markdown) }
      try Terminal.write(json.json ? text.json.text() + "\n" : text.page.text)
    }
  }
}
