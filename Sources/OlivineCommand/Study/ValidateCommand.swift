import ArgumentParser
import Dispatch
import Olivine

/// `olivine study validate`: the models beside publications.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Compare the models of body and nerve with published observations.",
    discussion: """
      Every observation is simulated and set beside what was reported, hit or miss. Takes some \
      seconds.

      Example:
        olivine study validate
        olivine study validate --markdown Documentation/validation.md
      """)

  @Option(name: .long, help: ArgumentHelp("Write the report here.", valueName: "FILE.md"))
  var markdown: String?

  func run() throws {
    try report {
      let nerve = NerveValidation { count, body in
        DispatchQueue.concurrentPerform(iterations: count, execute: body)
      }
      let text =
        validationMarkdown([ValidationReport(.body1), ValidationReport(.body2)])
        + nerveValidationMarkdown(nerve)
      if let markdown {
        try OutputFile.write(text, to: markdown)
      } else {
        try Terminal.write(text)
      }
    }
  }
}
