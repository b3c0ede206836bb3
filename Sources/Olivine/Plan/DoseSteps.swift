import Quantities
import Safety

/// Steps from the first low dose to the target, a week each, with the times of a day.
enum DoseSteps {
  /// Times that suit most days, in the order in which they are tried: with the evening meal, breakfast,
  /// lunch, at bedtime, then every half hour of the waking day, those nearest to noon first.
  private static let usualTimes: [TimeOfDay] = {
    let meals = [18 * 60 + 30, 8 * 60, 12 * 60 + 30, 22 * 60]
    let nearNoon = stride(from: 0, through: 6 * 60, by: 30).flatMap { [720 - $0, 720 + $0] }
    let evening = Array(stride(from: 18 * 60, through: 23 * 60, by: 30))
    return (meals + nearNoon + evening).map(TimeOfDay.init(minutes:))
  }()

  /// Hours between two intakes, so that splitting means something.
  private static let hoursBetweenIntakes = 4.0

  /// - Parameter target: mg a day, at most the room of the clearance.
  /// - Throws: ``PlanRefusal/noTimeOfDay(medicines:)`` when the known times of medicines leave none.
  static func stepping(
    to target: Double, within clearance: Clearance, medicineTimes: [MedicineTime],
    prefersEvening: Bool
  ) throws(PlanRefusal) -> [PlannedStep] {
    let free = freeTimes(within: clearance, medicineTimes: medicineTimes)
    guard let first = (prefersEvening ? free.first(where: isEvening) : nil) ?? free.first else {
      throw .noTimeOfDay(medicines: clashing(within: clearance, medicineTimes: medicineTimes))
    }
    let second = free.first { $0.isApart(from: first, hours: hoursBetweenIntakes) }
    return doses(to: target).enumerated().map { index, dose in
      let isSplit = dose > DoseLimits.splitAbove
      let times = [first] + (isSplit ? [second].compactMap(\.self) : [])
      let larger = prefersEvening ? first : times.min() ?? first
      return PlannedStep(
        fromDay: 1 + index * DoseLimits.stepDays,
        intakes: split(dose, over: times, larger: larger))
    }
  }

  /// From six in the evening until midnight.
  static func isEvening(_ time: TimeOfDay) -> Bool { time.minutes >= 18 * 60 }

  /// 125, 250, 350: each at most one step above the last.
  private static func doses(to target: Double) -> [Double] {
    var doses: [Double] = []
    var dose = 0.0
    while dose < target {
      dose = min(dose + DoseLimits.step, target)
      doses.append(dose)
    }
    return doses
  }

  /// Equal whole milligrams; what is left over goes to one of them, and the sum is never above the dose.
  private static func split(
    _ dose: Double, over times: [TimeOfDay], larger: TimeOfDay
  ) -> [PlannedStep.Intake] {
    guard times.count > 1 else {
      return times.map { PlannedStep.Intake(time: $0, milligrams: dose) }
    }
    let share = (dose / Double(times.count)).rounded(.down)
    return times.sorted().map { time in
      let rest = time == larger ? dose - share * Double(times.count) : 0
      return PlannedStep.Intake(time: time, milligrams: share + rest)
    }
  }

  private static func freeTimes(
    within clearance: Clearance, medicineTimes: [MedicineTime]
  ) -> [TimeOfDay] {
    usualTimes.filter { clearance.clashes(of: $0, with: medicineTimes).isEmpty }
  }

  /// The medicines whose times take the whole day away.
  private static func clashing(
    within clearance: Clearance, medicineTimes: [MedicineTime]
  ) -> [String] {
    let separated = Set(clearance.separations.map(\.medicine))
    return Set(medicineTimes.map(\.medicine)).intersection(separated).sorted()
  }
}

extension TimeOfDay {
  fileprivate func isApart(from other: TimeOfDay, hours: Double) -> Bool {
    self.hours(until: other) >= hours && other.hours(until: self) >= hours
  }
}
