public import Catalogue
public import Quantities

/// What the dose rules say of planned doses.
public enum DoseFinding: Hashable, Sendable {
  /// More than the clearance leaves (never allowed).
  case aboveRoom(day: Int, dose: Double, room: Double)
  /// A form the clearance forbids (never allowed).
  case forbiddenForm(String)
  /// The first seven days exceed the first step (D10, never allowed).
  case startsTooHigh(dose: Double, limit: Double)
  /// A step is larger, or comes sooner, than the gut can adapt to (D10, never allowed).
  case stepsTooFast(day: Int, increase: Double, limit: Double)
  /// An amount that no dose can have, or days out of order (never allowed).
  case malformed(day: Int)
  /// An intake too close to a medicine (X rules, never allowed).
  case tooCloseToMedicine(Separation, at: TimeOfDay)
  /// More than 250 mg a day (D03): loose stools get more likely.
  case aboveSoftLimit(dose: Double)
  /// More than 200 mg in one intake (D04): better split.
  case largeIntake(milligrams: Double)

  /// Whether the doses must not be planned like this.
  public var isViolation: Bool {
    switch self {
    case .aboveSoftLimit, .largeIntake: false
    default: true
    }
  }

  /// The rule it follows from.
  public var rule: String {
    switch self {
    case .aboveRoom, .forbiddenForm, .malformed: "D05"
    case .startsTooHigh, .stepsTooFast: "D10"
    case .tooCloseToMedicine: "X00"
    case .aboveSoftLimit: "D03"
    case .largeIntake: "D04"
    }
  }
}

extension Clearance {
  /// Reviews planned doses against the limits of this clearance and the dose rules.
  ///
  /// - Parameters:
  ///   - steps: in any order; days count days on magnesium.
  ///   - medicineTimes: clock times of medicines, as far as they are known.
  public func review(
    _ steps: [PlannedStep], form: Code<Form>, medicineTimes: [MedicineTime] = []
  ) -> [DoseFinding] {
    var findings: [DoseFinding] = allows(form) ? [] : [.forbiddenForm(form.text)]
    let ordered = steps.sorted { $0.fromDay < $1.fromDay }
    for step in ordered where !step.isWellFormed {
      findings.append(.malformed(day: step.fromDay))
    }
    for step in ordered where step.dose > room {
      findings.append(.aboveRoom(day: step.fromDay, dose: step.dose, room: room))
    }
    findings += pace(of: ordered)
    for intake in Set(ordered.flatMap(\.intakes)).sorted(by: { $0.time < $1.time }) {
      findings += clashes(of: intake.time, with: medicineTimes)
    }
    if let largest = ordered.flatMap(\.intakes).map(\.milligrams).max(),
      largest > DoseLimits.splitAbove
    {
      findings.append(.largeIntake(milligrams: largest))
    }
    if let highest = ordered.map(\.dose).max(), highest > DoseLimits.soft {
      findings.append(.aboveSoftLimit(dose: highest))
    }
    return findings
  }

  /// Start low, then small steps a week apart (D10).
  private func pace(of steps: [PlannedStep]) -> [DoseFinding] {
    var findings: [DoseFinding] = []
    for step in steps where step.fromDay <= DoseLimits.stepDays {
      if step.dose > DoseLimits.step {
        findings.append(.startsTooHigh(dose: step.dose, limit: DoseLimits.step))
      }
    }
    for step in steps {
      // What was taken a week earlier is what the gut has adapted to.
      let adapted = steps.last { $0.fromDay <= step.fromDay - DoseLimits.stepDays }?.dose ?? 0
      let increase = step.dose - adapted
      if step.fromDay > DoseLimits.stepDays, increase > DoseLimits.step {
        findings.append(
          .stepsTooFast(day: step.fromDay, increase: increase, limit: DoseLimits.step))
      }
    }
    return findings
  }

  /// The medicines that an intake at a time would come too close to.
  public func clashes(
    of time: TimeOfDay, with medicineTimes: [MedicineTime]
  ) -> [DoseFinding] {
    medicineTimes.compactMap { taken in
      guard let separation = separations.first(where: { $0.medicine == taken.medicine }) else {
        return nil
      }
      let medicineLeads = taken.time.hours(until: time)
      let medicineFollows = time.hours(until: taken.time)
      let isClear =
        medicineLeads >= separation.leadHours && medicineFollows >= separation.followHours
      return isClear ? nil : .tooCloseToMedicine(separation, at: time)
    }
  }
}

extension PlannedStep {
  fileprivate var isWellFormed: Bool {
    fromDay >= 1 && intakes.allSatisfy { $0.milligrams.isFinite && $0.milligrams >= 0 }
  }
}

/// The numbers of the dose rules, read once from the constants.
public enum DoseLimits {
  /// mg a day of the first week, and the largest step a week (D10).
  public static let step = Constant.value("plan_first_step_mg_d")
  /// Days of a step (D10).
  public static let stepDays = Int(Constant.value("plan_step_days"))
  /// mg in one intake above which splitting is proposed (D04).
  public static let splitAbove = Constant.value("plan_split_above_mg")
  /// mg a day above which loose stools get more likely (D03).
  public static let soft = Constant.value("plan_soft_limit_mg_d")
}
