import Foundation
package import Olivine

/// A trial opened again from what was kept of it: the person checked again, the plan made again, the seal
/// rebuilt.
///
/// Nothing that was computed is believed: what cannot be made again from the kept inputs is refused.
package struct ReopenedTrial: Sendable {
  package let order: SealedOrder
  package let course: TrialCourse
  package var trial: Trial { course.trial }

  /// What was kept.
  package struct Kept: Sendable {
    package var person: String
    package var checkDay: Day
    package var firstDay: Day
    package var form: String
    package var targetDose: Double?
    package var protocolBytes: [UInt8]
    package var protocolHash: [UInt8]
    package var commitment: [UInt8]
    package var seed: UInt64
    package var records: [TrialRecord]

    package init(
      person: String, checkDay: Day, firstDay: Day, form: String, targetDose: Double?,
      protocolBytes: [UInt8], protocolHash: [UInt8], commitment: [UInt8], seed: UInt64,
      records: [TrialRecord]
    ) {
      self.person = person
      self.checkDay = checkDay
      self.firstDay = firstDay
      self.form = form
      self.targetDose = targetDose
      self.protocolBytes = protocolBytes
      self.protocolHash = protocolHash
      self.commitment = commitment
      self.seed = seed
      self.records = records
    }

    /// The document and day of the last check: of the start, unless it was repeated.
    package var lastCheck: (person: String, day: Day) {
      for record in records.reversed() {
        if case .rechecked(let person, _) = record.event { return (person, record.day) }
      }
      return (person, checkDay)
    }
  }

  /// - Throws: ``ReopeningProblem``.
  package init(
    _ kept: Kept, on today: Day, using digest: SealDigest
  ) throws(ReopeningProblem) {
    let check = kept.lastCheck
    let plan = try Self.plan(
      person: check.person, on: check.day, form: kept.form, targetDose: kept.targetDose)
    let trialProtocol: TrialProtocol
    do throws(InputProblem) {
      trialProtocol = try ProtocolReader.trialProtocol(from: Data(kept.protocolBytes))
    } catch {
      throw .document(error)
    }
    let sealed = SealedTrial(
      trialProtocol: trialProtocol, protocolHash: kept.protocolHash,
      commitment: SeedCommitment(bytes: kept.commitment))
    order = SealedOrder(sealing: trialProtocol, seed: kept.seed, using: digest)
    guard order.trial == sealed else {
      throw .document(InputProblem(at: "", .changedProtocol))
    }
    do throws(TrialMismatch) {
      course = TrialCourse(
        try Trial(plan: plan, sealed: sealed, firstDay: kept.firstDay), records: kept.records,
        today: today)
    } catch {
      throw .mismatch(error)
    }
  }

  /// The plan that a person's document allows on a day.
  package static func plan(
    person: String, on day: Day, form: String, targetDose: Double?
  ) throws(ReopeningProblem) -> Plan {
    let read: Person
    do throws(InputProblem) {
      read = try PersonReader(today: day).person(from: Data(person.utf8))
    } catch {
      throw .document(error)
    }
    guard let clearance = assess(read, on: day).clearance else { throw .notCleared }
    do throws(PlanRefusal) {
      return try Plan(
        within: clearance, on: day,
        wishes: PlanWishes(form: Code(form), target: targetDose))
    } catch {
      throw .plan(error)
    }
  }

  /// The trial after a new check; it goes on only if the check still allows all of it.
  ///
  /// - Parameter person: the document of the person as checked on `day`.
  package func rechecked(
    person: String, on day: Day, as kept: Kept, because reason: String
  ) throws(ReopeningProblem) -> NewEvent {
    let plan = try Self.plan(
      person: person, on: day, form: kept.form, targetDose: kept.targetDose)
    do throws(TrialMismatch) {
      _ = try Trial(plan: plan, sealed: trial.sealed, firstDay: trial.firstDay)
    } catch {
      throw .mismatch(error)
    }
    return NewEvent(.rechecked(person: person, reason: reason), on: day)
  }
}

/// Why a kept trial cannot go on.
package enum ReopeningProblem: Error, Sendable {
  /// The kept person or protocol cannot be read, or was changed.
  case document(InputProblem)
  /// The check does not allow magnesium any more.
  case notCleared
  case plan(PlanRefusal)
  case mismatch(TrialMismatch)
}
