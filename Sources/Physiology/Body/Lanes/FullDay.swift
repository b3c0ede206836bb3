import Maths

/// Solves one day of plasma and tissues by the exponential Runge-Kutta method of order four.
///
/// Cox and Matthews, J Comput Phys 2002;176:430. The linear part and what the gut delivers are exact, so that
/// the steps need not follow the sharp turns of absorption. Pools that only receive are integrated with the
/// same weights, which keeps the balance of mass to rounding.
struct FullDay<Numbers: PersonNumbers> {
  let parameters: LaneParameters<Numbers>
  let exchange: Exchange<Numbers>
  let grid: DayGrid
  let steps: [Exchange<Numbers>.Step]

  init(_ parameters: LaneParameters<Numbers>, _ exchange: Exchange<Numbers>, grid: DayGrid) {
    self.parameters = parameters
    self.exchange = exchange
    self.grid = grid
    steps = grid.sizes.map { exchange.step($0) }
  }

  /// Carries a state to the next midnight; losses count from this one.
  func run(from start: LaneState<Numbers>, gut: GutDay<Numbers>, into day: DayNodes<Numbers>) {
    var y = start
    y.urine = Numbers()
    y.otherLosses = Numbers()
    var n = y.remainder(parameters, exchange)
    day.base[0] = node(y, n, turn: Numbers())
    var place = 0
    var plasmaHours = Numbers()
    var last = y.plasma
    let half = Numbers(repeating: 0.5 / Double(DayGrid.nodesPerHour))
    // Pointers, so that no step copies what it reads.
    steps.withUnsafeBufferPointer { sizes in
      gut.drives.withUnsafeBufferPointer { drives in
        for (index, step) in grid.steps.enumerated() {
          plasmaHours += advance(
            &y, &n, sizes[step.size], first: drives[2 * index], second: drives[2 * index + 1])
          guard step.endsAtNode else { continue }
          place += 1
          day.base[place] = node(y, n, turn: plasmaHours - (last + y.plasma) * half)
          plasmaHours = Numbers()
          last = y.plasma
        }
      }
    }
  }

  private func node(_ y: LaneState<Numbers>, _ n: Remainder<Numbers>, turn: Numbers)
    -> DayNodes<Numbers>.Node
  {
    DayNodes<Numbers>.Node(
      state: y, remainder: n, slopes: FlowSlopes<Numbers>(parameters, at: y.plasma), turn: turn)
  }

  /// One step; returns plasma times hours, mmol h.
  @inline(__always)
  private func advance(
    _ y: inout LaneState<Numbers>, _ n1: inout Remainder<Numbers>, _ c: Exchange<Numbers>.Step,
    first: GutDay<Numbers>.Drive,
    second: GutDay<Numbers>.Drive
  ) -> Numbers {
    let p = parameters
    let j = exchange
    let h = c.length
    let half = 0.5 * h
    let startPlasma = y.plasma
    let start = y.plasma + y.periphery
    let free = c.half.times(y.plasma, y.periphery)
    let (freeP, freeX) = (free.p + first.plasma, free.x + first.periphery)
    let csf1 = p.csfRate * (p.csfBase + p.csfSlope * y.plasma - y.csf)

    // Middle, by the first evaluation.
    var a = y
    a.plasma = freeP + c.stage.p * n1.plasma
    a.periphery = freeX + c.stage.x * n1.plasma
    let shareA = n1 * half
    let hoursA =
      (start + first.absorbed + shareA.plasma - a.plasma - a.periphery) * j.inverseLoss
    a.addPools(j, plasmaHours: hoursA, shareA)
    a.csf = y.csf + csf1 * half
    let n2 = a.remainder(p, j)
    let csf2 = p.csfRate * (p.csfBase + p.csfSlope * a.plasma - a.csf)

    // Middle, by the second.
    var b = y
    b.plasma = freeP + c.stage.p * n2.plasma
    b.periphery = freeX + c.stage.x * n2.plasma
    let shareB = n2 * half
    let hoursB =
      (start + first.absorbed + shareB.plasma - b.plasma - b.periphery) * j.inverseLoss
    b.addPools(j, plasmaHours: hoursB, shareB)
    b.csf = y.csf + csf2 * half
    var slopes = FlowSlopes<Numbers>()
    let n3 = b.remainder(p, j, slopes: &slopes)
    let csf3 = p.csfRate * (p.csfBase + p.csfSlope * b.plasma - b.csf)

    // End, from the first middle.
    let onward = n3 * 2 - n1
    let carried = c.half.times(a.plasma, a.periphery)
    var e = a
    e.plasma = carried.p + second.plasma + c.stage.p * onward.plasma
    e.periphery = carried.x + second.periphery + c.stage.x * onward.plasma
    let shareE = onward * half
    let hoursE =
      (a.plasma + a.periphery + second.absorbed + shareE.plasma - e.plasma - e.periphery)
      * j.inverseLoss
    e.addPools(j, plasmaHours: hoursE, shareE)
    e.csf = y.csf + csf3 * h
    let n4 = e.remainder(p, j)
    let csf4 = p.csfRate * (p.csfBase + p.csfSlope * e.plasma - e.csf)

    // All together.
    let middle = n2 + n3
    let whole = c.half.times(freeP, freeX)
    let weightedP =
      c.first.p * n1.plasma + c.middle.p * middle.plasma + c.last.p * n4.plasma
    let weightedX =
      c.first.x * n1.plasma + c.middle.x * middle.plasma + c.last.x * n4.plasma
    let share = (n1 + middle * 2 + n4) * (h / 6)
    y.plasma = whole.p + second.plasma + weightedP
    y.periphery = whole.x + second.periphery + weightedX
    let hours =
      (start + first.absorbed + second.absorbed + share.plasma - y.plasma - y.periphery)
      * j.inverseLoss
    // The linear part knows how much plasma there was in all; where the stages see it differently, because
    // absorption turned between them, the remainder is corrected by its slope.
    let seen: Numbers = startPlasma + a.plasma * 2 + b.plasma * 2 + e.plasma
    let turn = Remainder<Numbers>(
      p, renal: slopes.renal - j.slopes.renal, content: slopes.content - j.slopes.content,
      times: hours - seen * Numbers(repeating: h / 6))
    y.addPools(j, plasmaHours: hours, share + turn)
    y.plasma += turn.plasma
    let csfMiddle: Numbers = (csf2 + csf3) * 2
    y.csf += (csf1 + csfMiddle + csf4) * (h / 6)
    n1 = y.remainder(p, j)
    return hours
  }
}
