import ArgumentParser
import Interchange
import Olivine

/// `olivine simulate`: the models themselves, for researchers and checks.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Run a model on a scenario. For research; nothing here is advice.",
    subcommands: [SimulateBodyCommand.self, SimulateNerveCommand.self])
}

/// `olivine simulate body`: one body, one scenario, the same numbers every time.
struct SimulateBodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body",
    abstract: "Magnesium in one body over time.",
    discussion: """
      The scenario is JSON: person, parameters, diet, doses, infusions, topical, duration_h, at_h. \
      Doses are elemental magnesium; forms are those of the body model.

      Example:
        olivine simulate body Examples/scenarios/citrate.json --json
      """)

  @Argument(help: "A scenario as JSON; - is standard input.")
  var scenario: String

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let scenario = try InputFile.read(scenario) { data throws(InputProblem) in
        try BodyScenarioReader.scenario(from: data)
      }
      let course = BodyCourse(scenario)
      try Terminal.write(
        json.json ? JSONValue(course).text() + "\n" : SimulateText.page(course).text)
    }
  }
}
