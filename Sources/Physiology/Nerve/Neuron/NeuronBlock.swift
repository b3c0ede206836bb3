import Catalogue
import Maths

/// One run of eight neighbouring neurons.
struct NeuronBlock {
  /// Sums over a stimulus for each of the eight.
  struct Count {
    var early = Lanes()
    var late = Lanes()
    var receptorCharge = Lanes()
    var channelCharge = Lanes()
  }

  struct Result {
    var stimuli: [Count] = []
    var peak = Lanes()
  }

  private(set) var result = Result()

  /// - Parameter first: the number of the first neuron.
  init(
    _ parameters: NeuronParameters, _ stimulation: NeuronProtocol, first: Int,
    condition: NeuronCondition
  ) {
    // The last eight is filled up with its last neuron.
    let arrivals = (0..<Lanes.width).map {
      Arrivals(to: min(first + $0, stimulation.neurons - 1), under: stimulation)
    }
    var muscarinic = Lanes()
    for lane in 0..<Lanes.width { muscarinic[lane] = arrivals[lane].muscarinic }
    let kernel = NeuronKernel(
      parameters, conditions: Array(repeating: condition, count: Lanes.width),
      muscarinic: muscarinic, step: stimulation.step, spikeVoltage: Self.spikeVoltage)
    let weights = Weights(parameters, kernel, condition)
    let timeline = Self.timeline(of: arrivals)
    var neuron = LaneNeuron(parameters)
    var place = 0
    var done = 0
    var count = Count()
    for window in Self.windows(of: stimulation) {
      while done < window.end {
        while place < timeline.count, timeline[place].step <= done {
          let event = timeline[place]
          weights.add(
            event.fibre, to: &neuron, lane: event.lane, drive: arrivals[event.lane].drive)
          place += 1
        }
        let next =
          place < timeline.count ? min(timeline[place].step, window.end) : window.end
        kernel.run(&neuron, steps: next - done)
        done = next
      }
      let charge = Lanes(repeating: stimulation.step * 1e-3)
      switch window.kind {
      case .before: break
      case .early:
        count.early = neuron.spikes
        count.receptorCharge = neuron.receptorCharge * charge
        count.channelCharge = neuron.channelCharge * charge
      case .late:
        count.late = neuron.spikes
        count.receptorCharge += neuron.receptorCharge * charge
        count.channelCharge += neuron.channelCharge * charge
        result.stimuli.append(count)
        count = Count()
      }
      neuron.spikes = Lanes()
      neuron.receptorCharge = Lanes()
      neuron.channelCharge = Lanes()
    }
    result.peak = neuron.peak
  }

  private static let spikeVoltage = NerveParameter.value("spike_mv")

  private typealias Arrival = (step: Int, lane: Int, fibre: Arrivals.Fibre)

  private static func timeline(of arrivals: [Arrivals]) -> [Arrival] {
    arrivals.enumerated().flatMap { lane, arrivals in
      arrivals.events.map { (step: $0.step, lane: lane, fibre: $0.fibre) }
    }.sorted { ($0.step, $0.lane) < ($1.step, $1.lane) }
  }

  private struct Window {
    enum Kind { case before, early, late }
    let kind: Kind
    /// The first step after it.
    let end: Int
  }

  /// The time before the first stimulus, then an early and a late part for each.
  private static func windows(of stimulation: NeuronProtocol) -> [Window] {
    let split = NerveParameter.value("A_until")
    func step(_ time: Double) -> Int {
      min(Arrivals.firstStep(at: time, step: stimulation.step), stimulation.steps)
    }
    var windows = [Window(kind: .before, end: step(NeuronProtocol.firstStimulus))]
    for stimulus in 0..<stimulation.stimuli {
      let start = NeuronProtocol.firstStimulus + Double(stimulus) * stimulation.period
      let end =
        stimulus == stimulation.stimuli - 1
        ? stimulation.steps : step(start + stimulation.period)
      windows.append(Window(kind: .early, end: min(step(start + split), end)))
      windows.append(Window(kind: .late, end: end))
    }
    return windows
  }

  /// What one fibre adds to each synapse, nS.
  private struct Weights {
    let aAMPA, aNMDA, cAMPA, cNMDA, cGABA, cNeurokinin: Double

    init(_ p: NeuronParameters, _ kernel: NeuronKernel, _ condition: NeuronCondition) {
      let fibres = NerveParameter.value("fibres")
      aAMPA = p[.wAAMPA] / fibres * kernel.ampa.scale
      aNMDA = p[.wANMDA] / fibres * kernel.nmda.scale
      cAMPA = condition.gain * p[.wCAMPA] / fibres * kernel.ampa.scale
      cNMDA = condition.gain * p[.wCNMDA] / fibres * kernel.nmda.scale
      cGABA = condition.inhibition * p[.wCGABA] / fibres * kernel.gaba.scale
      cNeurokinin = p[.wNK] / fibres * kernel.neurokinin.scale
    }

    func add(_ fibre: Arrivals.Fibre, to neuron: inout LaneNeuron, lane: Int, drive: Double) {
      switch fibre {
      case .a:
        neuron.ampa.add(aAMPA, lane: lane)
        neuron.nmda.add(aNMDA, lane: lane)
      case .c:
        neuron.ampa.add(drive * cAMPA, lane: lane)
        neuron.nmda.add(drive * cNMDA, lane: lane)
        neuron.gaba.add(drive * cGABA, lane: lane)
        neuron.neurokinin.add(drive * cNeurokinin, lane: lane)
      }
    }
  }
}
