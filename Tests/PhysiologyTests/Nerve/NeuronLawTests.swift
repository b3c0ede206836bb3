import LawTesting
import Maths
import Physiology
import Testing

@Suite("Laws of the dorsal-horn neuron") struct NeuronLawTests {
  @Test("firing and calcium fall with magnesium between 0.50 and 1.04 mmol/L")
  func monotone() {
    let levels = [0.5, 0.6, 0.7, 0.8, 0.9, 1.04]
    let answers = NeuronPopulation(.reference, NeuronProtocol(step: 0.05))
      .responses(levels.map { NeuronCondition(magnesium: $0) })
    for (more, less) in zip(answers, answers.dropFirst()) {
      #expect(more.firing > less.firing && more.calcium > less.calcium)
    }
  }

  @Test("a neuron without fibres that reach it stays silent, whatever the magnesium")
  func silence() {
    var parameters = NeuronParameters.reference
    for symbol: NeuronParameters.Symbol in [.wAAMPA, .wANMDA, .wCAMPA, .wCNMDA, .wCGABA, .wNK] {
      parameters[symbol] = 0
    }
    let population = NeuronPopulation(parameters, NeuronProtocol(stimuli: 3, neurons: 8))
    for magnesium in [0.001, 0.5, 0.8] {
      let answer = population.response(.init(magnesium: magnesium))
      #expect(answer.firing == 0 && answer.earlySpikes.allSatisfy { $0 == 0 })
    }
  }

  @Test("the mean of a population is that of its neurons, however many share their steps")
  func lanes() {
    let count = 11
    let all = NeuronPopulation(.reference, NeuronProtocol(stimuli: 3, neurons: count))
      .response(.init())
    let first = NeuronPopulation(.reference, NeuronProtocol(stimuli: 3, neurons: 8))
      .response(.init())
    let nine = NeuronPopulation(.reference, NeuronProtocol(stimuli: 3, neurons: 9))
      .response(.init())
    // The ninth neuron alone, then eleven: sums of whole spikes.
    for stimulus in 0..<3 {
      let ninth = nine.lateSpikes[stimulus] * 9 - first.lateSpikes[stimulus] * 8
      #expect((ninth - ninth.rounded()).magnitude < 1e-9 && ninth >= 0)
      let sum = all.lateSpikes[stimulus] * Double(count)
      #expect((sum - sum.rounded()).magnitude < 1e-9)
    }
  }

  @Test("any neuron within its ranges stays finite and between its reversal potentials")
  func bounded() {
    for seed in seeds(100) {
      var random = stream(seed)
      var parameters = NeuronParameters.reference
      for symbol in NeuronParameters.Symbol.allCases where random.nextUniform() < 0.3 {
        let range = symbol.range
        let low = max(range.lowerBound, parameters[symbol] - parameters[symbol].magnitude)
        let high = min(range.upperBound, parameters[symbol] + parameters[symbol].magnitude)
        parameters[symbol] = low + (high - low) * random.nextUniform()
      }
      let answer = NeuronPopulation(
        parameters, NeuronProtocol(frequency: 5, stimuli: 1, neurons: 8, step: 0.05)
      ).response(
        .init(
          magnesium: random.nextUniform() * 2, gain: 1 + random.nextUniform(),
          inhibition: random.nextUniform()))
      #expect(answer.firing.isFinite && answer.calcium.isFinite && answer.calcium >= 0, "\(seed)")
      #expect(answer.peakDendrite >= -100 && answer.peakDendrite <= 120, "\(seed)")
    }
  }

  @Test("a mark changes with any parameter, and the stored surface belongs to the stored ones")
  func marks() {
    #expect(ResponseSurface.isFitted(to: .reference))
    for symbol in NeuronParameters.Symbol.allCases {
      var changed = NeuronParameters.reference
      changed[symbol] = changed[symbol].nextUp
      #expect(!ResponseSurface.isFitted(to: changed), "\(symbol)")
    }
  }
}
