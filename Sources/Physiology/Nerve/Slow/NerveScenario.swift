import Catalogue
import Maths

/// One run of the slow states for one person, as research asks for it; deterministic, and no advice.
public struct NerveScenario: Hashable, Sendable {
  /// Where a run begins.
  public enum Start: Hashable, Sendable {
    /// In balance with the first values of all courses.
    case settled
    /// In a health that the courses then change, with this much inflammation.
    case healthy(inflammation: Double)
    /// In balance with this serum and the first values of the other courses.
    case settledAt(serum: Double)
  }

  public var parameters: SlowParameters
  /// Total magnesium in serum, mmol/L.
  public var serum: Course
  /// The serum that sets magnesium at the cord; nil for the same serum.
  public var fluidSerum: Course?
  /// Factor on magnesium at the cord that this serum does not explain.
  public var fluidFactor = Course(1)
  /// Drive of the disease; nil takes that of the parameters.
  public var disease: Course?
  public var start = Start.settled
  public var days: Double
  /// Days between readings, a multiple of a quarter.
  public var every = 14.0

  public init(_ parameters: SlowParameters = .reference, serum: Course, days: Double) {
    self.parameters = parameters
    self.serum = serum
    self.days = days
  }

  /// What a run may be asked for: ten years.
  public static let durations = 0.0...3_652

  /// Readings from day 0 on.
  ///
  /// Cost: about 2 us a day.
  public func readings() -> [(day: Double, reading: NerveReading)] {
    let model = LaneNerve(Array(repeating: parameters, count: Lanes.width))
    var state = initial(model)
    var readings = [(day: 0.0, reading: model.reading(state, input(on: 0), lane: 0))]
    let step = LaneNerve.step
    let between = max(1, Int((every / step).rounded()))
    for index in 0..<Int((days / step).rounded()) {
      let day = Double(index) * step
      model.advance(
        &state, from: input(on: day), over: input(on: day + step / 2), to: input(on: day + step))
      guard (index + 1) % between == 0 else { continue }
      let now = Double(index + 1) * step
      readings.append((now, model.reading(state, input(on: now), lane: 0)))
    }
    return readings
  }

  private func initial(_ model: LaneNerve) -> NerveState {
    switch start {
    case .settled: return model.settled(at: input(on: 0))
    case .settledAt(let level):
      var input = input(on: 0)
      input.serum = Lanes(repeating: level)
      input.fluidSerum = input.serum
      return model.settled(at: input)
    case .healthy(let inflammation):
      return NerveState(
        fluid: Lanes(repeating: parameters[.fluidReference]),
        inflammation: Lanes(repeating: inflammation), gain: Lanes(repeating: 1),
        function: Lanes(repeating: 1))
    }
  }

  private func input(on day: Double) -> NerveInput {
    let level = Lanes(repeating: serum.value(on: day))
    return NerveInput(
      serum: level,
      fluidSerum: fluidSerum.map { Lanes(repeating: $0.value(on: day)) } ?? level,
      fluidFactor: Lanes(repeating: fluidFactor.value(on: day)),
      disease: Lanes(repeating: disease?.value(on: day) ?? parameters[.disease]))
  }
}
