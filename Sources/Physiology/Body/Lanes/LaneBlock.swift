import Maths

/// Eight people who follow one schedule, carried from midnight to midnight.
///
/// The gut is solved once for each different day and used again once it repeats; the rest is solved in full
/// until a day differs little from the one before, and then through the difference.
struct LaneBlock<Numbers: PersonNumbers> {
  private(set) var parameters: LaneParameters<Numbers>
  private(set) var state = LaneState<Numbers>()
  private(set) var gut = LaneGut<Numbers>()
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
  private static var fewestSteps: Int { 2 }
  private static var mostSteps: Int { 16 }
  /// Error allowed in the serum of a day, as a share.
  let tolerance: Double

  private var solver: Solver?
  private var nodes = DayNodes<Numbers>()
  private var spare = DayNodes<Numbers>()
  /// Whether `nodes` hold the day before, solved with the solver's gut.
  private var hasDayBefore = false

  /// What is kept while days are equal.
  private struct Solver {
    let kind: Int
    let full: FullDay<Numbers>
    let repeated: RepeatedDay<Numbers>
    var gut: GutDay<Numbers>
    /// What the gut started the solved day with, and whether it came back to it.
    var start: LaneGut<Numbers>
  }

  init(_ people: [BodyParameters], tolerance: Double = 2e-7) {
    parameters = LaneParameters<Numbers>(people)
    self.tolerance = tolerance
    perHour = tolerance < 1e-6 ? 4 : Self.fewestSteps
  }

  /// Guts closer than this give the same day, mmol: a tenth of the tolerance of 15 mmol of plasma.
  var gutResolution: Double { 1.5 * tolerance }

  /// Puts the eight people somewhere else.
  mutating func set(_ state: LaneState<Numbers>, gut: LaneGut<Numbers>) {
    self.state = state
    self.gut = gut
    hasDayBefore = false
  }

  mutating func setLeak(_ leak: Numbers) {
    parameters.setLeak(leak)
    forgetDays()
  }

  mutating func setAbsorption(factor: Numbers) {
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
    let meanSerum: Numbers
    let highestSerum: Numbers
    let urine: Numbers
    let otherLosses: Numbers
    let absorbed: Numbers
    let end: LaneState<Numbers>
  }

  /// Lives one day.
  ///
  /// - Parameter kind: days of one kind are equal; the caller counts them.
  mutating func live(_ day: LaneDay<Numbers>, kind: Int) -> DayResult {
    let solver = solver(for: day, kind: kind)
    var isSolved = false
    if hasDayBefore, solver.repeated.move(state, since: nodes) < RepeatedDay<Numbers>.largestMove {
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
    state.urine = Numbers()
    state.otherLosses = Numbers()
    gut = solver.gut.end
    return DayResult(
      meanSerum: nodes.meanPlasma / parameters.centralVolume,
      highestSerum: nodes.highestPlasma / parameters.centralVolume, urine: end.urine,
      otherLosses: end.otherLosses, absorbed: solver.gut.absorbed, end: end)
  }

  /// The solver for a day, with the gut solved from where it stands.
  private mutating func solver(for day: LaneDay<Numbers>, kind: Int) -> Solver {
    if let solver, solver.kind == kind, solver.start.agrees(with: gut, within: gutResolution) {
      return solver
    }
    hasDayBefore = false
    let exchange: Exchange<Numbers>
    if let solver, solver.kind == kind {
      exchange = solver.full.exchange
    } else {
      exchange = Exchange<Numbers>(parameters, at: state.plasma)
    }
    let new = makeSolver(for: day, kind: kind, exchange, perHour: perHour)
    solver = new
    return new
  }

  private mutating func makeSolver(
    for day: LaneDay<Numbers>, kind: Int, _ exchange: Exchange<Numbers>, perHour: Int
  ) -> Solver {
    counts.gutDays += 1
    let grid = DayGrid(doses: day.doses.map(\.hour), perHour: perHour)
    return Solver(
      kind: kind, full: FullDay<Numbers>(parameters, exchange, grid: grid),
      repeated: RepeatedDay<Numbers>(parameters, exchange),
      gut: GutDay<Numbers>(parameters, exchange, day, grid: grid, from: gut), start: gut)
  }

  /// Chooses the steps for the hardest day of a schedule: the fewest whose error, judged by doubling them,
  /// stays within the tolerance.
  mutating func calibrate(on day: LaneDay<Numbers>, kind: Int) {
    let exchange = Exchange<Numbers>(parameters, at: state.plasma)
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
    _ day: LaneDay<Numbers>, kind: Int, _ exchange: Exchange<Numbers>
  ) -> (nodes: DayNodes<Numbers>, solver: Solver) {
    let solver = makeSolver(for: day, kind: kind, exchange, perHour: perHour)
    let nodes = DayNodes<Numbers>()
    solver.full.run(from: state, gut: solver.gut, into: nodes)
    return (nodes, solver)
  }

  /// The largest difference of plasma at any hour, as a share.
  private static func change(from coarse: DayNodes<Numbers>, to fine: DayNodes<Numbers>) -> Double {
    (0..<DayGrid.nodes).reduce(0) { largest, index in
      let plasma = fine[index].state.plasma
      let gap = (coarse[index].state.plasma - plasma) / plasma
      return max(largest, gap.max(), -gap.min())
    }
  }
}
