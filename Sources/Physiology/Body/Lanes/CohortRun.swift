import Maths

/// The people of a cohort, block after block, on any number of threads.
struct CohortRun: Sendable {
  /// Who the people are, by number.
  let law: any PeopleLaw
  let numbers: Range<Int>
  let seed: UInt64
  let schedule: OralSchedule
  let tolerance: Double
  let basal: CohortTable
  let table: CohortTable

  /// Enough work for a thread to be worth its start, in people.
  private static let peoplePerTask = 32

  /// Work that fills the tables, cut into tasks; it knows nothing of how they are run, so that every way of
  /// running them calls the same machine code.
  struct Tasks {
    let count: Int
    let body: @Sendable (Int) -> Void
    /// What each block has to say, once all tasks are done.
    let reports: CohortReports
  }

  func tasks<Numbers: PersonNumbers>(_: Numbers.Type) -> Tasks {
    let width = Numbers.width
    let blocks = (numbers.count + width - 1) / width
    let blocksPerTask = Self.peoplePerTask / width
    let reports = CohortReports(blocks)
    return Tasks(
      count: (blocks + blocksPerTask - 1) / blocksPerTask,
      body: { task in
        for block in task * blocksPerTask..<min((task + 1) * blocksPerTask, blocks) {
          reports.set(live(block: block, Numbers.self), at: block)
        }
      }, reports: reports)
  }

  private func live<Numbers: PersonNumbers>(
    block: Int, _: Numbers.Type
  ) -> CohortReport {
    let first = block * Numbers.width
    let drawn = (0..<Numbers.width).map { place in
      // The last block is filled up with its last person.
      let number = min(numbers.lowerBound + first + place, numbers.upperBound - 1)
      return law.drawn(number, seed: seed)
    }
    var run = CohortBlock<Numbers>(
      drawn, mealHours: law.mealHours, schedule: schedule,
      explanation: law.explanation(ofPerson: numbers.lowerBound + first), tolerance: tolerance)
    basal.store(run.basalResult, from: first, day: 0)
    for day in 0..<table.days { table.store(run.live(day), from: first, day: day) }
    return run.report
  }
}
