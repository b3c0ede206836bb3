public import Catalogue
public import Quantities
public import Safety

/// A plan that a clearance allows: food first, a form, small steps, times and spacing.
///
/// There is no plan without a ``Safety/Clearance``, and none whose doses its review objects to.
public struct Plan: Hashable, Sendable {
  /// The key this plan was made with.
  public let clearance: Clearance
  public let form: Code<Form>
  /// Why this form; ids of sentences with their values.
  public let reasons: [Sentence]
  /// Forms that fit as well; no order of merit.
  public let alternatives: [Code<Form>]
  public let foodFirst: FoodFirst
  /// Ascending; `fromDay` counts days on magnesium.
  public let steps: [PlannedStep]
  public let spacing: [Separation]
  /// Tests the check asks for, and those that the dose adds.
  public let monitoring: [MonitoringItem]
  /// What the dose rules remark without forbidding it.
  public let remarks: [DoseFinding]
  /// The wished dose, mg a day, when it was above the room and was lowered to it.
  public let loweredFrom: Double?

  /// The highest dose, mg a day, and the day on magnesium from which it is taken.
  public var fullDose: Double { steps.last?.dose ?? 0 }
  public var fullDoseFromDay: Int { steps.last?.fromDay ?? 1 }

  /// Makes the plan that the clearance and the wishes allow.
  ///
  /// - Throws: ``PlanRefusal`` when the clearance has expired or leaves no room, when the wished form may
  ///   not be used, or when no time of day keeps magnesium away from the medicines.
  public init(
    within clearance: Clearance, on today: Day, wishes: PlanWishes = PlanWishes()
  ) throws(PlanRefusal) {
    guard clearance.isValid(on: today) else { throw .expired(clearance.expiry) }
    guard clearance.room > 0 else { throw .noRoom(maximum: clearance.maximum) }
    if let target = wishes.target, !(target > 0) { throw .noDose(target) }

    let choice = try FormChoice(within: clearance, wish: wishes.form)
    let target = min(wishes.target ?? DoseLimits.soft, clearance.room)
    let times = clearance.person.medicineTimes
    let steps = try DoseSteps.stepping(
      to: target, within: clearance, medicineTimes: times,
      prefersEvening: clearance.person.preferences.contains(.sleep))
    let review = clearance.review(steps, form: choice.form, medicineTimes: times)
    precondition(
      !review.contains(where: \.isViolation), "a plan must pass the review of its doses")

    self.clearance = clearance
    form = choice.form
    reasons = choice.reasons(
      hasEvening: steps.allSatisfy { $0.intakes.contains { DoseSteps.isEvening($0.time) } })
    alternatives = choice.alternatives
    foodFirst = FoodFirst(within: clearance)
    self.steps = steps
    spacing = clearance.separations
    monitoring = clearance.monitoring(forDose: target)
    remarks = review
    loweredFrom = wishes.target.flatMap { $0 > clearance.room ? $0 : nil }
  }
}

extension Plan {
  /// Says that the wished dose was lowered to the room; nil when it was not.
  public func loweredSentence(in wording: Wording = .english) -> String? {
    loweredFrom.map {
      wording("plan.lowered", ["mg": $0.text(), "room_mg_d": clearance.room.text()])
    }
  }
}

/// What the person would like of a plan.
public struct PlanWishes: Hashable, Sendable {
  public var form: Code<Form>?
  /// Elemental magnesium, mg a day; more than the room is lowered to it.
  public var target: Double?

  public init(form: Code<Form>? = nil, target: Double? = nil) {
    self.form = form
    self.target = target
  }
}

/// Why there is no plan.
public enum PlanRefusal: Error, Hashable, Sendable {
  /// The check is older than it may be; the day on which it ended.
  case expired(Day)
  /// What is already taken reaches the limit, mg a day.
  case noRoom(maximum: Double)
  /// A target of zero or less.
  case noDose(Double)
  case formForbidden(Code<Form>)
  /// It comes only as tablets, and swallowing is difficult.
  case formHardToSwallow(Code<Form>)
  /// It goes on the skin and counts as 0 mg.
  case formNotByMouth(Code<Form>)
  /// The rules leave no form.
  case noForm
  /// No time of day keeps these medicines far enough away (X00).
  case noTimeOfDay(medicines: [String])
}

/// A sentence of the wording with its values.
public struct Sentence: Hashable, Sendable {
  public let id: String
  public let values: [String: String]

  public init(_ id: String, _ values: [String: String] = [:]) {
    self.id = id
    self.values = values
  }

  public func text(in wording: Wording = .english) -> String { wording(id, values) }
}

extension Person {
  /// The clock times of medicines, as far as they were told.
  fileprivate var medicineTimes: [MedicineTime] {
    medicineDetails.sorted { $0.key < $1.key }.flatMap { code, detail in
      detail.times.map { MedicineTime(medicine: code.text, time: $0) }
    }
  }
}
