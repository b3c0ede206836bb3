import Foundation
import Interchange
import Olivine
import Store

/// A trial folder, opened on a day: the person checked again, the plan made again, the seal rebuilt.
struct TrialFolder {
  let path: String
  let store: TrialStore
  let stored: StoredTrial
  let order: SealedOrder
  let course: TrialCourse

  var trial: Trial { course.trial }

  /// - Throws: `Failure` with what is wrong and where.
  init(_ path: String, on today: Day) throws {
    self.path = path
    do {
      store = try TrialStore.open(Self.database(in: path))
      stored = try store.trial()
      let records = try store.records(of: stored)
      let checked = Self.lastCheck(of: stored, records)
      let plan = try Self.plan(stored, checked, file: path)
      let trialProtocol = try Self.trialProtocol(stored, file: path)
      let sealed = SealedTrial(
        trialProtocol: trialProtocol, protocolHash: stored.protocolHash,
        commitment: SeedCommitment(bytes: stored.commitment))
      order = SealedOrder(
        sealing: trialProtocol, seed: try store.seed(of: stored), using: .sha256)
      guard order.trial == sealed else {
        throw Failure.badInput(file: path, InputProblem(at: "", .changedProtocol))
      }
      course = TrialCourse(
        try Trial(plan: plan, sealed: sealed, firstDay: stored.firstDay), records: records,
        today: today)
    } catch let error as StoreError {
      throw Failure(error)
    } catch let mismatch as TrialMismatch {
      throw Failure.usage("\(path): " + Self.text(mismatch))
    }
  }

  /// Whether there is a trial at a path.
  static func isTrial(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: database(in: path))
  }

  static func database(in path: String) -> String {
    URL(fileURLWithPath: path).appendingPathComponent(TrialStore.fileName).path
  }

  /// Adds events to the record; they are on the disk when this returns.
  func append(_ events: [NewEvent], at moment: Moment) throws {
    do throws(StoreError) {
      try store.append(
        events, to: stored, after: course.records.count, written: moment.written)
    } catch {
      throw Failure(error)
    }
  }

  /// The plan that a person's document allows on a day.
  static func plan(person: String, on day: Day, as stored: StoredTrial) throws -> Plan {
    try plan(stored, (person, day), file: "person")
  }

  private static func trialProtocol(_ stored: StoredTrial, file: String) throws -> TrialProtocol {
    try reading(file) { () throws(InputProblem) in
      try ProtocolReader.trialProtocol(from: Data(stored.protocolBytes))
    }
  }

  /// The document and day of the last check: of the start, unless it was repeated.
  private static func lastCheck(
    of stored: StoredTrial, _ records: [TrialRecord]
  ) -> (person: String, day: Day) {
    for record in records.reversed() {
      if case .rechecked(let person, _) = record.event { return (person, record.day) }
    }
    return (stored.person, stored.checkDay)
  }

  private static func plan(
    _ stored: StoredTrial, _ checked: (person: String, day: Day), file: String
  ) throws -> Plan {
    let person = try reading(file) { () throws(InputProblem) in
      try PersonReader(today: checked.day).person(from: Data(checked.person.utf8))
    }
    guard let clearance = assess(person, on: checked.day).clearance else {
      throw Failure.usage("\(file): the check no longer allows magnesium; see olivine check")
    }
    do throws(PlanRefusal) {
      return try Plan(
        within: clearance, on: checked.day,
        wishes: PlanWishes(form: Code(stored.form), target: stored.targetDose))
    } catch {
      throw Failure.usage("\(file): \(error.text())")
    }
  }

  private static func reading<Value>(
    _ file: String, _ read: () throws(InputProblem) -> Value
  ) throws -> Value {
    do throws(InputProblem) { return try read() } catch {
      throw Failure.badInput(file: file, error)
    }
  }

  static func text(_ mismatch: TrialMismatch) -> String {
    switch mismatch {
    case .trialNotAllowed: Wording.english("try.not_allowed")
    case .doseAboveRoom(let dose, let room):
      "the test asks for \(dose.text()) mg a day, and only \(room.text()) mg a day are allowed now"
    }
  }
}

extension Failure {
  /// What went wrong with a trial folder, and what to do about it.
  init(_ error: StoreError) {
    self =
      switch error {
      case .notThere(let path): .missingFile(path)
      case .alreadyThere(let path):
        .usage("\(path): there is a trial already; choose another folder")
      case .notReadable(let path):
        .damaged("\(path): this is no trial of Olivine, or it is damaged; use a copy of it")
      case .newerVersion(let path):
        .damaged("\(path): a newer version of Olivine wrote it; install that version")
      case .notDurable(let path, let level):
        .damaged(
          "\(path): the database does not wait for the disk (synchronous \(level)); "
            + "nothing was written")
      case .diskFull(let path): .cannotWrite(path + " (the disk is full)")
      case .readOnly(let path): .cannotWrite(path)
      case .busy(let path):
        .damaged("\(path): another program is writing; close it and try again")
      case .refused(let path, let code): .damaged("\(path): the database refused it (\(code))")
      case .noTrial(let path): .damaged("\(path): there is no trial in it")
      case .unknownRecord(let number):
        .damaged("record \(number) cannot be read by this version; install a newer one")
      case .changedMeanwhile:
        .damaged("someone else wrote at the same time; nothing was written, please try again")
      }
  }
}
