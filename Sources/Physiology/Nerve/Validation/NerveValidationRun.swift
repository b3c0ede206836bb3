import Catalogue
import Maths

/// The model's side of the comparison, by the id of the observation.
struct NerveValidationRun {
  func numbers(each: Cohort.Executor) -> [String: [Double]] {
    [block, neuron(each: each), gain, fluid, inflammation, function, pain].reduce(into: [:]) {
      all, part in
      all.merge(part) { $1 }
    }
  }

  /// V01-V06, V12: the receptor.
  private var block: [String: [Double]] {
    let law = BlockLaw.Model.js90.law
    let open = law.unblocked(at: -60, magnesium: 1)
    let weak = BlockLaw.Model.gluN2D.law.halfBlock(at: -60) / law.halfBlock(at: -60)
    return [
      "V01": [law.voltagePerFold, law.halfBlock(at: -60)], "V02": [open],
      "V03": [law.woodhullDepth], "V04": [weak],
      // The scheme has one fast part whatever the protocol, so both rows are judged on the same run.
      "V05": [unblockTime], "V06": [unblockTime],
      "V12": [law.unblocked(at: -60, magnesium: 0.5), open],
    ]
  }

  /// The time in which a step from -60 to +40 mV at 1 mmol/L frees 63 % of what it frees in 5 ms, ms.
  private var unblockTime: Double {
    let scheme = TrappingScheme(magnesium: 1)
    let open = scheme.openShare(for: 46) { time in
      TrappingScheme.Exposure(
        voltage: time < 40 ? -60 : 40, glutamate: time >= 1 && time < 2 ? 1 : 0)
    }
    let start = Int((40 / scheme.step).rounded())
    let end = open[start + Int((5 / scheme.step).rounded())]
    let reached = open[start...].firstIndex { $0 >= (1 - exponential(-1)) * end } ?? start
    return Double(reached - start) * scheme.step
  }

  /// V07-V11, V13, V16: the neuron.
  private func neuron(each: Cohort.Executor) -> [String: [Double]] {
    func run(
      _ magnesium: Double = NeuronCondition.reference, share: Double = 1, frequency: Double = 1,
      stimuli: Int = 8, neurons: Int = 16
    ) -> NeuronResponse {
      NeuronPopulation(
        NeuronParameters.reference.withNMDA(share: share),
        NeuronProtocol(frequency: frequency, stimuli: stimuli, neurons: neurons)
      ).response(NeuronCondition(magnesium: magnesium), each: each)
    }
    func first(_ response: NeuronResponse) -> Double { response.lateSpikes.first ?? 0 }
    let usual = run()
    let large = run(neurons: 32)
    let without = run(share: 0, neurons: 32)
    let half = run(share: 0.5)
    let most = run(share: 0.75)
    return [
      "V07": [run(frequency: 0.5, stimuli: 16).windUp ?? 0],
      "V08": [large.windUp ?? 0, without.windUp ?? 0, first(large), first(without)],
      "V09": [usual.windUp ?? 0, half.windUp ?? 0, first(usual), first(half)],
      "V10": [usual.windUp ?? 0, most.windUp ?? 0, first(usual), first(most)],
      "V11": [run(frequency: 0.2).windUp ?? 0, usual.windUp ?? 0],
      "V13": [silentSpikes(each: each), run(0.001, neurons: 8).firing / large.firing],
      "V16": [run(0.56, share: 0).firing, run(share: 0).firing],
    ]
  }

  /// Spikes of a neuron that no fibre reaches, almost without magnesium.
  private func silentSpikes(each: Cohort.Executor) -> Double {
    var parameters = NeuronParameters.reference
    for weight: NeuronParameters.Symbol in [.wAAMPA, .wANMDA, .wCAMPA, .wCNMDA, .wCGABA, .wNK] {
      parameters[weight] = 0
    }
    return NeuronPopulation(parameters, NeuronProtocol(neurons: 8))
      .response(NeuronCondition(magnesium: 0.001), each: each).firing
  }

  /// V14, V15: hyperalgesia of deficient rats, and how long it lasts.
  private var gain: [String: [Double]] {
    var scenario = ReferenceScenario.ratDeficiency.scenario
    let days = scenario.readings()
    let seventh = days.first { $0.day == 7 }?.reading.excitability ?? 1
    scenario.every = 0.25
    let fine = scenario.readings()
    let peak = fine.reduce(0) { max($0, $1.reading.excitability) } - 1
    func lasting(_ share: Double) -> Double {
      let last = fine.last { $0.reading.excitability - 1 > share * peak }?.day ?? 0
      return (last - Self.reload).rounded()
    }
    return ["V14": [100 * (1 / seventh - 1)], "V15": [lasting(0.1), lasting(0.05)]]
  }

  /// The day on which the rats' magnesium is given back.
  private static let reload = 10.0
}
