import Maths

/// Many virtual people on one schedule, day by day.
///
/// Results depend on seed and numbers alone: eight people with neighbouring numbers share their steps, and
/// nothing else is shared. A shard takes whole eights.
public struct Cohort: Sendable {
  /// What is kept of a day.
  public enum Quantity: Int, CaseIterable, Sendable {
    /// Mean of the day, mmol/L.
    case serum
    /// Highest hour, mmol/L.
    case highestSerum
    /// mmol of the day.
    case urine
    /// mmol at the end of the day.
    case fastCells
    case muscle
    case bone
    /// mmol/L at the end of the day.
    case csf
  }

  public let count: Int
  public let days: Int
  /// Basal values of each person: the day before the first.
  public let basal: CohortTable
  /// For each day.
  public let table: CohortTable
  /// Largest violation of the balance of mass, mmol.
  public let massError: Double
  /// How the days were solved, summed over all eights.
  package let fullDays: Int
  package let repeatedDays: Int
  package let gutDays: Int

  /// Runs `body` for each index below `count`, on any number of threads.
  public typealias Executor = StoppableExecutor<Never>

  /// The same, for work that may be given up: it throws between two calls of `body`, never while one runs.
  ///
  /// What threw gives no result at all, so nothing half filled is ever seen.
  public typealias StoppableExecutor<Failure: Error> = (
    _ count: Int, _ body: @Sendable (Int) -> Void
  ) throws(Failure) -> Void

  /// One after the other.
  public static func serially(count: Int, body: @Sendable (Int) -> Void) {
    for index in 0..<count { body(index) }
  }

  /// Simulates a cohort on one thread.
  public init(
    _ people: some PeopleLaw, numbers: Range<Int>, seed: UInt64, on schedule: OralSchedule,
    tolerance: Double = 2e-7
  ) {
    self.init(
      people, numbers: numbers, seed: seed, on: schedule, tolerance: tolerance, by: .lanes,
      each: Self.serially)
  }

  /// Simulates a cohort.
  ///
  /// Cost: about 0.25 ms of one processor for each person and 84 days.
  ///
  /// - Parameters:
  ///   - numbers: the people, by number; begins at a multiple of eight.
  ///   - each: how blocks of people are run.
  /// - Throws: what `each` throws.
  public init<Failure>(
    _ people: some PeopleLaw, numbers: Range<Int>, seed: UInt64, on schedule: OralSchedule,
    tolerance: Double = 2e-7, each: StoppableExecutor<Failure>
  ) throws(Failure) {
    try self.init(
      people, numbers: numbers, seed: seed, on: schedule, tolerance: tolerance, by: .lanes,
      each: each)
  }

  /// How the numbers of several people are worked on.
  package enum Arithmetic: CaseIterable, Sendable {
    /// Eight people wide.
    case lanes
    /// The same eight people and steps, one number at a time.
    case oneByOne
    /// Each person alone, with steps of their own.
    case alone
  }

  /// The same on one thread.
  package init(
    _ people: some PeopleLaw, numbers: Range<Int>, seed: UInt64, on schedule: OralSchedule,
    tolerance: Double = 2e-7, by arithmetic: Arithmetic
  ) {
    self.init(
      people, numbers: numbers, seed: seed, on: schedule, tolerance: tolerance, by: arithmetic,
      each: Self.serially)
  }

  /// Simulates a cohort by one of the ways to calculate, which give the same numbers.
  package init<Failure>(
    _ people: some PeopleLaw, numbers: Range<Int>, seed: UInt64, on schedule: OralSchedule,
    tolerance: Double = 2e-7, by arithmetic: Arithmetic, each: StoppableExecutor<Failure>
  ) throws(Failure) {
    precondition(numbers.lowerBound % Lanes.width == 0, "a shard takes whole eights")
    count = numbers.count
    days = schedule.days.count
    basal = CohortTable(people: count, days: 1)
    table = CohortTable(people: count, days: days)
    let run = CohortRun(
      law: people.prepared, numbers: numbers, seed: seed, schedule: schedule, tolerance: tolerance,
      basal: basal, table: table)
    let tasks =
      switch arithmetic {
      case .lanes: run.tasks(Lanes.self)
      case .oneByOne: run.tasks(OneByOne.self)
      case .alone: run.tasks(Double.self)
      }
    try each(tasks.count, tasks.body)
    let reports = tasks.reports.all
    massError = reports.map(\.massError).max() ?? 0
    fullDays = reports.reduce(0) { $0 + $1.fullDays }
    repeatedDays = reports.reduce(0) { $0 + $1.repeatedDays }
    gutDays = reports.reduce(0) { $0 + $1.gutDays }
  }
}
