import Catalogue
import Maths

/// The slow part of the nerve model for eight people: equations, their solution, and what follows.
///
/// Magnesium at the cord follows serum, inflammation and nerve function follow serum, gain follows the calcium
/// load of the neuron. Runge-Kutta of order 4 in steps of a quarter of a day.
struct LaneNerve {
  /// Days.
  static let step = 0.25

  private let p: Parameters
  private let surface: ResponseSurface
  private let block: BlockLaw

  /// - Precondition: eight people.
  init(_ people: [SlowParameters], surface: ResponseSurface = .stored) {
    p = Parameters(people)
    self.surface = surface
    block = BlockLaw.Model.js90.law
  }

  /// What the neuron does in a state.
  struct Activity {
    let firing: Lanes
    let calcium: Lanes
    let drive: Lanes
    /// Logarithm of inflammation over that of health, where above.
    let inflamed: Lanes
    let inhibition: Lanes
  }

  @inline(never)
  func activity(_ y: NerveState) -> Activity {
    let one = Lanes(repeating: 1)
    let inflamed = (y.inflammation.limited(from: 0.1, to: 1e6) / p.healthyInflammation)
      .logarithm.limited(from: 0, to: 100)
    let range = ResponseSurface.inhibition
    let inhibition = (Lanes() - p.inhibitionLoss * inflamed).exponential
      .limited(from: range.lowerBound, to: range.upperBound)
    let m =
      p.sensitivity
      * (y.fluid.limited(
        from: ResponseSurface.magnesium.lowerBound, to: ResponseSurface.magnesium.upperBound)
      / p.fluidReference).logarithm
    let g = y.gain.limited(
      from: ResponseSurface.gain.lowerBound, to: ResponseSurface.gain.upperBound
    ).logarithm
    let i = inhibition.logarithm
    let reference = surface.reference
    let firing = surface.firing.value(m, g, i) - Lanes(repeating: reference.firing)
    let calcium = surface.calcium.value(m, g, i) - Lanes(repeating: reference.calcium)
    let drive = one + p.driveOfLoss * (one - y.function) + p.driveOfInflammation * inflamed
    return Activity(
      firing: firing.exponential, calcium: calcium.exponential, drive: drive, inflamed: inflamed,
      inhibition: inhibition)
  }

  /// Where each state tends to; gain by the activity of the moment.
  @inline(never)
  func targets(_ y: NerveState, _ input: NerveInput) -> NerveState {
    let one = Lanes(repeating: 1)
    let zero = Lanes()
    let activity = activity(y)
    let ratio = (input.fluidSerum / p.serumReference).logarithm
    let power = p.fluidDown.replacing(with: p.fluidUp, where: ratio .>= zero)
    let fluid = p.fluidReference * (power * ratio).exponential * input.fluidFactor
    let deficit = (p.deficientSerum - input.serum).limited(from: 0, to: 1e6)
    let excess = (p.inflammation - p.healthyInflammation).limited(from: 0, to: 1e6)
    let inflammation =
      p.healthyInflammation * (one + p.deficiencyInflammation * deficit)
      + excess * (zero - p.inflammationFall * surplus(input)).exponential
    let load = activity.drive * (one + p.loadGain * activity.inflamed) * activity.calcium
    let above = (load - p.loadThreshold).limited(from: 0, to: 1e6)
    let gain = one + (p.largestGain - one) * above / (p.halfGain + above)
    return NerveState(
      fluid: fluid, inflammation: inflammation, gain: gain, function: balance(input))
  }

  /// Serum above the reference as far as it counts.
  @inline(__always)
  private func surplus(_ input: NerveInput) -> Lanes {
    input.serum.replacing(with: p.serumSaturation, where: input.serum .> p.serumSaturation)
      - p.serumReference
  }

