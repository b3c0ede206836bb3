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
  var counts = Counts()

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
  private var fine = DayPair<Numbers>(spacing: 1)
  /// Every few hours, for days that hardly differ.
  private var wide = DayPair<Numbers>(spacing: 4)
  private var dayBefore = DayBefore.unknown

  /// Which nodes hold the day before, solved with the solver's gut.
  private enum DayBefore {
    case unknown
    case fine
    case wide
  }

  /// Nodes may lie hours apart while a day's start moved less than this many times the tolerance.
  private static var wideMove: Double { 50 }

  /// What is kept while days are equal.
  ///
  /// A reference, since it holds hundreds of numbers for each person that nobody changes.
  private final class Solver {
    let kind: Int
    let full: FullDay<Numbers>
    let repeated: RepeatedDay<Numbers>
    let wide: RepeatedDay<Numbers>
    let gut: GutDay<Numbers>
    /// What the gut started the solved day with.
    let start: LaneGut<Numbers>

    init(
      kind: Int, full: FullDay<Numbers>, repeated: RepeatedDay<Numbers>,
      wide: RepeatedDay<Numbers>, gut: GutDay<Numbers>, start: LaneGut<Numbers>
    ) {
      self.kind = kind
      self.full = full
      self.repeated = repeated
      self.wide = wide
      self.gut = gut
      self.start = start
    }
  }

  init(_ people: [BodyParameters], tolerance: Double = 2e-7) {
    parameters = LaneParameters<Numbers>(people)
    self.tolerance = tolerance
    perHour = tolerance < 1e-6 ? 4 : Self.fewestSteps
  }

  /// Guts closer than this give the same day, mmol.
  ///
  /// A day takes up about 5 mmol, and its serum follows that by a fifth at most.
  var gutResolution: Double { 10 * tolerance }

  /// Errors allowed in one step of the gut, mmol; most of them cancel within the hour.
  var gutTolerance: Double { max(1e-5, 5 * tolerance) }

  /// Puts the eight people somewhere else.
  mutating func set(_ state: LaneState<Numbers>, gut: LaneGut<Numbers>) {
    self.state = state
    self.gut = gut
    dayBefore = .unknown
  }

  /// Puts the tissues of the eight people somewhere near, so that the day before still helps.
  mutating func setTissues(_ state: LaneState<Numbers>) {
    self.state = state
    if dayBefore == .wide { dayBefore = .unknown }
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
    dayBefore = .unknown
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
    if !repeats(solver) {
      solver.full.run(from: state, gut: solver.gut, into: fine.day)
      dayBefore = .fine
      counts.fullDays += 1
    }
    let nodes = dayBefore == .wide ? wide.day : fine.day
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

  /// Solves the day through its difference from the day before, where that is exact enough.
  private mutating func repeats(_ solver: Solver) -> Bool {
    switch dayBefore {
    case .unknown: return false
    case .fine:
      let move = solver.repeated.move(state, since: fine.day)
      guard move < RepeatedDay<Numbers>.largestMove,
        solver.repeated.run(from: state, after: fine.day, into: fine.next) <= tolerance
      else { return false }
      fine.turn()
      if move < Self.wideMove * tolerance {
        wide.day.thin(fine.day)
        dayBefore = .wide
      }
    case .wide:
      guard
        solver.wide.move(state, since: wide.day) < Self.wideMove * tolerance,
        solver.wide.run(from: state, after: wide.day, into: wide.next) <= 1e9
      else { return false }
      wide.turn()
    }
    counts.repeatedDays += 1
    return true
  }

  /// The solver for a day, with the gut solved from where it stands.
  private mutating func solver(for day: LaneDay<Numbers>, kind: Int) -> Solver {
    if let solver, solver.kind == kind, solver.start.agrees(with: gut, within: gutResolution) {
      return solver
    }
    dayBefore = .unknown
    let exchange: Exchange<Numbers>
    if let solver, solver.kind == kind {
      exchange = solver.full.exchange
    } else {
      exchange = Exchange<Numbers>(parameters, at: state.plasma)
    }
    let new = makeSolver(for: day, kind: kind, exchange)
    solver = new
    return new
  }

  private mutating func makeSolver(
    for day: LaneDay<Numbers>, kind: Int, _ exchange: Exchange<Numbers>
  ) -> Solver {
    counts.gutDays += 1
    let grid = DayGrid(doses: day.doses.map(\.hour), perHour: perHour)
    return solver(
      kind: kind, exchange,
      gut: GutDay<Numbers>(
        parameters, exchange, day, grid: grid, from: gut, tolerance: gutTolerance), from: gut)
  }

  /// Uses a day of the gut, solved with the present parameters and steps, for the days to come.
  mutating func keep(
    _ day: GutDay<Numbers>, from start: LaneGut<Numbers>, _ exchange: Exchange<Numbers>, kind: Int
  ) {
    solver = solver(kind: kind, exchange, gut: day, from: start)
  }

  private func solver(
    kind: Int, _ exchange: Exchange<Numbers>, gut: GutDay<Numbers>, from start: LaneGut<Numbers>
  ) -> Solver {
    Solver(
      kind: kind, full: FullDay<Numbers>(parameters, exchange, grid: gut.grid),
      repeated: RepeatedDay<Numbers>(parameters, exchange, length: fine.day.hours),
      wide: RepeatedDay<Numbers>(parameters, exchange, length: wide.day.hours),
      gut: gut, start: start)
  }

  /// Chooses the steps for the hardest day of a schedule: the fewest whose error, judged by doubling them,
  /// stays within the tolerance.
  ///
  /// Errors arise where absorption turns, so that the hours after the largest dose are enough.
  mutating func calibrate(on day: LaneDay<Numbers>) {
    let hours = day.fromLargestDose(hours: Self.calibratedHours)
    let exchange = Exchange<Numbers>(parameters, at: state.plasma)
    perHour = Self.fewestSteps
    forgetDays()
    trial(hours, exchange, into: fine.day)
    while perHour < Self.mostSteps {
      perHour *= 2
      trial(hours, exchange, into: fine.next)
      let change = Self.change(from: fine.day, to: fine.next)
      if change <= tolerance { perHour /= 2 }
      // Of order three at the turns of absorption, so that doubling gains eight times.
      if change <= 8 * tolerance { return }
      fine.turn()
    }
  }

  private static var calibratedHours: Int { 6 }

  private mutating func trial(
    _ day: LaneDay<Numbers>, _ exchange: Exchange<Numbers>, into nodes: DayNodes<Numbers>
  ) {
    let grid = DayGrid(
      doses: day.doses.map(\.hour), perHour: perHour, until: Self.calibratedHours)
    FullDay<Numbers>(parameters, exchange, grid: grid).run(
      from: state,
      gut: GutDay<Numbers>(
        parameters, exchange, day, grid: grid, from: gut, tolerance: gutTolerance),
      into: nodes)
  }

  /// The largest difference of plasma in the hours tried, as a share.
  private static func change(from coarse: DayNodes<Numbers>, to fine: DayNodes<Numbers>) -> Double {
    (0...calibratedHours * DayGrid.nodesPerHour).reduce(0) { largest, index in
      let plasma = fine.base[index].state.plasma
      let gap = (coarse.base[index].state.plasma - plasma) / plasma
      return max(largest, gap.max(), -gap.min())
    }
  }
}
