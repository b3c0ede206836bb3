/// Runs the whole system for one person by adaptive Runge-Kutta: the reference for every faster path.
///
/// The integrator starts again at each dose and infusion edge. Cost: about 100 steps a day at the usual
/// tolerance.
package struct BodySimulation {
  let equations: BodyEquations
  let control: StepControl
  /// Steps taken so far, accepted or not.
  package private(set) var steps = 0

  package init(_ parameters: BodyParameters, control: StepControl = .fine) {
    equations = BodyEquations(parameters)
    self.control = control
  }

  /// The states at some times.
  ///
  /// A dose at exactly such a time is already in the gut; one at or after the end is not taken.
  ///
  /// - Parameters:
  ///   - end: hours.
  ///   - times: hours, ascending, between 0 and `end`.
  package mutating func states(
    from start: BodyState, doses: [OralDose] = [], infusions: [Infusion] = [], until end: Double,
    at times: [Double]
  ) -> [BodyState] {
    let timeline = Timeline(doses: doses, infusions: infusions, until: end)
    var state = start
    var results: [BodyState] = []
    results.reserveCapacity(times.count)
    var step = StepControl.first
    for segment in timeline.segments {
      for dose in segment.doses { state.take(dose) }
      step = min(step, StepControl.first)
      var now = segment.from
      while results.count < times.count, times[results.count] < segment.to {
        let next = max(times[results.count], segment.from)
        advance(&state, from: now, to: next, infusion: segment.infusion, step: &step)
        now = next
        results.append(state)
      }
      advance(&state, from: now, to: segment.to, infusion: segment.infusion, step: &step)
    }
    while results.count < times.count { results.append(state) }
    return results
  }

  /// Carries the state over a stretch without events.
  private mutating func advance(
    _ state: inout BodyState, from: Double, to: Double, infusion: Double, step: inout Double
  ) {
    var left = to - from
    guard left > 0 else { return }
    var first = equations.rates(at: state, infusion: infusion).values
    while left > 0 {
      let bound = StepControl.largestStepTimesRate / equations.fastestRate(at: state)
      let isLast = min(step, bound) >= left * (1 - 1e-12)
      let h = isLast ? left : min(step, bound)
      let (next, last, error) = trial(state, first: first, h: h, infusion: infusion)
      steps += 1
      if error <= 1 {
        state.values = next
        first = last
        left = isLast ? 0 : left - h
        // A step cut short by the end says nothing about the next one.
        if !isLast || h >= step { step = h * StepControl.factor(error: error) }
      } else {
        step = h * StepControl.factor(error: error)
      }
    }
  }

  @inline(__always)
  private func trial(
    _ state: BodyState, first k1: SIMD16<Double>, h: Double, infusion: Double
  ) -> (next: SIMD16<Double>, last: SIMD16<Double>, error: Double) {
    typealias T = Tsitouras
    let y = state.values
    let k2 = rates(y + k1 * (h * T.a21), infusion)
    var sum = k1 * T.a31 + k2 * T.a32
    let k3 = rates(y + sum * h, infusion)
    sum = k1 * T.a41 + k2 * T.a42
    sum += k3 * T.a43
    let k4 = rates(y + sum * h, infusion)
    sum = k1 * T.a51 + k2 * T.a52
    sum += k3 * T.a53 + k4 * T.a54
    let k5 = rates(y + sum * h, infusion)
    sum = k1 * T.a61 + k2 * T.a62
    sum += k3 * T.a63 + k4 * T.a64
    sum += k5 * T.a65
    let k6 = rates(y + sum * h, infusion)
    sum = k1 * T.b1 + k2 * T.b2
    sum += k3 * T.b3 + k4 * T.b4
    sum += k5 * T.b5 + k6 * T.b6
    let next = y + sum * h
    let k7 = rates(next, infusion)
    sum = k1 * T.e1 + k2 * T.e2
    sum += k3 * T.e3 + k4 * T.e4
    sum += k5 * T.e5 + k6 * T.e6
    sum += k7 * T.e7
    return (next, k7, error(of: sum * h, between: y, and: next))
  }

  private func rates(_ values: SIMD16<Double>, _ infusion: Double) -> SIMD16<Double> {
    equations.rates(at: BodyState(values: values), infusion: infusion).values
  }

  /// The largest error over the amounts, in units of what is allowed.
  private func error(
    of difference: SIMD16<Double>, between old: SIMD16<Double>, and new: SIMD16<Double>
  ) -> Double {
    var largest = 0.0
    for index in 0..<12 {
      let scale =
        control.absolute + control.relative * max(old[index].magnitude, new[index].magnitude)
      largest = max(largest, difference[index].magnitude / scale)
    }
    return largest
  }
}