  /// Nerve function in balance with the drive of the disease.
  @inline(__always)
  private func balance(_ input: NerveInput) -> Lanes {
    let support = (p.trophic * surplus(input)).exponential
    return support / (support + input.disease / support)
  }

  @inline(never)
  private func slopes(_ y: NerveState, _ input: NerveInput) -> NerveState {
    let target = targets(y, input)
    let days = p.gainDownDays.replacing(with: p.gainUpDays, where: target.gain .>= y.gain)
    let support = (p.trophic * surplus(input)).exponential
    let growth =
      support * (Lanes(repeating: 1) - y.function)
      - input.disease / support * y.function
    return NerveState(
      fluid: (target.fluid - y.fluid) / p.fluidDays,
      inflammation: (target.inflammation - y.inflammation) / p.inflammationDays,
      gain: (target.gain - y.gain) / days, function: growth / p.regrowthDays)
  }

  /// One step of a quarter of a day, with what the people are exposed to at its start, middle and end.
  func advance(
    _ y: inout NerveState, from start: NerveInput, over middle: NerveInput, to end: NerveInput
  ) {
    let h = Self.step
    let k1 = slopes(y, start)
    let k2 = slopes(y.moved(k1, by: h / 2), middle)
    let k3 = slopes(y.moved(k2, by: h / 2), middle)
    let k4 = slopes(y.moved(k3, by: h), end)
    y = y.moved(k1, by: h / 6).moved(k2, by: h / 3).moved(k3, by: h / 3).moved(k4, by: h / 6)
  }

  /// The state in balance with an unchanging exposure.
  ///
  /// Gain is found by iteration; it converges since more gain never brings itself about (loop gain below 1).
  func settled(at input: NerveInput) -> NerveState {
    var y = NerveState(
      fluid: p.fluidReference, inflammation: p.healthyInflammation,
      gain: Lanes(repeating: 1), function: balance(input))
    for _ in 0..<Self.passes { y = targets(y, input) }
    return y
  }

  private static let passes = 60

  /// Excitability, 1 in health.
  func excitability(_ y: NerveState) -> Lanes {
    let activity = activity(y)
    return (p.excitability * (activity.drive * activity.firing).logarithm).exponential
  }

  /// What excitability exceeds its threshold by, 0 or more.
  func excess(_ y: NerveState) -> Lanes {
    (excitability(y) - p.indexThreshold).limited(from: 0, to: 1e6)
  }

  /// The mechanistic index, 0 to 10.
  func index(_ y: NerveState) -> Lanes {
    let above = excess(y)
    return Lanes(repeating: 10) * above / (p.halfIndex + above)
  }

  /// Share of the NMDA conductance that is not blocked at -60 mV.
  func unblocked(_ y: NerveState) -> Lanes {
    let scale = exponential(-block.steepness * -60) / block.halfBlockAtZero
    return Lanes(repeating: 1) / (Lanes(repeating: 1) + y.fluid * Lanes(repeating: scale))
  }

  /// All that follows for one of the eight.
  func reading(_ y: NerveState, _ input: NerveInput, lane: Int) -> NerveReading {
    let activity = activity(y)
    let lost = 1 - y.function[lane]
    let inhibition = activity.inhibition[lane]
    return NerveReading(
      serum: input.serum[lane], fluid: y.fluid[lane], unblocked: unblocked(y)[lane],
      inflammation: y.inflammation[lane], firing: activity.firing[lane],
      calcium: activity.calcium[lane], gain: y.gain[lane], function: y.function[lane],
      velocity: p.velocity[lane] * (1 - p.velocityLoss[lane] * lost),
      amplitude: p.amplitude[lane] * y.function[lane], drive: activity.drive[lane],
      excitability: excitability(y)[lane], index: index(y)[lane],
      isAtEdge: !ResponseSurface.magnesium.contains(y.fluid[lane])
        || !ResponseSurface.gain.contains(y.gain[lane])
        || inhibition <= ResponseSurface.inhibition.lowerBound)
  }
}
