import Foundation
import Olivine
import OlivineTesting
import Store
import Testing

/// A data folder that goes away with its test, and a clock that the test sets.
final class SiteFixture {
  let scratch: Scratch
  let store: SiteStore
  var random: SeededGenerator

  init(seed: UInt64 = 1) throws {
    scratch = try Scratch()
    random = SeededGenerator(seed: seed)
    store = try SiteStore.create(in: scratch.path("data"))
  }

  var folder: String { scratch.path("data") }
  var database: String { folder + "/" + SiteStore.fileName }

  static func time(_ seconds: Int) -> Timestamp {
    Timestamp(seconds: 1_795_000_000 + seconds, local: "t\(seconds)")
  }

  func account(_ name: String, _ role: Account.Role = .person) throws -> Account {
    try store.addAccount(
      named: name, role: role, password: nil, by: nil, at: Self.time(0), using: &random)
  }

  func person(_ name: String, of owner: Account) throws -> StoredPerson {
    try store.addPerson(named: name, by: owner.id, at: Self.time(1), using: &random)
  }

  func session(of account: Account, at time: Timestamp) throws -> NewSession {
    let link = try store.makeStartLink(for: account.id, at: time, using: &random)
    return try #require(try store.useStartLink(link, at: time, using: &random))
  }
}

/// One row or more in every table, with words and numbers that stand nowhere else.
struct FilledSite {
  let owner: Account
  let clinician: Account
  let person: StoredPerson
  let check: StoredCheck
  let plan: StoredPlan
  let trial: String
  let session: NewSession

  /// What the person entered or is called; each stands in a place of its own.
  static let secrets = [
    "Ottoline Zweifel", "Ottoline Changed", "zq-version", "zq-changed", "zq-draft", "zq-checked",
    "zq-result", "zq-plan", "zq-forecast", "zq-trial-person", "zq-note", "zq-agreed",
    "zq-setting", "zq-reason",
  ]
  /// mg a day; as decimal text, and as the eight bytes of a number.
  static let secretDose = 217.390625

  /// - Parameter password: of the owner; most tests do without, since one costs a fifth of a second.
  init(_ site: SiteFixture, password: String? = nil) throws {
    let store = site.store
    func time(_ seconds: Int) -> Timestamp { SiteFixture.time(seconds) }
    owner = try store.addAccount(
      named: "Zweifel household", role: .person, password: password, by: nil,
      at: time(0), using: &site.random)
    clinician = try site.account("Dr Quillfeather", .clinician)
    _ = try store.homeAccount(at: time(0), using: &site.random)
    session = try site.session(of: owner, at: time(2))
    _ = try store.makeStartLink(for: owner.id, at: time(3), using: &site.random)
    // Too long to be looked at, and a try all the same.
    _ = try? store.signIn(
      name: "Zweifel household", password: String(repeating: "x", count: 501), at: time(4),
      using: &site.random)
    try store.keepSettings("{\"region\":\"zq-setting\"}", of: owner.id, at: time(5))
    let first = try store.addPerson(
      named: "Ottoline Zweifel", document: "{\"name\":\"zq-version\"}", by: owner.id, at: time(6),
      using: &site.random)
    person = try store.change(
      first.id, name: "Ottoline Changed",
      document: "{\"name\":\"zq-changed\",\"requested_mg_d\":217.390625}", after: 1, by: owner.id,
      at: time(7))
    try store.keepDraft(
      "{\"age\":\"zq-draft\"}", of: person.id, by: owner.id, at: time(8))
    check = try store.keep(
      TrialFixture.assessment, of: person.id, document: "{\"name\":\"zq-checked\"}",
      result: "{\"message\":\"zq-result\"}", by: owner.id, at: time(9), using: &site.random)
    let (sealed, _) = try #require(TrialFixture.sealed(digest: .sha256))
    plan = try store.keep(
      sealed.plan, on: caseDay, of: person.id, restingOn: check.id, target: Self.secretDose,
      document: "{\"plan\":\"zq-plan\"}", by: owner.id, at: time(10), using: &site.random)
    try store.keepForecast(
      "{\"serum\":\"zq-forecast\"}", answering: Self.question(seed: 1), of: person.id,
      by: owner.id, at: time(11))
    trial = store.newTrialID(firstDay: caseDay, using: &site.random)
    try store.begin(
      StoredTrial(
        id: trial, firstDay: caseDay, checkDay: caseDay, person: "{\"name\":\"zq-trial-person\"}",
        form: "citrate", targetDose: Self.secretDose, sealed: sealed.sealed, created: "t12"),
      seed: 7, of: person.id, plan: plan.id, by: owner.id, at: time(12))
    var entry = DiaryEntry()
    entry.scores = ["pain": 5]
    entry.note = "zq-note"
    try store.append(
      [NewEvent(.entry(entry, .entry), on: caseDay)], to: trial, after: 0, by: owner.id,
      at: time(13))
    try store.share(
      person.id, with: clinician.id, by: owner.id, at: time(14), using: &site.random)
    try store.append(
      [NewEvent(.stopped(reason: "zq-reason"), on: caseDay)], to: trial, after: 1,
      by: clinician.id, at: time(15))
    try store.recordConsent(
      for: person.id, on: caseDay, maximum: Self.secretDose, covering: ["K03", "D04"],
      agreed: "zq-agreed", by: clinician.id, at: time(16), using: &site.random)
  }

  static func question(seed: UInt64) -> ForecastQuestion {
    ForecastQuestion(
      document: "{}", form: "citrate", dose: secretDose, days: 84, people: 2_000, seed: seed,
      programVersion: "0.1.0")
  }
}
