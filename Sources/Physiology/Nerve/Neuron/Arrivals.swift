import Catalogue

/// When the fibres of one neuron fire, without random numbers.
///
/// Stimulus s reaches neuron l over fibre j at a time that an additive recurrence spreads evenly, so that the
/// mean of a few neurons is already smooth.
struct Arrivals {
  enum Fibre { case a, c }

  struct Event {
    /// The first step whose time has reached the arrival.
    let step: Int
    let fibre: Fibre
  }

  /// By time.
  let events: [Event]
  /// Factor on the drive of C fibres, and on the M-current.
  let drive: Double
  let muscarinic: Double

  init(to neuron: Int, under stimulation: NeuronProtocol) {
    let first = Fraction(0.7548776662466927)
    let second = Fraction(0.5698402909980532)
    drive =
      1 + stimulation.spread * NerveParameter.value("drive_spread") * first.signed(neuron + 1)
    muscarinic =
      1 + stimulation.spread * NerveParameter.value("gM_spread") * second.signed(neuron + 1)
    let fibres = Int(NerveParameter.value("fibres"))
    let aDelay = NerveParameter.value("A_delay")
    let aSpread = NerveParameter.value("A_spread")
    let cDelay = NerveParameter.value("C_delay")
    let cSpread = NerveParameter.value("C_spread")
    var arrivals: [(time: Double, fibre: Fibre)] = []
    arrivals.reserveCapacity(2 * fibres * stimulation.stimuli)
    for stimulus in 0..<stimulation.stimuli {
      let start = NeuronProtocol.firstStimulus + Double(stimulus) * stimulation.period
      for fibre in 0..<fibres {
        let number = 1_000 * neuron + fibres * stimulus + fibre + 1
        arrivals.append((start + aDelay + aSpread * first.part(number), .a))
        arrivals.append((start + cDelay + cSpread * second.part(number), .c))
      }
    }
    let step = stimulation.step
    events = arrivals.sorted { $0.time < $1.time }.map { arrival in
      Event(step: Self.firstStep(at: arrival.time, step: step), fibre: arrival.fibre)
    }
  }

  /// The first step i with time <= i dt, as the products round.
  static func firstStep(at time: Double, step: Double) -> Int {
    var index = Int((time / step).rounded(.up))
    while index > 0, Double(index - 1) * step >= time { index -= 1 }
    while Double(index) * step < time { index += 1 }
    return index
  }

  /// An additive recurrence in the unit interval.
  private struct Fraction {
    let increment: Double

    init(_ increment: Double) { self.increment = increment }

    func part(_ number: Int) -> Double {
      let value = 0.5 + Double(number) * increment
      return value - value.rounded(.down)
    }

    /// Between -1 and 1.
    func signed(_ number: Int) -> Double { 2 * part(number) - 1 }
  }
}
