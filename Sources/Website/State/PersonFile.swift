import Foundation
import Interchange
import Olivine
import Pages
import Store

/// Everything that is known of one person, read anew for each request.
///
/// No clearance is ever kept: the check is made again from its own answers, for its own day, whenever
/// something rests on it.
struct PersonFile: Sendable {
  let stored: StoredPerson
  /// The person without the answers of the check: the facts that no rule reads, and a consent.
  let base: Person
  let draft: CheckDraft
  let check: StoredCheck?
  /// The check again, on the day on which it was made, with the facts that no rule reads as they are now.
  let assessment: Assessment?
  let storedPlan: StoredPlan?
  let trial: TrialFile?

  /// - Throws: `SiteError.notFound` where the account may not see the person.
  init(_ id: StoredPerson.ID, for account: Account, in store: SiteStore, today: Day) throws {
    stored = try store.person(id, for: account.id)
    var base = try Self.person(stored.document, on: today)
    base.consent = try store.consents(for: id, seenBy: account.id).first?.consent ?? base.consent
    self.base = base
    draft =
      stored.access == .owner
      ? try Self.draft(try store.draft(of: id, for: account.id)) : CheckDraft()
    check = try store.latestCheck(of: id, for: account.id)
    assessment = try check.map { check in
      var person = try Self.person(check.document, on: check.day)
      person.facts = base.facts
      return assess(person, on: check.day)
    }
    storedPlan = try store.latestPlan(of: id, for: account.id)
    let trials = try store.trials(of: id, for: account.id)
    trial = try trials.first.map { try store.trial($0.id, for: account.id) }
  }

  /// The only person of an account, made the first time.
  static func own(by visit: Visit) throws -> PersonFile {
    let account = try visit.account
    guard account.role == .person else { throw SiteRefusal.notAllowed }
    let people = try visit.store.people(for: account.id)
    if let own = people.first(where: { $0.owner == account.id }) {
      return try PersonFile(own.id, for: account, in: visit.store, today: visit.today)
    }
    var random = SystemRandomNumberGenerator()
    let made = try visit.store.addPerson(
      named: account.name, by: account.id, at: visit.time, using: &random)
    return try PersonFile(made.id, for: account, in: visit.store, today: visit.today)
  }

  /// The person with the answers given so far.
  func answering(today: Day) -> Person {
    base.answering(draft.answers(today: today), on: today)
  }

  /// The key of the last check, where it still opens anything: nothing of it has changed since, it is not
  /// too old, and the same answers would open it today.
  func clearance(on today: Day) -> Clearance? {
    guard !needsCheck(on: today), let assessment,
      assess(assessment.person, on: today).clearance != nil
    else { return nil }
    return assessment.clearance
  }

  /// Whether the answers differ from those that were checked, or the check is too old.
  func needsCheck(on today: Day) -> Bool {
    guard let assessment else { return true }
    guard answering(today: today).document == assessment.person.document else { return true }
    return assessment.clearance.map { !$0.isValid(on: today) } ?? false
  }

  /// The plan that was kept, made again; nil without one, or where it rests on an earlier check.
  func plan() throws(PlanRefusal) -> Plan? {
    guard let storedPlan, let check, storedPlan.check == check.id,
      let clearance = assessment?.clearance
    else { return nil }
    return try Plan(
      within: clearance, on: storedPlan.day,
      wishes: PlanWishes(form: Code(storedPlan.form), target: storedPlan.targetDose))
  }

  /// The trial opened again.
  func reopened(on today: Day) throws -> ReopenedTrial? { try trial?.reopened(on: today) }

  /// Whether a test goes on.
  func hasRunningTest(on today: Day) throws -> Bool {
    try trial?.isRunning(on: today) ?? false
  }

  /// Changes what is kept of the person beside the answers of the check; a consent stays where it is recorded.
  func change(_ visit: Visit, _ change: (inout Person) -> Void) throws {
    var person = try Self.person(stored.document, on: visit.today)
    change(&person)
    try visit.store.change(
      stored.id, name: stored.name, document: person.document, after: stored.version,
      by: try visit.account.id, at: visit.time)
  }

  static func person(_ document: String, on day: Day) throws -> Person {
    try PersonReader(today: day).person(from: Data(document.utf8))
  }

  private static func draft(_ text: String?) throws -> CheckDraft {
    guard let text else { return CheckDraft() }
    return try JSONDecoder().decode(CheckDraft.self, from: Data(text.utf8))
  }
}

extension TrialFile {
  var kept: ReopenedTrial.Kept {
    ReopenedTrial.Kept(stored, seed: seed, records: records)
  }

  func reopened(on today: Day) throws -> ReopenedTrial {
    try ReopenedTrial(kept, on: today, using: .sha256)
  }

  /// Whether it goes on, or is going to begin.
  func isRunning(on today: Day) throws -> Bool { try reopened(on: today).course.end == nil }
}

extension Person {
  /// The document that is kept.
  var document: String { PersonWriter.document(self).text(prettyPrinted: false) }
}
