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
  public typealias Executor = (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

  /// One after the other.
  public static func serially(count: Int, body: @Sendable (Int) -> Void) {
    for index in 0..<count { body(index) }
  }

  /// Simulates a cohort.
  ///
  /// Cost: about 0.25 ms of one processor for each person and 84 days.
  ///
  /// - Parameters:
  ///   - numbers: the people, by number; begins at a multiple of eight.
  ///   - each: how blocks of people are run.
  public init(
    _ people: some PeopleLaw, numbers: Range<Int>, seed: UInt64, on schedule: OralSchedule,
    tolerance: Double = 2e-7, each: Executor = Self.serially
  ) {
    self.init(
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

  /// Simulates a cohort by one of the ways to calculate, which give the same numbers.
  package init(
    _ people: some PeopleLaw, numbers: Range<Int>, seed: UInt64, on schedule: OralSchedule,
    tolerance: Double = 2e-7, by arithmetic: Arithmetic, each: Executor = Self.serially
  ) {
    precondition(numbers.lowerBound % Lanes.width == 0, "a shard takes whole eights")
    count = numbers.count
    days = schedule.days.count
    basal = CohortTable(people: count, days: 1)
    table = CohortTable(people: count, days: days)
    let run = CohortRun(
      law: people.prepared, numbers: numbers, seed: seed, schedule: schedule, tolerance: tolerance,
      basal: basal, table: table)
    let reports =
      switch arithmetic {
      case .lanes: run.reports(Lanes.self, each: each)
      case .oneByOne: run.reports(OneByOne.self, each: each)
      case .alone: run.reports(Double.self, each: each)
      }
    massError = reports.map(\.massError).max() ?? 0
    fullDays = reports.reduce(0) { $0 + $1.fullDays }
    repeatedDays = reports.reduce(0) { $0 + $1.repeatedDays }
    gutDays = reports.reduce(0) { $0 + $1.gutDays }
  }
}
