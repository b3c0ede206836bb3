public import Quantities
import Safety
public import Trials

/// A trial that has begun: a plan under its clearance, a sealed protocol, a first day.
///
/// It never holds the order; that stays with the seal.
public struct Trial: Hashable, Sendable {
  public let plan: Plan
  public let sealed: SealedTrial
  /// Day 1, the first of the tolerance phase or run-in.
  public let firstDay: Day
  /// Kidney function at the check, mL/min/1.73 m2, against which later results are read.
  let baselineEGFR: Double?

  /// - Throws: ``TrialMismatch`` where the plan does not allow what the protocol asks for.
  public init(plan: Plan, sealed: SealedTrial, firstDay: Day) throws(TrialMismatch) {
    let dose = sealed.trialProtocol.design.dosePlan.doses.last ?? 0
    guard plan.clearance.allowsTrial else { throw .trialNotAllowed }
    guard dose <= plan.clearance.room else {
      throw .doseAboveRoom(dose: dose, room: plan.clearance.room)
    }
    self.plan = plan
    self.sealed = sealed
    self.firstDay = firstDay
    baselineEGFR = assess(plan.clearance.person, on: plan.clearance.day).kidney.lowest
  }

  public var trialProtocol: TrialProtocol { sealed.trialProtocol }

  /// The last planned day.
  public var lastDay: Day { firstDay + (trialProtocol.lastDay - 1) }

  /// The number of a day, counted from 1; below 1 before the start.
  public func number(of day: Day) -> Int { day - firstDay + 1 }

  /// The day of a number.
  public func day(_ number: Int) -> Day { firstDay + (number - 1) }

  public var schedule: PersonSchedule { PersonSchedule(trialProtocol) }
}

/// Why a protocol and a plan do not belong together.
public enum TrialMismatch: Error, Hashable, Sendable {
  case trialNotAllowed
  /// mg a day.
  case doseAboveRoom(dose: Double, room: Double)
}
