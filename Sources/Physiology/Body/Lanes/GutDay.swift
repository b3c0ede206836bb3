import Maths

/// One day of the gut of eight people, and how it drives plasma and periphery.
///
/// The gut depends on nothing downstream. It is solved once for a day, and the result is used again for every
/// equal day: for each half step the response of the linear part to what is absorbed during it.
struct GutDay<Numbers: PersonNumbers> {
  /// The response over half a step: plasma and periphery at its end, and what was absorbed, mmol.
  struct Drive {
    let plasma: Numbers
    let periphery: Numbers
    let absorbed: Numbers
  }

  let grid: DayGrid
  /// Two for each step of the grid.
  let drives: [Drive]
  let absorbed: Numbers
  let end: LaneGut<Numbers>

  /// - Parameter tolerance: error allowed in one step, mmol.
  init(
    _ p: LaneParameters<Numbers>, _ exchange: Exchange<Numbers>, _ day: LaneDay<Numbers>,
    grid: DayGrid, from start: LaneGut<Numbers>, tolerance: Double
  ) {
    self.grid = grid
    var state = Amounts()
    state.released = start.released
    state.slow = start.slow
    state.bowel = start.bowel
    var drives: [Drive] = []
    drives.reserveCapacity(2 * grid.steps.count)
    var absorbed = Numbers()
    var length = StepControl.first
    for step in grid.steps {
      if let dose = step.dose {
        state.released += day.doses[dose].released
        state.slow += day.doses[dose].slow
        length = Self.afterDose
      }
      for _ in 0..<2 {
        state.plasma = Numbers()
        state.periphery = Numbers()
        state.absorbed = Numbers()
        Self.advance(
          &state, p, exchange, hours: 0.5 * step.length, length: &length,
          tolerance: tolerance)
        absorbed += state.absorbed
        drives.append(
          Drive(plasma: state.plasma, periphery: state.periphery, absorbed: state.absorbed))
      }
    }
    self.drives = drives
    self.absorbed = absorbed
    end = LaneGut<Numbers>(released: state.released, slow: state.slow, bowel: state.bowel)
  }

  /// The largest step times the fastest rate; up to 3 the method is stable, and its error is watched.
  private static var largestStepTimesRate: Double { 2.75 }

  /// The bowel fills to half saturation within seconds of a dose, hours.
  private static var afterDose: Double { 1.0 / 512 }

  /// Gut, and the linear response of plasma and periphery since the last half step.
  private struct Amounts {
    var released = Numbers()
    var slow = Numbers()
    var bowel = Numbers()
    var plasma = Numbers()
    var periphery = Numbers()
    var absorbed = Numbers()

    @inline(__always)
    static func + (left: Amounts, right: Amounts) -> Amounts {
      Amounts(
        released: left.released + right.released, slow: left.slow + right.slow,
        bowel: left.bowel + right.bowel, plasma: left.plasma + right.plasma,
        periphery: left.periphery + right.periphery, absorbed: left.absorbed + right.absorbed)
    }

    @inline(__always)
    static func * (left: Amounts, factor: Double) -> Amounts {
      let f = Numbers(repeating: factor)
      return Amounts(
        released: left.released * f, slow: left.slow * f, bowel: left.bowel * f,
        plasma: left.plasma * f, periphery: left.periphery * f, absorbed: left.absorbed * f)
    }
  }

  @inline(__always)
  private static func rates(_ y: Amounts, _ p: LaneParameters<Numbers>, _ j: Exchange<Numbers>)
    -> Amounts
  {
    let release = p.releaseRate * y.released
    let slow = p.slowReleaseRate * y.slow
    let delivered = release + slow
    let passive = p.passiveShare * delivered
    let transport = p.transportCapacity * y.bowel / (p.halfSaturationLoad + y.bowel)
    let transit = p.transitRate * (y.bowel + y.bowel * y.bowel * p.inverseOsmoticLoad)
    let absorbed = passive + transport
    let outward = j.out * y.plasma - j.back * y.periphery
    return Amounts(
      released: Numbers() - release, slow: Numbers() - slow,
      bowel: (delivered - passive) - transport - transit,
      plasma: absorbed - outward - j.loss * y.plasma, periphery: outward, absorbed: absorbed)
  }

