import Maths

/// Numbers by quantity, day and person; blocks of people are written by different threads.
public final class CohortTable: @unchecked Sendable {
  public let people: Int
  public let days: Int
  private let width: Int
  // Every block writes its own eights, and nobody reads before all have ended.
  private let base: UnsafeMutablePointer<Lanes>

  init(people: Int, days: Int) {
    self.people = people
    self.days = days
    width = Lanes.batches(for: people)
    let count = Cohort.Quantity.allCases.count * days * width
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: Lanes(), count: max(count, 1))
  }

  deinit { base.deallocate() }

  private func place(_ quantity: Cohort.Quantity, _ day: Int) -> Int {
    (quantity.rawValue * days + day) * width
  }

  func store(_ result: LaneBlock.DayResult, block: Int, day: Int) {
    func put(_ quantity: Cohort.Quantity, _ lanes: Lanes) {
      base[place(quantity, day) + block] = lanes
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
    let start = base + place(quantity, day)
    return start.withMemoryRebound(to: Double.self, capacity: width * Lanes.width) {
      Array(UnsafeBufferPointer(start: $0, count: people))
    }
  }
}

/// What each block has to say at its end.
struct CohortReport {
  var massError = 0.0
  var fullDays = 0
  var repeatedDays = 0
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
