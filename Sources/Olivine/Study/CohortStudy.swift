public import Physiology

/// Many virtual people who all take the same supplement: research, and no advice to anybody.
public struct CohortStudy: Hashable, Sendable {
  public var population: Population
  public var schedule: OralSchedule

  public init(population: Population, schedule: OralSchedule) {
    self.population = population
    self.schedule = schedule
  }

  /// What became of one person.
  public struct Member: Hashable, Sendable {
    /// Counted from 0 over the whole cohort.
    public let number: Int
    public let covariates: BodyCovariates
    /// Food magnesium, mg a day.
    public let diet: Double
    /// mmol/L: untreated, on the last day, and in the highest hour of any day.
    public let serumBefore: Double
    public let serumAfter: Double
    public let highestSerum: Double
    /// mmol a day.
    public let urineBefore: Double
    public let urineAfter: Double
    /// At the end, per cent of the untreated amount.
    public let muscle: Double
    public let bone: Double
    public let csf: Double
  }

  /// The people of a shard: whole eights, as even as may be.
  ///
  /// - Parameters:
  ///   - people: how many the whole cohort has.
  ///   - index: counted from 1.
  public static func numbers(ofShard index: Int, of shards: Int, people: Int) -> Range<Int> {
    let eights = (people + 7) / 8
    let first = 8 * (eights * (index - 1) / shards)
    let end = min(8 * (eights * index / shards), people)
    return min(first, end)..<end
  }

  /// Simulates some people of the cohort; the same for any division into shards and threads.
  ///
  /// Cost: about 0.2 ms of one processor for each person and 84 days.
  ///
  /// - Parameter numbers: begins at a multiple of eight, and ends at one or with the cohort.
  public func members(
    _ numbers: Range<Int>, seed: UInt64, each: Cohort.Executor = Cohort.serially
  ) -> [Member] {
    guard !numbers.isEmpty else { return [] }
    let cohort = Cohort(population, numbers: numbers, seed: seed, on: schedule, each: each)
    func before(_ quantity: Cohort.Quantity) -> [Double] {
      cohort.basal.values(quantity, day: 0)
    }
    func after(_ quantity: Cohort.Quantity) -> [Double] {
      cohort.table.values(quantity, day: cohort.days - 1)
    }
    func change(_ quantity: Cohort.Quantity) -> [Double] {
      zip(after(quantity), before(quantity)).map { 100 * $0 / $1 }
    }
    var highest = before(.highestSerum)
    for day in 0..<cohort.days {
      for (person, serum) in cohort.table.values(.highestSerum, day: day).enumerated()
      where serum > highest[person] {
        highest[person] = serum
      }
    }
    let serum = (before(.serum), after(.serum))
    let urine = (before(.urine), after(.urine))
    let (muscle, bone, csf) = (change(.muscle), change(.bone), change(.csf))
    return numbers.enumerated().map { place, number in
      Member(
        number: number, covariates: population.covariates(number, seed: seed),
        diet: population.drawn(number, seed: seed).diet, serumBefore: serum.0[place],
        serumAfter: serum.1[place], highestSerum: highest[place], urineBefore: urine.0[place],
        urineAfter: urine.1[place], muscle: muscle[place], bone: bone[place], csf: csf[place])
    }
  }
}
