import Catalogue

/// What a population of neurons receives: a train of stimuli to all fibres at once.
public struct NeuronProtocol: Hashable, Sendable {
  /// Hz.
  public var frequency: Double
  public var stimuli: Int
  /// How many neurons; each has its own arrivals, and its own drive and M-current unless `spread` is 0.
  public var neurons: Int
  /// Step, ms.
  public var step: Double
  /// 1 for the usual differences between neurons, 0 for none.
  public var spread: Double

  public init(
    frequency: Double = 1, stimuli: Int = 8, neurons: Int = 32, step: Double = 0.025,
    spread: Double = 1
  ) {
    self.frequency = frequency
    self.stimuli = stimuli
    self.neurons = neurons
    self.step = step
    self.spread = spread
  }

  /// Time between stimuli, ms.
  var period: Double { 1_000 / frequency }

  /// Time of the first stimulus, ms.
  static let firstStimulus = NerveParameter.value("first_stimulus")

  /// Steps of a whole run.
  var steps: Int {
    Int((Self.firstStimulus + Double(stimuli) * period) / step + 0.5)
  }

  /// Neuron-steps of a whole run: what it costs.
  public var cost: Double { Double(steps) * Double(neurons) }
}

/// The state of the cord in which a neuron works.
public struct NeuronCondition: Hashable, Sendable {
  /// Ionised, at the neuron, mmol/L.
  public var magnesium: Double
  /// Factor on AMPA and NMDA of C fibres.
  public var gain: Double
  /// Factor on all inhibition.
  public var inhibition: Double

  public init(magnesium: Double = Self.reference, gain: Double = 1, inhibition: Double = 1) {
    self.magnesium = magnesium
    self.gain = gain
    self.inhibition = inhibition
  }

  /// Magnesium of the reference, mmol/L.
  public static let reference = NerveParameter.value("M_ref")
}
