import Maths

/// The four slow states of eight people.
struct NerveState {
  /// Ionised magnesium at the neurons of the cord, mmol/L.
  var fluid = Lanes()
  /// mg/L, like CRP.
  var inflammation = Lanes()
  /// Gain of C-fibre synapses, 1 or more.
  var gain = Lanes()
  /// Share of working axons, 0 to 1.
  var function = Lanes()

  @inline(__always)
  func moved(_ slopes: NerveState, by days: Double) -> NerveState {
    let h = Lanes(repeating: days)
    return NerveState(
      fluid: fluid + slopes.fluid * h, inflammation: inflammation + slopes.inflammation * h,
      gain: gain + slopes.gain * h, function: function + slopes.function * h)
  }
}

/// What eight people are exposed to at one time.
struct NerveInput {
  /// Total magnesium in serum, mmol/L.
  var serum = Lanes()
  /// The serum that sets the level of the spinal fluid: the same, or its start where the course of the fluid
  /// itself is known and stands in `fluidFactor`.
  var fluidSerum = Lanes()
  var fluidFactor = Lanes(repeating: 1)
  /// Drive of the disease against nerve function.
  var disease = Lanes()
}

/// One person's state at one time and all that follows from it.
public struct NerveReading: Hashable, Sendable {
  /// Total magnesium in serum, mmol/L.
  public let serum: Double
  /// Ionised magnesium at the neurons of the cord, mmol/L.
  public let fluid: Double
  /// Share of the NMDA conductance that is not blocked at -60 mV.
  public let unblocked: Double
  /// mg/L, like CRP.
  public let inflammation: Double
  /// Firing and calcium of the neuron, 1 in health.
  public let firing: Double
  public let calcium: Double
  /// Gain of C-fibre synapses.
  public let gain: Double
  /// Share of working axons.
  public let function: Double
  /// m/s.
  public let velocity: Double
  /// uV.
  public let amplitude: Double
  /// Afferent drive and excitability, 1 in health.
  public let drive: Double
  public let excitability: Double
  /// The mechanistic index, 0 to 10: a research output that means nothing without a diagnosed neuropathy.
  public let index: Double
  /// Whether magnesium, gain or inhibition lay beyond the fitted surface and its edge was used.
  public let isAtEdge: Bool
}
