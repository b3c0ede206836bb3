import Maths

/// The fixed-step rule of the neuron for eight neurons at a time.
///
/// Per step: gates by their exact exponential at the old voltage and calcium, exact decay of synapses, both
/// voltages by one backward-Euler solve of two equations with the block at the old voltage, then calcium.
/// Arithmetic of the lanes alone, nothing fused: the same bits on every machine.
struct NeuronKernel {
  /// ms.
  let step: Double
  /// Per neuron.
  let magnesiumPerHalfBlock: Lanes
  let tonic: Lanes
  let muscarinic: Lanes
  let ampa: SynapseDecay
  let nmda: SynapseDecay
  let gaba: SynapseDecay
  let neurokinin: SynapseDecay
  private let fixed: Fixed
  private let spikeVoltage: Double

  /// Conductances in nS, capacities in pF/ms.
  private struct Fixed {
    let somaCapacity, dendriteCapacity: Double
    let leakSoma, leakDendrite, leakVoltage: Double
    let sodium, sodiumVoltage, potassium, potassiumVoltage: Double
    let coupling: Double
    let channel, channelVoltage, calciumPotassium, cation, cationVoltage: Double
    let inhibitionVoltage: Double
    let steepness: Double
    let calciumShare, channelToCurrent, receptorToCurrent: Double
    let restCalcium, calciumKept, channelShare: Double
  }

  /// - Parameters:
  ///   - conditions: one for each lane.
  ///   - muscarinic: factor on the M-current of each lane.
  init(
    _ p: NeuronParameters, conditions: [NeuronCondition], muscarinic: Lanes, step: Double,
    spikeVoltage: Double
  ) {
    self.step = step
    self.spikeVoltage = spikeVoltage
    var magnesium = Lanes()
    var tonic = Lanes()
    for lane in 0..<Lanes.width {
      magnesium[lane] = conditions[lane].magnesium / p[.K0]
      tonic[lane] = conditions[lane].inhibition * p[.gton]
    }
    magnesiumPerHalfBlock = magnesium
    self.tonic = tonic
    let soma = p[.As] * Self.toNanosiemens
    let dendrite = p[.Ad] * Self.toNanosiemens
    self.muscarinic = muscarinic * Lanes(repeating: p[.gM] * soma)
    ampa = SynapseDecay("ampa", step: step)
    nmda = SynapseDecay("nmda", step: step)
    gaba = SynapseDecay("gaba", step: step)
    neurokinin = SynapseDecay("nk1", step: step)
    fixed = Fixed(
      somaCapacity: p[.As] * 0.01 / step, dendriteCapacity: p[.Ad] * 0.01 / step,
      leakSoma: p[.gL] * soma, leakDendrite: p[.gL] * dendrite, leakVoltage: p[.EL],
      sodium: p[.gNa] * soma, sodiumVoltage: p[.ENa], potassium: p[.gK] * soma,
      potassiumVoltage: p[.EK], coupling: p[.gc], channel: p[.gCaL] * dendrite,
      channelVoltage: p[.ECa], calciumPotassium: p[.gKCa] * dendrite,
      cation: p[.gCAN] * dendrite, cationVoltage: p[.ECAN], inhibitionVoltage: p[.Einh],
      steepness: p[.a], calciumShare: p[.fCa],
      channelToCurrent: -100 / p[.Ad] * 0.518 * step,
      receptorToCurrent: -100 / (p[.fseg] * p[.Ad]) * 0.518 * step, restCalcium: p[.Ca0],
      calciumKept: exponential(-step / p[.tauCa]), channelShare: 1 - exponential(-step))
  }

  /// 1 mS/cm2 on 1 um2, in nS.
  private static let toNanosiemens = 0.01

  /// Takes some steps in which nothing arrives.
  func run(_ neuron: inout LaneNeuron, steps: Int) {
    var y = neuron
    for _ in 0..<steps { advance(&y) }
    neuron = y
  }

