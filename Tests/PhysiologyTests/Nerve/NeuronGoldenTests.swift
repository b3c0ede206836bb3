import LawTesting
import Maths
import Physiology
import Testing

@Suite("The dorsal-horn neuron beside the reference program") struct NeuronGoldenTests {
  private func expect(
    _ response: NeuronResponse, _ path: String..., neurons: Double = 32,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    func golden(_ name: String) -> [Double] {
      path.count == 1
        ? NerveGolden.numbers("neuron", path[0], name)
        : NerveGolden.numbers("neuron", path[0], path[1], name)
    }
    let name = path.joined(separator: "/")
    for (got, want) in [
      (response.lateSpikes, golden("C")), (response.earlySpikes, golden("A")),
    ] {
      let apart = zip(got, want).reduce(0) { $0 + ($1.0 - $1.1).magnitude } * neurons
      #expect(
        apart <= NerveGolden.spikesApart, "\(name): \(got), golden \(want)",
        sourceLocation: sourceLocation)
    }
    for (got, want) in [
      (response.receptorCharge, golden("QN")), (response.channelCharge, golden("QL")),
    ] {
      #expect(
        zip(got, want).allSatisfy { isNear($0, $1, NerveGolden.chargeTolerance) }, "\(name)",
        sourceLocation: sourceLocation)
    }
  }

  private func population(
    _ change: (inout NeuronParameters) -> Void = { _ in }, _ stimulation: NeuronProtocol = .init()
  ) -> NeuronPopulation {
    var parameters = NeuronParameters.reference
    change(&parameters)
    return NeuronPopulation(parameters, stimulation)
  }

  @Test("one neuron fires exactly the spikes of the reference program")
  func single() {
    let one = population({ _ in }, NeuronProtocol(neurons: 1)).response(NeuronCondition())
    #expect(one.lateSpikes == NerveGolden.numbers("neuron", "single_lane0_C"))
  }

  @Test("without spread it fires the spikes of NEURON, Arbor and LSODA")
  func homogeneous() {
    let one = population({ _ in }, NeuronProtocol(stimuli: 9, neurons: 1, spread: 0))
      .response(NeuronCondition())
    #expect(one.lateSpikes == NerveGolden.numbers("neuron", "homogeneous_lane0_C9"))
    #expect(one.lateSpikes == [3, 3, 4, 4, 6, 7, 8, 10, 10])
  }

  @Test(
    "32 neurons fire the same spikes and take in the same calcium at each level of magnesium",
    arguments: LongRun.isOn
      ? [
        "0.560", "0.640", "0.720", "0.760", "0.800", "0.808", "0.824", "0.840", "0.920", "1.040",
        "1.200",
      ] : ["0.560", "0.800", "0.840", "1.040"])
  func magnesium(level: String) {
    let response = population().response(NeuronCondition(magnesium: Double(level) ?? 0))
    expect(response, "mg_\(level)")
    for (got, name) in [
      (response.windUp ?? 0, "W"), (response.firing, "R"), (response.calcium, "Q"),
    ] {
      let want = NerveGolden.number("neuron", "mg_\(level)", name)
      #expect(isNear(got, want, NerveGolden.responseTolerance), "\(name)")
    }
  }

  @Test("without NMDA or NK1, with gain, and with less inhibition it does as the reference program")
  func conditions() {
    expect(
      NeuronPopulation(NeuronParameters.reference.withNMDA(share: 0)).response(.init()),
      "nmda_blocked")
    expect(population { $0[.wNK] = 0 }.response(.init()), "nk1_blocked")
    for (name, gain) in [("1.10", 1.1), ("1.25", 1.25), ("1.50", 1.5)]
    where LongRun.isOn || gain == 1.25 {
      expect(population().response(.init(gain: gain)), "gain", name)
    }
    for (name, inhibition) in [("0.85", 0.85), ("0.70", 0.7)]
    where LongRun.isOn || inhibition == 0.7 {
      expect(population().response(.init(inhibition: inhibition)), "inhibition", name)
    }
  }

  @Test("another law of block and no magnesium at all do as the reference program")
  func otherBlock() {
    let steep = NeuronPopulation(NeuronParameters.reference.with(BlockLaw.Model.an88.law))
    for (name, magnesium) in [("0.76", 0.76), ("0.80", 0.8), ("0.84", 0.84)]
    where LongRun.isOn || magnesium == 0.8 {
      expect(steep.response(.init(magnesium: magnesium)), "block_variant_AN88", name)
    }
    expect(
      population({ _ in }, NeuronProtocol(neurons: 8)).response(.init(magnesium: 0.001)),
      "mg_free_8lanes", neurons: 8)
  }

  @Test(
    "trains of 16 stimuli do as the reference program", arguments: LongRun.isOn ? [0.5, 1] : [1])
  func longTrains(frequency: Double) {
    let train = NeuronProtocol(frequency: frequency, stimuli: 16, neurons: 16)
    expect(
      population({ _ in }, train).response(.init()),
      "train16_\(frequency == 1 ? "1" : "0.5")Hz", neurons: 16)
  }

  @Test(
    "the elasticity with magnesium at each frequency is that of the reference program",
    arguments: LongRun.isOn ? ["0.2", "0.5", "1", "2"] : ["2"])
  func frequencies(name: String) {
    let train = NeuronProtocol(frequency: Double(name) ?? 1, neurons: 16)
    let answers = population({ _ in }, train)
      .responses([0.76, 0.8, 0.84].map { NeuronCondition(magnesium: $0) })
    func golden(_ key: String) -> Double { NerveGolden.number("neuron", "freq", name, key) }
    let span = logarithm(0.84 / 0.76)
    let slope = logarithm(answers[2].firing / answers[0].firing) / span
    let charge = logarithm(answers[2].calcium / answers[0].calcium) / span
    for (got, key) in [
      (answers[1].firing, "R"), (answers[1].windUp ?? 0, "W"), (slope, "elasticity_R"),
      (charge, "elasticity_Q"),
    ] { #expect(isNear(got, golden(key), NerveGolden.responseTolerance), "\(key)") }
  }

  @Test(
    "half and double steps change firing as in the reference program",
    arguments: [("0.05", 0.05), ("0.025", 0.025), ("0.0125", 0.0125)])
  func steps(name: String, step: Double) {
    let response = population({ _ in }, NeuronProtocol(neurons: 16, step: step)).response(.init())
    #expect(
      isNear(
        response.firing, NerveGolden.number("neuron", "dt_check", name),
        NerveGolden.responseTolerance))
  }

  @Test("the passive potential of one volley is that of the reference program")
  func passive() {
    let quiet: [NeuronParameters.Symbol] = [
      .gNa, .gK, .gM, .gCaL, .gKCa, .gCAN, .wAAMPA, .wANMDA,
    ]
    let volley = NeuronProtocol(stimuli: 1, neurons: 1, spread: 0)
    let membrane = population({ for symbol in quiet { $0[symbol] = 0 } }, volley)
    for name in NerveGolden.names("neuron", "epsp_mV") {
      let peak = membrane.response(.init(magnesium: Double(name) ?? 0)).peakDendrite + 65
      #expect(isNear(peak, NerveGolden.number("neuron", "epsp_mV", name), 1e-9), "\(name)")
    }
  }
}
