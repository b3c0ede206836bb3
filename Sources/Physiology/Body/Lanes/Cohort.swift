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
    _ people: VirtualPeople, numbers: Range<Int>, seed: UInt64, on schedule: OralSchedule,
    tolerance: Double = 2e-7, each: Executor = Self.serially
  ) {
    precondition(numbers.lowerBound % Lanes.width == 0, "a shard takes whole eights")
    count = numbers.count
    days = schedule.days.count
    let basal = CohortTable(people: count, days: 1)
    let table = CohortTable(people: count, days: days)
    let blocks = Lanes.batches(for: count)
    let reports = CohortReports(blocks)
    let typical = people.model.parameters(people.covariates)
    let days = days
    each((blocks + Self.blocksPerTask - 1) / Self.blocksPerTask) { task in
      let first = task * Self.blocksPerTask
      for block in first..<min(first + Self.blocksPerTask, blocks) {
        let drawn = (0..<Lanes.width).map { lane in
          // The last eight is filled up with its last person.
          let number = min(numbers.lowerBound + 8 * block + lane, numbers.upperBound - 1)
          return people.person(number, seed: seed, typical: typical)
        }
        let explanation =
          people.explanations.isEmpty
          ? .leak
          : people.explanations[
            (numbers.lowerBound / Lanes.width + block) % people.explanations.count]
        var run = CohortBlock(
          drawn, people: people, schedule: schedule, explanation: explanation, tolerance: tolerance)
        basal.store(run.basalResult, block: block, day: 0)
        for day in 0..<days { table.store(run.live(day), block: block, day: day) }
        reports.set(run.report, at: block)
      }
    }
    self.basal = basal
    self.table = table
    massError = reports.all.map(\.massError).max() ?? 0
    fullDays = reports.all.reduce(0) { $0 + $1.fullDays }
    repeatedDays = reports.all.reduce(0) { $0 + $1.repeatedDays }
  }

  private static let blocksPerTask = 4
}