  /// The fastest rate of the eight bowels, 1/h.
  @inline(__always)
  private static func fastestRate(_ y: Amounts, _ p: LaneParameters<Numbers>) -> Double {
    let gap = p.halfSaturationLoad + y.bowel
    let transport = p.transportCapacity * p.halfSaturationLoad / (gap * gap)
    let transit = p.transitRate + p.transitRate * y.bowel * p.inverseOsmoticLoad * 2
    let rate = transport + transit
    return max(
      rate.replacing(with: p.releaseRate, where: p.releaseRate .> rate).max(),
      p.slowReleaseRate.max())
  }

  private static func advance(
    _ y: inout Amounts, _ p: LaneParameters<Numbers>, _ j: Exchange<Numbers>, hours: Double,
    length: inout Double, tolerance: Double
  ) {
    typealias T = Tsitouras
    var left = hours
    var k1 = rates(y, p, j)
    while left > 0 {
      let bound = min(length, largestStepTimesRate / fastestRate(y, p))
      // Equal steps to the end, rather than a tiny one.
      let count = (left / bound - 1e-9).rounded(.up)
      let isLast = count <= 1
      let h = isLast ? left : count < 3 ? left / count : bound
      let k2 = rates(y + k1 * (h * T.a21), p, j)
      let k3 = rates(y + (k1 * T.a31 + k2 * T.a32) * h, p, j)
      let k4 = rates(y + (k1 * T.a41 + k2 * T.a42 + k3 * T.a43) * h, p, j)
      let k5 = rates(y + (k1 * T.a51 + k2 * T.a52 + k3 * T.a53 + k4 * T.a54) * h, p, j)
      let k6 = rates(
        y + (k1 * T.a61 + k2 * T.a62 + k3 * T.a63 + k4 * T.a64 + k5 * T.a65) * h, p, j)
      let next =
        y + (k1 * T.b1 + k2 * T.b2 + k3 * T.b3 + k4 * T.b4 + k5 * T.b5 + k6 * T.b6) * h
      let k7 = rates(next, p, j)
      let bowelError: Numbers =
        k1.bowel * T.e1 + k2.bowel * T.e2 + k3.bowel * T.e3 + k4.bowel * T.e4 + k5.bowel * T.e5
      let bowelTail: Numbers = k6.bowel * T.e6 + k7.bowel * T.e7
      let uptakeError: Numbers =
        k1.absorbed * T.e1 + k2.absorbed * T.e2 + k3.absorbed * T.e3 + k4.absorbed * T.e4
        + k5.absorbed * T.e5
      let uptakeTail: Numbers = k6.absorbed * T.e6 + k7.absorbed * T.e7
      let error =
        h * largest(bowelError + bowelTail, uptakeError + uptakeTail, y.bowel) / tolerance
      if error <= 1 {
        y = next
        k1 = k7
        left = isLast ? 0 : left - h
        if h >= 0.999 * length || error > 0.1 { length = h * StepControl.factor(error: error) }
      } else {
        length = h * StepControl.factor(error: error)
      }
    }
  }

  /// The largest of two errors in any lane; that of the bowel counts less when it is full.
  @inline(__always)
  private static func largest(_ bowel: Numbers, _ uptake: Numbers, _ load: Numbers) -> Double {
    let zero = Numbers()
    let relative = bowel / (Numbers(repeating: 1) + load)
    let first = relative.replacing(with: zero - relative, where: relative .< zero)
    let second = uptake.replacing(with: zero - uptake, where: uptake .< zero)
    return first.replacing(with: second, where: second .> first).max()
  }
}
