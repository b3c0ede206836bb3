import Catalogue
import Maths

/// What some neurons do under a train of stimuli: mean spikes and calcium for each stimulus.
///
/// Supported by animals and isolated tissue in structure, tuned in numbers; the 1 Hz train lies near the most
/// magnesium-sensitive condition.
public struct NeuronResponse: Hashable, Sendable {
  /// Mean spikes in the first 150 ms after each stimulus, and later.
  public let earlySpikes: [Double]
  public let lateSpikes: [Double]
  /// Mean charge of calcium through NMDA receptors and through channels, pC.
  public let receptorCharge: [Double]
  public let channelCharge: [Double]
  /// Mean of the highest voltages of the dendrites, mV.
  public let peakDendrite: Double

  /// C spikes a stimulus.
  public var firing: Double { lateSpikes.mean }
  /// Calcium a stimulus, pC.
  public var calcium: Double { receptorCharge.mean + channelCharge.mean }
  /// C spikes at the last stimulus over those at the first; nil when the first gives none.
  public var windUp: Double? {
    guard let first = lateSpikes.first, let last = lateSpikes.last, first > 0 else { return nil }
    return last / first
  }
}

extension [Double] {
  fileprivate var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}

/// Neurons under the same train, each group in its own condition.
public struct NeuronPopulation: Sendable {
  public let parameters: NeuronParameters
  public let stimulation: NeuronProtocol

  /// - Precondition: between 1 and 10^6 neurons, a step of at most 0.05 ms.
  public init(
    _ parameters: NeuronParameters = .reference, _ stimulation: NeuronProtocol = NeuronProtocol()
  ) {
    precondition((1...1_000_000).contains(stimulation.neurons), "some neurons")
    precondition(stimulation.step > 0 && stimulation.step <= 0.05, "a step of 0.05 ms or less")
    precondition(stimulation.stimuli > 0 && stimulation.frequency > 0, "a train has stimuli")
    self.parameters = parameters
    self.stimulation = stimulation
  }

  /// The mean response of all neurons in one condition.
  ///
  /// Cost: about 20 ns of one processor for each neuron and step.
  public func response(
    _ condition: NeuronCondition, each: Cohort.Executor = Cohort.serially
  ) -> NeuronResponse {
    responses([condition], each: each)[0]
  }

  /// The mean response of all neurons in each of several conditions.
  public func responses(
    _ conditions: [NeuronCondition], each: Cohort.Executor = Cohort.serially
  ) -> [NeuronResponse] {
    let blocks = Lanes.batches(for: stimulation.neurons)
    let counts = NeuronCounts(blocks: blocks * conditions.count)
    each(blocks * conditions.count) { task in
      let (condition, block) = (task / blocks, task % blocks)
      let run = NeuronBlock(
        parameters, stimulation, first: Lanes.width * block, condition: conditions[condition])
      counts.set(run.result, at: task)
    }
    return conditions.indices.map { condition in
      counts.mean(of: (condition * blocks)..<((condition + 1) * blocks), stimulation)
    }
  }
}
