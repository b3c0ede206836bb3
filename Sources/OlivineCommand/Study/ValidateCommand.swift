import ArgumentParser
import Olivine

/// `olivine study validate`: the body model beside publications.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Compare the body model with published observations.",
    discussion: """
      Every observation is simulated and set beside what was reported, hit or miss.

      Example:
        olivine study validate
        olivine study validate --markdown Documentation/validation.md
      """)

  @Option(name: .long, help: ArgumentHelp("Write the report here.", valueName: "FILE.md"))
  var markdown: String?

  func run() throws {
    try report {
      let text = validationMarkdown([ValidationReport(.body1), ValidationReport(.body2)])
      if let markdown {
        try OutputFile.write(text, to: markdown)
      } else {
        try Terminal.write(text)
      }
    }
  }
}
