import Maths

/// Solves a day that is equal to the day before, through their difference.
///
/// What the gut delivers is the same on both days and cancels, so that the difference is small and smooth,
/// and steps from node to node with a line for its remainder are enough: the trapezoid rule, exponential for
/// the linear part. Its error is watched. The smaller the difference, the wider the nodes may be spaced.
struct RepeatedDay<Numbers: PersonNumbers> {
  let parameters: LaneParameters<Numbers>
  let exchange: Exchange<Numbers>
  private let step: Exchange<Numbers>.Step
  private let csfKept: Numbers
  private let csfStart: Numbers
  private let csfEnd: Numbers

  /// A day may be solved this way while its start moved less than this, as a share of plasma.
  static var largestMove: Double { 0.02 }

  /// How much of an error of plasma is left half an hour later.
  private static var keptError: Double { 0.92 }
  /// The same over one step.
  private let keptError: Numbers

  /// - Parameter length: hours from node to node.
  init(_ parameters: LaneParameters<Numbers>, _ exchange: Exchange<Numbers>, length: Double) {
    self.parameters = parameters
    self.exchange = exchange
    step = exchange.step(length)
    let halfHours = Int((length * Double(DayGrid.nodesPerHour)).rounded())
    keptError = Numbers(repeating: (0..<halfHours).reduce(1) { kept, _ in kept * Self.keptError })
    let phi = PhiFunctions<Numbers>(parameters.csfRate * Numbers(repeating: -length))
    csfKept = phi.zeroth
    let gain = parameters.csfRate * parameters.csfSlope * Numbers(repeating: length)
    csfStart = gain * (phi.first - phi.second)
    csfEnd = gain * phi.second
  }

  /// How far a state lies from the midnight before, as a share of plasma, in the worst lane.
  func move(_ start: LaneState<Numbers>, since day: DayNodes<Numbers>) -> Double {
    let old = day.base[0].state
    let plasma = (start.plasma - old.plasma) / old.plasma
    let periphery = (start.periphery - old.periphery) / old.periphery
    return max(plasma.max(), -plasma.min(), periphery.max(), -periphery.min())
  }

  /// Fills the nodes of the day that begins at `start` from those of the day before.
  ///
  /// - Returns: an estimate of the largest error, as a share of plasma.
  func run(
    from start: LaneState<Numbers>, after before: DayNodes<Numbers>, into day: DayNodes<Numbers>
  ) -> Double {
    let nodes = day.base
    day.inherit(from: before)
    var delta = Difference(start, before.base[0].state)
    var y = start
    y.urine = Numbers()
    y.otherLosses = Numbers()
    var slopes = FlowSlopes<Numbers>()
    let first = y.remainder(parameters, exchange, slopes: &slopes)
    var dn = first - before.base[0].remainder
    var error = Numbers()
    var largest = Numbers()
    nodes[0] = DayNodes<Numbers>.Node(state: y, remainder: first, slopes: slopes, turn: Numbers())
    for index in 1..<day.count {
      let old = before.base + index
      // Forward with the remainder held, then with the line through where that leads.
      let guess = delta.advanced(exchange, step, dn, dn).added(to: old.pointee.state)
      let there = guess.remainder(parameters, exchange, slopes: &slopes)
      let dnEnd = there - old.pointee.remainder
      let oldPlasma = delta.plasma
      delta = delta.advanced(exchange, step, dn, dnEnd)
      // Where plasma turned between the nodes, the slopes of both days see it differently.
      let bend = Remainder<Numbers>(
        parameters, renal: slopes.renal - old.pointee.slopes.renal,
        content: slopes.content - old.pointee.slopes.content, times: old.pointee.turn)
      delta.add(bend)
      delta.csf = csfKept * delta.csf + csfStart * oldPlasma + csfEnd * delta.plasma
      let node = nodes + index
      node.pointee.state = delta.added(to: old.pointee.state)
      node.pointee.remainder = there
      node.pointee.slopes = slopes
      node.pointee.turn = old.pointee.turn
      error = error * keptError + bend.plasma
      let size = error.replacing(with: Numbers() - error, where: error .< Numbers())
      largest = largest.replacing(with: size, where: size .> largest)
      dn = dnEnd
    }
    return (largest / y.plasma).max()
  }

  /// The difference of two days at one time.
  private struct Difference {
    var plasma: Numbers
    var periphery: Numbers
    var fastCells: Numbers
    var muscle: Numbers
    var bone: Numbers
    var csf: Numbers
    var urine = Numbers()
    var otherLosses = Numbers()

    init(_ new: LaneState<Numbers>, _ old: LaneState<Numbers>) {
      plasma = new.plasma - old.plasma
      periphery = new.periphery - old.periphery
      fastCells = new.fastCells - old.fastCells
      muscle = new.muscle - old.muscle
      bone = new.bone - old.bone
      csf = new.csf - old.csf
    }

    /// A step later, with the remainder on a line from `start` to `end`.
    @inline(__always)
    func advanced(
      _ j: Exchange<Numbers>, _ c: Exchange<Numbers>.Step, _ start: Remainder<Numbers>,
      _ end: Remainder<Numbers>
    ) -> Difference {
      let free = c.whole.times(plasma, periphery)
      let share = (start + end) * (0.5 * c.length)
      var next = self
      next.plasma = free.p + c.lineStart.p * start.plasma + c.lineEnd.p * end.plasma
      next.periphery = free.x + c.lineStart.x * start.plasma + c.lineEnd.x * end.plasma
      let hours =
        (plasma + periphery + share.plasma - next.plasma - next.periphery) * j.inverseLoss
      next.fastCells += j.fastCells * hours + share.fastCells
      next.muscle += j.muscle * hours + share.muscle
      next.bone += j.bone * hours + share.bone
      next.urine += j.renal * hours + share.renal
      next.otherLosses += j.otherLoss * hours + share.otherLoss
      return next
    }

    /// Adds flows out of plasma, and what they take from it.
    @inline(__always)
    mutating func add(_ flows: Remainder<Numbers>) {
      plasma += flows.plasma
      fastCells += flows.fastCells
      muscle += flows.muscle
      bone += flows.bone
      urine += flows.renal
      otherLosses += flows.otherLoss
    }

    @inline(__always)
    func added(to state: LaneState<Numbers>) -> LaneState<Numbers> {
      var sum = state
      sum.plasma += plasma
      sum.periphery += periphery
      sum.fastCells += fastCells
      sum.muscle += muscle
      sum.bone += bone
      sum.csf += csf
      sum.urine += urine
      sum.otherLosses += otherLosses
      return sum
    }
  }
}
