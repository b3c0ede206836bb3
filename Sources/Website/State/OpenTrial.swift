import Interchange
import Olivine
import Pages
import Store

/// A person's trial as a request finds it, and the one way to write into it.
struct OpenTrial: Sendable {
  let file: PersonFile
  let trial: TrialFile
  let reopened: ReopenedTrial

  var course: TrialCourse { reopened.course }

  /// Adds events; they are on the disk when this returns.
  ///
  /// - Throws: `SiteError.changedMeanwhile` where another window was quicker.
  func append(_ events: [NewEvent], _ visit: Visit) throws {
    try visit.store.append(
      events, to: trial.stored.id, after: course.records.count, by: try visit.account.id,
      at: visit.time)
  }

  /// What a new check means for the trial.
  func recheckStage(on today: Day) -> RecheckModel.Stage {
    guard let check = file.check, let clearance = file.assessment?.clearance,
      let document = try? document(of: check),
      check.day > trial.kept.lastCheck.day || isNewer(check, document),
      clearance.isValid(on: today)
    else { return .checkFirst }
    do throws(ReopeningProblem) {
      _ = try reopened.rechecked(
        person: document, on: check.day, as: trial.kept, because: "-")
      return .confirm(checkedOn: check.day, expiry: clearance.expiry)
    } catch {
      return .refused(sentence: error.sentence)
    }
  }

  /// The person of a new check as the trial takes them: what no rule reads stays as it was when the trial
  /// was sealed.
  func document(of check: StoredCheck) throws -> String {
    let last = trial.kept.lastCheck
    var person = try PersonFile.person(check.document, on: check.day)
    person.facts = try PersonFile.person(last.person, on: last.day).facts
    return person.document
  }

  /// A check of the same day that says something else.
  private func isNewer(_ check: StoredCheck, _ document: String) -> Bool {
    check.day == trial.kept.lastCheck.day && document != trial.kept.lastCheck.person
  }
}

extension Visit {
  /// The trial of whoever asks.
  ///
  /// - Throws: ``NoTrialYet`` without one.
  func openTrial() throws -> OpenTrial {
    let file = try PersonFile.own(by: self)
    guard let trial = file.trial, let reopened = try file.reopened(on: today) else {
      throw NoTrialYet()
    }
    return OpenTrial(file: file, trial: trial, reopened: reopened)
  }
}

extension ReopeningProblem {
  /// Why a kept trial cannot go on, for its person.
  var sentence: String {
    switch self {
    case .document: siteWords("site.refusal.broken.next")
    case .notCleared: siteWords("try.refusal.check")
    case .plan(let refusal): refusal.text()
    case .mismatch(let mismatch): mismatch.text()
    }
  }
}
