import Maths

/// Eight people who follow one schedule, carried from midnight to midnight.
///
/// The gut is solved once for each different day and used again once it repeats; the rest is solved in full
/// until a day differs little from the one before, and then through the difference.
struct LaneBlock {
  private(set) var parameters: LaneParameters
  private(set) var state = LaneState()
  private(set) var gut = LaneGut()
  /// Days of each kind so far.
  private(set) var counts = Counts()

  /// How the work was shared, for benchmarks and tests.
  struct Counts {
    var gutDays = 0
    var fullDays = 0
    var repeatedDays = 0
  }

  /// Equal steps an hour, chosen by ``calibrate(on:)``.
  private(set) var perHour: Int
  private static let fewestSteps = 2
  private static let mostSteps = 16
  /// Error allowed in the serum of a day, as a share.
  let tolerance: Double

  private var solver: Solver?
  private var nodes = DayNodes()
  private var spare = DayNodes()
  /// Whether `nodes` hold the day before, solved with the solver's gut.
  private var hasDayBefore = false

  /// What is kept while days are equal.
  private struct Solver {
    let kind: Int
    let full: FullDay
    let repeated: RepeatedDay
    var gut: GutDay
    /// What the gut started the solved day with, and whether it came back to it.
    var start: LaneGut
  }

  init(_ people: [BodyParameters], tolerance: Double = 2e-7) {
    parameters = LaneParameters(people)
    self.tolerance = tolerance
    perHour = tolerance < 1e-6 ? 4 : Self.fewestSteps
  }

  /// Guts closer than this give the same day, mmol: a tenth of the tolerance of 15 mmol of plasma.
  var gutResolution: Double { 1.5 * tolerance }

  /// Puts the eight people somewhere else.
  mutating func set(_ state: LaneState, gut: LaneGut) {
    self.state = state
    self.gut = gut
    hasDayBefore = false
  }

  mutating func setLeak(_ leak: Lanes) {
    parameters.setLeak(leak)
    forgetDays()
  }

  mutating func setAbsorption(factor: Lanes) {
    parameters.scaleAbsorption(by: factor)
    forgetDays()
  }

  /// To be called when the people or the days of a kind have changed.
  mutating func forgetDays() {
    solver = nil
    hasDayBefore = false
  }

  /// Result of a day for eight people.
  struct DayResult {
    let meanSerum: Lanes
    let highestSerum: Lanes
    let urine: Lanes
    let otherLosses: Lanes
    let absorbed: Lanes
    let end: LaneState
  }

  /// Lives one day.
  ///
  /// - Parameter kind: days of one kind are equal; the caller counts them.
  mutating func live(_ day: LaneDay, kind: Int) -> DayResult {
    let solver = solver(for: day, kind: kind)
    var isSolved = false
    if hasDayBefore, solver.repeated.move(state, since: nodes) < RepeatedDay.largestMove {
      isSolved = solver.repeated.run(from: state, after: nodes, into: spare) <= tolerance
      if isSolved {
        swap(&nodes, &spare)
        counts.repeatedDays += 1
      }
    }
    if !isSolved {
      solver.full.run(from: state, gut: solver.gut, into: nodes)
      counts.fullDays += 1
    }
    hasDayBefore = true
    let end = nodes.end
    state = end
    state.urine = Lanes()
    state.otherLosses = Lanes()
    gut = solver.gut.end
    return DayResult(
      meanSerum: nodes.meanPlasma / parameters.centralVolume,
      highestSerum: nodes.highestPlasma / parameters.centralVolume, urine: end.urine,
      otherLosses: end.otherLosses, absorbed: solver.gut.absorbed, end: end)
  }

  /// The solver for a day, with the gut solved from where it stands.
  private mutating func solver(for day: LaneDay, kind: Int) -> Solver {
    if let solver, solver.kind == kind, solver.start.agrees(with: gut, within: gutResolution) {
      return solver
    }
    hasDayBefore = false
    let exchange: Exchange
    if let solver, solver.kind == kind {
      exchange = solver.full.exchange
    } else {
      exchange = Exchange(parameters, at: state.plasma)
    }
    let new = makeSolver(for: day, kind: kind, exchange, perHour: perHour)
    solver = new
    return new
  }

  private mutating func makeSolver(
    for day: LaneDay, kind: Int, _ exchange: Exchange, perHour: Int
  ) -> Solver {
    counts.gutDays += 1
    let grid = DayGrid(doses: day.doses.map(\.hour), perHour: perHour)
    return Solver(
      kind: kind, full: FullDay(parameters, exchange, grid: grid),
      repeated: RepeatedDay(parameters, exchange),
      gut: GutDay(parameters, exchange, day, grid: grid, from: gut), start: gut)
  }

  /// Chooses the steps for the hardest day of a schedule: the fewest whose error, judged by doubling them,
  /// stays within the tolerance.
  mutating func calibrate(on day: LaneDay, kind: Int) {
    let exchange = Exchange(parameters, at: state.plasma)
    perHour = Self.fewestSteps
    hasDayBefore = false
    var coarse = trial(day, kind: kind, exchange)
    while perHour < Self.mostSteps {
      perHour *= 2
      let fine = trial(day, kind: kind, exchange)
      let change = Self.change(from: coarse.nodes, to: fine.nodes)
      solver = fine.solver
      if change <= tolerance {
        perHour /= 2
        solver = coarse.solver
      }
      // Of order three at the turns of absorption, so that doubling gains eight times.
      if change <= 8 * tolerance { return }
      coarse = fine
    }
  }

  private mutating func trial(
    _ day: LaneDay, kind: Int, _ exchange: Exchange
  ) -> (nodes: DayNodes, solver: Solver) {
    let solver = makeSolver(for: day, kind: kind, exchange, perHour: perHour)
    let nodes = DayNodes()
    solver.full.run(from: state, gut: solver.gut, into: nodes)
    return (nodes, solver)
  }

  /// The largest difference of plasma at any hour, as a share.
  private static func change(from coarse: DayNodes, to fine: DayNodes) -> Double {
    (0..<DayNodes.count).reduce(0) { largest, index in
      let plasma = fine[index].state.plasma
      let gap = (coarse[index].state.plasma - plasma) / plasma
      return max(largest, gap.max(), -gap.min())
    }
  }
}
