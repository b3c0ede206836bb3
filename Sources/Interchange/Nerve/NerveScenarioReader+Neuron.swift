import Olivine

extension NerveScenarioReader {
  static func neuron(
    _ json: JSONValue
  ) throws(InputProblem) -> NerveStudy.NeuronQuestion {
    let file = try FieldReader(
      json, at: "",
      known: [
        "kind", "mg_mmol_l", "gain", "inhibition", "lanes", "protocol", "model", "nmda_share",
        "parameters", "note",
      ])
    var parameters = NeuronParameters.reference
    if let model = try file.choice("model", of: BlockLaw.Model.self) {
      parameters = parameters.with(model.law)
    }
    if let values = file["parameters"] {
      let fields = try FieldReader(
        values, at: "parameters", known: NeuronParameters.Symbol.allCases.map(\.rawValue))
      for symbol in NeuronParameters.Symbol.allCases {
        guard let value = try fields.number(symbol.rawValue, in: symbol.range) else { continue }
        parameters[symbol] = value
      }
    }
    if let share = try file.number("nmda_share", in: 0...2) {
      parameters = parameters.withNMDA(share: share)
    }
    var stimulation = try train(file)
    stimulation.neurons = try file.whole("lanes", in: 1...10_000) ?? stimulation.neurons
    let most = NerveStudy.NeuronQuestion.largestCost
    guard stimulation.cost <= most else {
      throw InputProblem(
        at: "lanes",
        .outOfRange(
          value: Double(stimulation.neurons), low: 1,
          high: (most / (stimulation.cost / Double(stimulation.neurons))).rounded(.down)))
    }
    return .init(
      parameters: parameters, stimulation: stimulation,
      condition: try condition(
        file, magnesium: levels, gain: 0...10, inhibition: 0...10))
  }

  private static func train(_ file: FieldReader) throws(InputProblem) -> NeuronProtocol {
    var train = NeuronProtocol()
    guard let json = file["protocol"] else { return train }
    let fields = try FieldReader(
      json, at: "protocol", known: ["frequency_hz", "stimuli", "step_ms", "spread"])
    train.frequency = try fields.number("frequency_hz", in: 0.02...4) ?? train.frequency
    train.stimuli = try fields.whole("stimuli", in: 1...200) ?? train.stimuli
    train.step = try fields.number("step_ms", in: 0.005...0.05) ?? train.step
    train.spread = try fields.number("spread", in: 0...1) ?? train.spread
    return train
  }
}
