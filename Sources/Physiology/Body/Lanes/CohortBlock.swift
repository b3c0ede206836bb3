import Catalogue
import Maths

/// Eight virtual people on a schedule.
struct CohortBlock {
  private var lanes: LaneBlock
  private let food: LaneDay
  private let days: [LaneDay]
  private let kinds: [Int]
  /// The untreated day before the first.
  private(set) var basalResult: LaneBlock.DayResult
  private(set) var report = CohortReport()

  init(
    _ drawn: [VirtualPerson], people: VirtualPeople, schedule: OralSchedule,
    explanation: SerumFit.Explanation, tolerance: Double
  ) {
    lanes = LaneBlock(drawn.map(\.parameters), tolerance: tolerance)
    let meals = Self.meals(drawn, hours: people.mealHours)
    let serum = people.serum.map { _ in Self.gather(drawn) { $0.serum ?? 0 } }
    var food = LaneDay(meals)
    let balance = lanes.settle(on: &food, explaining: serum, by: explanation)
    self.food = food
    days = schedule.kinds.map { LaneDay(food.doses + Self.doses($0, drawn, schedule)) }
    kinds = schedule.days
    let urine: Lanes =
      balance.absorbed - lanes.parameters.otherLoss
      * lanes.parameters.cellContent(balance.serum * lanes.parameters.centralVolume) * 24
    basalResult = LaneBlock.DayResult(
      meanSerum: balance.serum, highestSerum: balance.highest, urine: urine,
      otherLosses: balance.absorbed - urine, absorbed: balance.absorbed, end: lanes.state)
    let hardest = days.indices.max { left, right in
      schedule.milligrams(ofKind: left) < schedule.milligrams(ofKind: right)
    }
    if let hardest { lanes.calibrate(on: days[hardest], kind: hardest) }
  }

  /// Lives a day of the schedule.
  mutating func live(_ day: Int) -> LaneBlock.DayResult {
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
    return result
  }

  static func gather(
    _ drawn: [VirtualPerson], _ value: (VirtualPerson) -> Double
  ) -> Lanes {
    var lanes = Lanes()
    for (index, person) in drawn.enumerated() { lanes[index] = value(person) }
    return lanes
  }

  static func meals(_ drawn: [VirtualPerson], hours: [Double]) -> [LaneDay.Dose] {
    let share = gather(drawn) { $0.diet / OralDose.milligramsPerMillimole / Double(hours.count) }
    return hours.map { LaneDay.Dose(hour: $0, released: Lanes(), slow: share, lost: Lanes()) }
  }

  static func doses(
    _ intakes: [OralSchedule.Intake], _ drawn: [VirtualPerson], _ schedule: OralSchedule
  ) -> [LaneDay.Dose] {
    let share = gather(drawn) { $0.dissolvingShare(of: schedule.form) }
    let isSlow = schedule.withMeal || schedule.form.release == .slow
    return intakes.map { intake in
      let amount = Lanes(
        repeating: intake.milligrams / OralDose.milligramsPerMillimole)
      let dissolving = amount * share
      return LaneDay.Dose(
        hour: intake.hour, released: isSlow ? Lanes() : dissolving,
        slow: isSlow ? dissolving : Lanes(), lost: amount - dissolving)
    }
  }
}
