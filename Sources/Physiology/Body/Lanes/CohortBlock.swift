import Catalogue
import Maths

/// Eight virtual people on a schedule.
struct CohortBlock<Numbers: PersonNumbers> {
  private var lanes: LaneBlock<Numbers>
  private let food: LaneDay<Numbers>
  private let days: [LaneDay<Numbers>]
  private let kinds: [Int]
  /// The untreated day before the first.
  private(set) var basalResult: LaneBlock<Numbers>.DayResult
  private(set) var report = CohortReport()

  init(
    _ drawn: [VirtualPerson], mealHours: [Double], schedule: OralSchedule,
    explanation: SerumFit.Explanation, tolerance: Double
  ) {
    lanes = LaneBlock<Numbers>(drawn.map(\.parameters), tolerance: tolerance)
    let meals = Self.meals(drawn, hours: mealHours)
    let isMeasured = drawn.contains { $0.serum != nil }
    let serum = isMeasured ? Self.gather(drawn) { $0.serum ?? 0 } : nil
    var food = LaneDay<Numbers>(meals)
    let balance = lanes.settle(on: &food, explaining: serum, by: explanation)
    self.food = food
    days = schedule.kinds.map { LaneDay<Numbers>(food.doses + Self.doses($0, drawn, schedule)) }
    kinds = schedule.days
    let urine: Numbers =
      balance.absorbed - lanes.parameters.otherLoss
      * lanes.parameters.cellContent(balance.serum * lanes.parameters.centralVolume) * 24
    basalResult = LaneBlock<Numbers>.DayResult(
      meanSerum: balance.serum, highestSerum: balance.highest, urine: urine,
      otherLosses: balance.absorbed - urine, absorbed: balance.absorbed, end: lanes.state)
    let hardest = days.indices.max { left, right in
      schedule.milligrams(ofKind: left) < schedule.milligrams(ofKind: right)
    }
    if let hardest { lanes.calibrate(on: days[hardest]) }
  }

  /// Lives a day of the schedule.
  mutating func live(_ day: Int) -> LaneBlock<Numbers>.DayResult {
    let before = lanes.state.body
    let gutBefore = lanes.gut.total
    let result = lanes.live(days[kinds[day]], kind: kinds[day])
    let change = result.end.body - before
    let error = change - (result.absorbed - result.urine - result.otherLosses)
    report.massError = max(report.massError, error.max(), -error.min())
    // What passed through the bowel is what was given and neither kept nor absorbed.
    let passed =
      days[kinds[day]].given - result.absorbed - (lanes.gut.total - gutBefore)
    if passed.min() < -1e-6 { report.massError = max(report.massError, -passed.min()) }
    report.fullDays = lanes.counts.fullDays
    report.repeatedDays = lanes.counts.repeatedDays
    report.gutDays = lanes.counts.gutDays
    return result
  }

  static func gather(
    _ drawn: [VirtualPerson], _ value: (VirtualPerson) -> Double
  ) -> Numbers {
    var lanes = Numbers()
    for (index, person) in drawn.enumerated() { lanes[index] = value(person) }
    return lanes
  }

  static func meals(_ drawn: [VirtualPerson], hours: [Double]) -> [LaneDay<Numbers>.Dose] {
    let share = gather(drawn) { $0.diet / OralDose.milligramsPerMillimole / Double(hours.count) }
    return hours.map {
      LaneDay<Numbers>.Dose(hour: $0, released: Numbers(), slow: share, lost: Numbers())
    }
  }

  static func doses(
    _ intakes: [OralSchedule.Intake], _ drawn: [VirtualPerson], _ schedule: OralSchedule
  ) -> [LaneDay<Numbers>.Dose] {
    let share = gather(drawn) { $0.dissolvingShare(of: schedule.form) }
    let isSlow = schedule.withMeal || schedule.form.release == .slow
    return intakes.map { intake in
      let amount = Numbers(
        repeating: intake.milligrams / OralDose.milligramsPerMillimole)
      let dissolving = amount * share
      return LaneDay<Numbers>.Dose(
        hour: intake.hour, released: isSlow ? Numbers() : dissolving,
        slow: isSlow ? dissolving : Numbers(), lost: amount - dissolving)
    }
  }
}
