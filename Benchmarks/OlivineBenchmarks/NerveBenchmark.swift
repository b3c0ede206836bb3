import Foundation
import Physiology

/// Time of the dorsal-horn neuron beside its peers: the same trains that `Benchmarks/peers/nerve_*` run.
///
/// `OlivineBenchmarks nerve NEURONS STIMULI FREQUENCY SPREAD` prints processor seconds and the C spikes for each
/// stimulus, summed over the neurons, like the peers.
enum NerveBenchmark {
  static func run(_ arguments: [String]) {
    let numbers = arguments.compactMap(Double.init)
    guard numbers.count == 4, numbers[0] >= 1, numbers[1] >= 1, numbers[2] > 0 else {
      print("nerve NEURONS STIMULI FREQUENCY SPREAD")
      return
    }
    let population = NeuronPopulation(
      .reference,
      NeuronProtocol(
        frequency: numbers[2], stimuli: Int(numbers[1]), neurons: Int(numbers[0]),
        spread: numbers[3]))
    let start = clock()
    let response = population.response(NeuronCondition())
    let elapsed = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let spikes = response.lateSpikes.map { Int(($0 * numbers[0]).rounded()) }
    print(elapsed, spikes)
    print(
      "ns for each neuron and step:", 1e9 * elapsed / population.stimulation.cost)
  }
}
