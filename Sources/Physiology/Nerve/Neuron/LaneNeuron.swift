import Catalogue
import Maths

/// Eight neurons in step: voltages, gates, calcium and synapses, and what they have done.
struct LaneNeuron {
  var soma = Lanes(repeating: -65)
  var dendrite = Lanes(repeating: -65)
  // Gates of sodium (m, h), potassium (n), M-current (p), calcium (l), and the calcium-gated currents.
  var m = Lanes()
  var h = Lanes()
  var n = Lanes()
  var p = Lanes()
  var l = Lanes()
  var potassiumGate = Lanes()
  var cationGate = Lanes()
  /// Share of the NMDA conductance that magnesium leaves open at the voltage of the dendrite.
  var unblocked = Lanes()
  /// Conductances of this step, nS.
  var receptor = Lanes()
  var excitation = Lanes()
  var inhibition = Lanes()
  var channel = Lanes()
  /// Both sides of the equations of the voltages.
  var somaSum = Lanes()
  var somaRight = Lanes()
  var dendriteSum = Lanes()
  var dendriteRight = Lanes()
  /// umol/L.
  var calcium: Lanes
  var ampa = Synapse()
  var nmda = Synapse()
  var gaba = Synapse()
  var neurokinin = Synapse()

  /// Since they were last taken: spikes, and charge in pA ms.
  var spikes = Lanes()
  var receptorCharge = Lanes()
  var channelCharge = Lanes()
  /// Highest voltage of the dendrite, mV.
  var peak = Lanes(repeating: -100)

  /// Rising and falling part of a conductance, nS; their difference is the conductance.
  struct Synapse {
    var rising = Lanes()
    var falling = Lanes()

    @inline(__always)
    var conductance: Lanes { falling - rising }

    @inline(__always)
    mutating func decay(_ rates: SynapseDecay) {
      rising = rising * Lanes(repeating: rates.rise)
      falling = falling * Lanes(repeating: rates.fall)
    }

    mutating func add(_ amount: Double, lane: Int) {
      rising[lane] += amount
      falling[lane] += amount
    }
  }

  /// Both compartments at rest at -65 mV, with every gate in balance.
  init(_ parameters: NeuronParameters) {
    let rest = -65.0
    let v = rest + 55
    let am = 0.32 * Self.rate(13 - v, 4)
    let bm = 0.28 * Self.rate(v - 40, 5)
    let ah = 0.128 * exponential((12 - v) / 18)
    let bh = 4 / (1 + exponential((35 - v) / 5))
    let an = 0.032 * Self.rate(15 - v, 5)
    let bn = 0.5 * exponential((10 - v) / 40)
    let free = parameters[.restCalcium]
    calcium = Lanes(repeating: free)
    m = Lanes(repeating: am / (am + bm))
    h = Lanes(repeating: ah / (ah + bh))
    n = Lanes(repeating: an / (an + bn))
    p = Lanes(repeating: 1 / (1 + exponential(-(rest + 35) / 10)))
    l = Lanes(repeating: 1 / (1 + exponential(-(rest + 10) / 10)))
    potassiumGate = Lanes(repeating: free * free / (1 + free * free))
    cationGate = Lanes(repeating: 4 * free * free / (1 + 4 * free * free))
  }

  /// x / (exp(x/y) - 1), away from 0.
  private static func rate(_ x: Double, _ y: Double) -> Double { x / (exponential(x / y) - 1) }
}

/// What the two parts of a synapse keep over one step.
struct SynapseDecay {
  let rise: Double
  let fall: Double
  /// What makes the peak of one event equal to its weight.
  let scale: Double

  /// - Parameter name: of the synapse in the table: `tau_<name>_rise` and `_decay`, ms.
  init(_ name: String, step: Double) {
    let first = NerveParameter.value("tau_\(name)_rise")
    let second = NerveParameter.value("tau_\(name)_decay")
    rise = exponential(-step / first)
    fall = exponential(-step / second)
    let peak = first * second / (second - first) * logarithm(second / first)
    scale = 1 / (exponential(-peak / second) - exponential(-peak / first))
  }
}
