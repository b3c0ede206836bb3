import Foundation
import Interchange
import Olivine
import Store
import Website

/// A trial folder, opened on a day.
struct TrialFolder {
  let path: String
  let store: TrialStore
  let stored: StoredTrial
  let kept: ReopenedTrial.Kept
  let reopened: ReopenedTrial

  var order: SealedOrder { reopened.order }
  var course: TrialCourse { reopened.course }
  var trial: Trial { course.trial }

  /// - Throws: `Failure` with what is wrong and where.
  init(_ path: String, on today: Day) throws {
    self.path = path
    do {
      store = try TrialStore.open(Self.database(in: path))
      stored = try store.trial()
      kept = ReopenedTrial.Kept(
        stored, seed: try store.seed(of: stored), records: try store.records(of: stored))
      reopened = try ReopenedTrial(kept, on: today, using: .sha256)
    } catch let error as StoreError {
      throw Failure(error)
    } catch let problem as ReopeningProblem {
      throw Failure(problem, file: path)
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

  /// The trial goes on after a new check only if it still allows all of it.
  func rechecked(person: String, on day: Day, because reason: String) throws -> NewEvent {
    do throws(ReopeningProblem) {
      return try reopened.rechecked(person: person, on: day, as: kept, because: reason)
    } catch {
      throw Failure(error, file: "person")
    }
  }
}

extension Failure {
  /// Why a kept trial cannot go on.
  init(_ problem: ReopeningProblem, file: String) {
    self =
      switch problem {
      case .document(let problem): .badInput(file: file, problem)
      case .notCleared:
        .usage("\(file): the check no longer allows magnesium; see olivine check")
      case .plan(let refusal): .usage("\(file): \(refusal.text())")
      case .mismatch(let mismatch): .usage("\(file): \(mismatch.text())")
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
