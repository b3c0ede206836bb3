import Maths

/// Numbers by quantity, day and person; blocks of people are written by different threads.
public final class CohortTable: @unchecked Sendable {
  public let people: Int
  public let days: Int
  private let width: Int
  // Every block writes its own people, and nobody reads before all have ended.
  private let base: UnsafeMutablePointer<Double>

  init(people: Int, days: Int) {
    self.people = people
    self.days = days
    // The last eight may hold its last person more than once.
    width = Lanes.width * Lanes.batches(for: people)
    let count = Cohort.Quantity.allCases.count * days * width
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: 0, count: max(count, 1))
  }

  deinit { base.deallocate() }

  private func place(_ quantity: Cohort.Quantity, _ day: Int) -> Int {
    (quantity.rawValue * days + day) * width
  }

  /// Keeps the day of a block of people.
  ///
  /// - Parameter first: position of its first person.
  func store<Numbers: PersonNumbers>(
    _ result: LaneBlock<Numbers>.DayResult, from first: Int, day: Int
  ) {
    func put(_ quantity: Cohort.Quantity, _ numbers: Numbers) {
      let start = base + place(quantity, day) + first
      for person in 0..<Numbers.width { start[person] = numbers[person] }
    }
    put(.serum, result.meanSerum)
    put(.highestSerum, result.highestSerum)
    put(.urine, result.urine)
    put(.fastCells, result.end.fastCells)
    put(.muscle, result.end.muscle)
    put(.bone, result.end.bone)
    put(.csf, result.end.csf)
  }

  /// The value of every person on a day.
  public func values(_ quantity: Cohort.Quantity, day: Int) -> [Double] {
    Array(UnsafeBufferPointer(start: base + place(quantity, day), count: people))
  }
}

/// What each block has to say at its end.
struct CohortReport {
  var massError = 0.0
  var fullDays = 0
  var repeatedDays = 0
  var gutDays = 0
}

/// Reports by block, each written once.
final class CohortReports: @unchecked Sendable {
  private let count: Int
  private let base: UnsafeMutablePointer<CohortReport>

  init(_ count: Int) {
    self.count = count
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: CohortReport(), count: max(count, 1))
  }

  deinit { base.deallocate() }

  func set(_ report: CohortReport, at index: Int) { base[index] = report }

  var all: [CohortReport] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
