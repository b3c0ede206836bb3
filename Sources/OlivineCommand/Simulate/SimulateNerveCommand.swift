import ArgumentParser
import Interchange
import Olivine

/// `olivine simulate nerve`: block, neuron and slow states, the same numbers every time.
struct SimulateNerveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nerve",
    abstract: "Magnesium at the NMDA receptor, in one neuron, or over weeks.",
    discussion: """
      The scenario is JSON with a kind: block (model, mg_mmol_l, v_mv), neuron (mg_mmol_l, lanes, \
      protocol, gain, inhibition, nmda_share, parameters), slow (scenario, or person, parameters, \
      serum_mmol_l, spinal_factor, drive, days, or body), surface, or pain. A mechanism, not a \
      forecast for anybody.

      Example:
        olivine simulate nerve Examples/scenarios/wind-up.json --json
      """)

  @Argument(help: "A scenario as JSON; - is standard input.")
  var scenario: String

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let study = try InputFile.read(scenario) { data throws(InputProblem) in
        try NerveScenarioReader.study(from: data)
      }
      try Terminal.write(
        json.json
          ? JSONValue(answering: study).text() + "\n" : SimulateNerveText.page(study).text)
    }
  }
}
