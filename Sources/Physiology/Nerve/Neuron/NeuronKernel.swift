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
    /// What the sum of conductances is without any gate, and the current of the leak.
    let somaRest, dendriteRest, somaLeak, dendriteLeak: Double
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
      magnesium[lane] = conditions[lane].magnesium / p[.halfBlock]
      tonic[lane] = conditions[lane].inhibition * p[.gton]
    }
    magnesiumPerHalfBlock = magnesium
    self.tonic = tonic
    let soma = p[.somaArea] * Self.toNanosiemens
    let dendrite = p[.dendriteArea] * Self.toNanosiemens
    self.muscarinic = muscarinic * Lanes(repeating: p[.gM] * soma)
    ampa = SynapseDecay("ampa", step: step)
    nmda = SynapseDecay("nmda", step: step)
    gaba = SynapseDecay("gaba", step: step)
    neurokinin = SynapseDecay("nk1", step: step)
    fixed = Fixed(
      somaCapacity: p[.somaArea] * 0.01 / step, dendriteCapacity: p[.dendriteArea] * 0.01 / step,
      somaRest: p[.somaArea] * 0.01 / step + p[.gL] * soma + p[.gc],
      dendriteRest: p[.dendriteArea] * 0.01 / step + p[.gL] * dendrite + p[.gc],
      somaLeak: p[.gL] * soma * p[.leakVoltage], dendriteLeak: p[.gL] * dendrite * p[.leakVoltage],
      sodium: p[.gNa] * soma, sodiumVoltage: p[.sodiumVoltage], potassium: p[.gK] * soma,
      potassiumVoltage: p[.potassiumVoltage], coupling: p[.gc], channel: p[.gCaL] * dendrite,
      channelVoltage: p[.calciumVoltage], calciumPotassium: p[.gKCa] * dendrite,
      cation: p[.gCAN] * dendrite, cationVoltage: p[.cationVoltage],
      inhibitionVoltage: p[.inhibitionVoltage],
      steepness: p[.a], calciumShare: p[.fCa],
      channelToCurrent: -100 / p[.dendriteArea] * 0.518 * step,
      receptorToCurrent: -100 / (p[.fseg] * p[.dendriteArea]) * 0.518 * step,
      restCalcium: p[.restCalcium],
      calciumKept: exponential(-step / p[.tauCa]), channelShare: 1 - exponential(-step))
  }

  /// 1 mS/cm2 on 1 um2, in nS.
  private static let toNanosiemens = 0.01

  /// Takes some steps in which nothing arrives.
  func run(_ neuron: inout LaneNeuron, steps: Int) {
    for _ in 0..<steps {
      neuron.advanceSomaGates(step: step)
      advanceDendriteGates(&neuron)
      advanceSynapses(&neuron)
      setSoma(&neuron)
      setDendrite(&neuron)
      solve(&neuron)
      advanceCalcium(&neuron)
    }
  }

  // The parts of a step are calls of their own: in one function the compiler's vectoriser gives up half way
  // and works lane by lane.

  @inline(never)
  private func advanceDendriteGates(_ y: inout LaneNeuron) {
    let one = Lanes(repeating: 1)
    let blocked: Lanes =
      one
      + magnesiumPerHalfBlock * (y.dendrite * Lanes(repeating: -fixed.steepness)).exponential
    let closed = one + y.dendrite.line(-0.1, -1).exponential
    let inverse = one / (blocked * closed)
    y.unblocked = closed * inverse
    y.l = y.l + (blocked * inverse - y.l) * Lanes(repeating: fixed.channelShare)
    let c2 = y.calcium * y.calcium
    let c4 = c2 * Lanes(repeating: 4)
    let potassiumSum = one + c2
    let cationSum = one + c4
    let inverseC = one / (potassiumSum * cationSum)
    let kept = (potassiumSum * Lanes(repeating: -step * 0.13968)).exponential
    let potassiumTarget = c2 * cationSum * inverseC
    y.potassiumGate = potassiumTarget + (y.potassiumGate - potassiumTarget) * kept
    let cationTarget: Lanes = c4 * potassiumSum * inverseC
    let share: Lanes = GateShare.narrow(cationSum * Lanes(repeating: step * 2.328e-4))
    y.cationGate = y.cationGate + (cationTarget - y.cationGate) * share
  }

  @inline(never)
  private func advanceSynapses(_ y: inout LaneNeuron) {
    y.ampa.decay(ampa)
    y.nmda.decay(nmda)
    y.gaba.decay(gaba)
    y.neurokinin.decay(neurokinin)
    y.receptor = y.nmda.conductance * y.unblocked
    y.inhibition = y.gaba.conductance + tonic
    y.excitation = y.ampa.conductance + y.receptor + y.neurokinin.conductance
  }

  /// The left and right side of the equation of the soma.
  @inline(never)
  private func setSoma(_ y: inout LaneNeuron) {
    let gates: Lanes = y.m * y.m * y.m
    let sodium: Lanes = gates * y.h * Lanes(repeating: fixed.sodium)
    let n2: Lanes = y.n * y.n
    let rectifier: Lanes = n2 * n2 * Lanes(repeating: fixed.potassium)
    let potassium: Lanes = rectifier + muscarinic * y.p
    y.somaSum = sodium + potassium + Lanes(repeating: fixed.somaRest)
    let charge: Lanes = y.soma * Lanes(repeating: fixed.somaCapacity)
    let inward: Lanes = sodium * Lanes(repeating: fixed.sodiumVoltage)
    y.somaRight = charge + inward + potassium.line(fixed.potassiumVoltage, fixed.somaLeak)
  }

  /// The same for the dendrite.
  @inline(never)
  private func setDendrite(_ y: inout LaneNeuron) {
    // Sums of two or three at a time: the type checker takes long over more.
    let channel: Lanes = y.l * y.l * Lanes(repeating: fixed.channel)
    let k: Lanes = y.potassiumGate
    let cube: Lanes = k * k * k
    let potassium: Lanes = cube * Lanes(repeating: fixed.calciumPotassium)
    let cation: Lanes = y.cationGate * y.cationGate * Lanes(repeating: fixed.cation)
    y.channel = channel
    let channels: Lanes = channel + potassium + cation
    let open: Lanes = channels + y.excitation + y.inhibition
    y.dendriteSum = open + Lanes(repeating: fixed.dendriteRest)
    let charge: Lanes = y.dendrite * Lanes(repeating: fixed.dendriteCapacity)
    let calcium: Lanes = channel * Lanes(repeating: fixed.channelVoltage)
    let outward: Lanes = potassium * Lanes(repeating: fixed.potassiumVoltage)
    let mixed: Lanes = cation * Lanes(repeating: fixed.cationVoltage)
    let inhibition: Lanes = y.inhibition.line(fixed.inhibitionVoltage, fixed.dendriteLeak)
    let driven: Lanes = charge + calcium + outward
    y.dendriteRight = driven + mixed + inhibition
  }

  @inline(never)
  private func solve(_ y: inout LaneNeuron) {
    let one = Lanes(repeating: 1)
    let zero = Lanes()
    let coupling = Lanes(repeating: fixed.coupling)
    let inverse: Lanes = one / (y.somaSum * y.dendriteSum - coupling * coupling)
    let somaDrive: Lanes = y.somaRight * y.dendriteSum + coupling * y.dendriteRight
    let soma: Lanes = somaDrive * inverse
    let threshold = Lanes(repeating: spikeVoltage)
    let isAbove = zero.replacing(with: one, where: soma .> threshold)
    y.spikes = y.spikes + isAbove.replacing(with: zero, where: y.soma .> threshold)
    let dendriteDrive: Lanes = y.somaSum * y.dendriteRight + coupling * y.somaRight
    y.dendrite = dendriteDrive * inverse
    y.soma = soma
  }

  @inline(never)
  private func advanceCalcium(_ y: inout LaneNeuron) {
    let zero = Lanes()
    let channelDrive: Lanes = y.dendrite - Lanes(repeating: fixed.channelVoltage)
    let channelCurrent: Lanes = y.channel * channelDrive
    let receptorCurrent: Lanes = y.receptor * y.dendrite * Lanes(repeating: fixed.calciumShare)
    let throughChannels: Lanes = channelCurrent * Lanes(repeating: fixed.channelToCurrent)
    let throughReceptors: Lanes = receptorCurrent * Lanes(repeating: fixed.receptorToCurrent)
    let entry: Lanes = throughChannels + throughReceptors
    let rest = Lanes(repeating: fixed.restCalcium)
    let inflow: Lanes = entry.replacing(with: zero, where: entry .< zero)
    let above: Lanes = y.calcium - rest + inflow
    y.calcium = rest + above * Lanes(repeating: fixed.calciumKept)
    y.receptorCharge =
      y.receptorCharge - receptorCurrent.replacing(with: zero, where: receptorCurrent .> zero)
    y.channelCharge =
      y.channelCharge - channelCurrent.replacing(with: zero, where: channelCurrent .> zero)
    y.peak = y.peak.replacing(with: y.dendrite, where: y.dendrite .> y.peak)
  }
}