  @inline(__always)
  private func advance(_ y: inout LaneNeuron) {
    let f = fixed
    let one = Lanes(repeating: 1)
    let zero = Lanes()

    let rates = SomaRates(at: y.soma, step: step)
    rates.m.advance(&y.m)
    rates.h.advance(&y.h)
    rates.n.advance(&y.n)
    rates.p.advance(&y.p)
    let blocked =
      one
      + magnesiumPerHalfBlock * (y.dendrite * Lanes(repeating: -f.steepness)).exponential
    let closed = one + y.dendrite.line(-0.1, -1).exponential
    let inverse = one / (blocked * closed)
    y.l += (blocked * inverse - y.l) * Lanes(repeating: f.channelShare)
    let c2 = y.calcium * y.calcium
    let c4: Lanes = c2 * 4
    let potassiumSum = one + c2
    let cationSum = one + c4
    let inverseC = one / (potassiumSum * cationSum)
    let potassiumShare =
      one - (potassiumSum * Lanes(repeating: -step * 0.13968)).exponential
    y.potassiumGate += (c2 * cationSum * inverseC - y.potassiumGate) * potassiumShare
    y.cationGate +=
      (c4 * potassiumSum * inverseC - y.cationGate)
      * GateShare.narrow(cationSum * Lanes(repeating: step * 2.328e-4))

    y.ampa.decay(ampa)
    y.nmda.decay(nmda)
    y.gaba.decay(gaba)
    y.neurokinin.decay(neurokinin)
    let receptor = y.nmda.conductance * closed * inverse
    let inhibition = y.gaba.conductance + tonic
    let sodium = y.m * y.m * y.m * y.h * Lanes(repeating: f.sodium)
    let n2 = y.n * y.n
    let potassium = n2 * n2 * Lanes(repeating: f.potassium) + muscarinic * y.p
    let channel = y.l * y.l * Lanes(repeating: f.channel)
    let k = y.potassiumGate
    let calciumPotassium = k * k * k * Lanes(repeating: f.calciumPotassium)
    let cation = y.cationGate * y.cationGate * Lanes(repeating: f.cation)

    let somaSum =
      sodium + potassium + Lanes(repeating: f.somaCapacity + f.leakSoma + f.coupling)
    let somaRight =
      y.soma * Lanes(repeating: f.somaCapacity) + sodium * Lanes(repeating: f.sodiumVoltage)
      + potassium.line(f.potassiumVoltage, f.leakSoma * f.leakVoltage)
    let excitation = y.ampa.conductance + receptor + y.neurokinin.conductance
    let dendriteSum =
      channel + calciumPotassium + cation + excitation + inhibition
      + Lanes(repeating: f.dendriteCapacity + f.leakDendrite + f.coupling)
    let dendriteRight =
      y.dendrite * Lanes(repeating: f.dendriteCapacity)
      + channel * Lanes(repeating: f.channelVoltage)
      + calciumPotassium * Lanes(repeating: f.potassiumVoltage)
      + cation * Lanes(repeating: f.cationVoltage)
      + inhibition.line(f.inhibitionVoltage, f.leakDendrite * f.leakVoltage)
    let coupling = Lanes(repeating: f.coupling)
    let inverseDeterminant =
      one / (somaSum * dendriteSum - Lanes(repeating: f.coupling * f.coupling))
    let soma = (somaRight * dendriteSum + coupling * dendriteRight) * inverseDeterminant
    let dendrite = (somaSum * dendriteRight + coupling * somaRight) * inverseDeterminant

    let channelCurrent = channel * (dendrite - Lanes(repeating: f.channelVoltage))
    let receptorCurrent = receptor * dendrite * Lanes(repeating: f.calciumShare)
    let entry =
      channelCurrent * Lanes(repeating: f.channelToCurrent)
      + receptorCurrent * Lanes(repeating: f.receptorToCurrent)
    let rest = Lanes(repeating: f.restCalcium)
    y.calcium =
      rest
      + (y.calcium - rest + entry.replacing(with: zero, where: entry .< zero))
      * Lanes(repeating: f.calciumKept)
    y.receptorCharge -= receptorCurrent.replacing(with: zero, where: receptorCurrent .> zero)
    y.channelCharge -= channelCurrent.replacing(with: zero, where: channelCurrent .> zero)
    let threshold = Lanes(repeating: spikeVoltage)
    y.spikes += zero.replacing(
      with: one, where: (soma .> threshold) .& (y.soma .<= threshold))
    y.peak = y.peak.replacing(with: dendrite, where: dendrite .> y.peak)
    y.soma = soma
    y.dendrite = dendrite
  }
}
