import GRDB
package import Olivine

extension SiteStore {
  /// A name for a new trial, "trial-2026-11-24-7f3k9a": one person may begin two on one day, and two people
  /// share a database.
  package func newTrialID(
    firstDay: Day, using random: inout some RandomNumberGenerator
  ) -> String {
    "trial-\(firstDay)-" + StoreID<TrialFile>(using: &random).text.prefix(8)
  }

  /// Begins a trial of a person: protocol, seed and person in one transaction.
  ///
  /// - Throws: ``SiteError/notAllowed`` for a clinician, and others.
  package func begin(
    _ trial: StoredTrial, seed: UInt64, of person: StoredPerson.ID, plan: StoredPlan.ID?,
    by account: Account.ID, at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      try Self.owned(person, by: account, in: database)
      try TrialTables.insert(trial, seed: seed, in: database)
      try database.execute(
        sql: """
          INSERT INTO person_trial (trial, person, plan, number)
          VALUES (?, ?, ?, \(SiteTables.next(in: "person_trial")))
          """,
        arguments: [trial.id, person.text, plan?.text])
      try AuditTrail.note(.trialBegun, of: trial.id, by: account, at: time, in: database)
    }
  }

  /// The trials of a person, the latest first.
  package func trials(
    of person: StoredPerson.ID, for account: Account.ID
  ) throws(SiteError) -> [StoredTrial] {
    try read { database in
      try Self.person(person, for: account, in: database)
      return try Row.fetchAll(
        database,
        sql: Self.trialQuery
          + " AND person_trial.person = ? ORDER BY person_trial.number DESC",
        arguments: [account.text, person.text]
      ).compactMap(StoredTrial.init)
    }
  }

  /// A trial that an account may see, with its records.
  package func trial(_ id: String, for account: Account.ID) throws(SiteError) -> TrialFile {
    try read { try Self.trial(id, for: account, in: $0) }
  }

  /// Adds events to the record of a trial, all of them or none.
  ///
  /// - Parameter count: records that the writer knew of.
  /// - Throws: ``SiteError/changedMeanwhile``; ``SiteError/notAllowed`` where a clinician does more than
  ///   open the seal or stop the trial.
  package func append(
    _ events: [NewEvent], to trial: String, after count: Int, by account: Account.ID,
    at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      let file = try Self.trial(trial, for: account, in: database)
      guard file.access == .owner || events.allSatisfy(\.event.isOpenToClinicians) else {
        throw SiteError.notAllowed
      }
      try TrialTables.append(
        events, to: file.stored, after: count, written: time.local, in: database)
      for event in events {
        guard let action = event.event.auditAction else { continue }
        try AuditTrail.note(action, of: trial, by: account, at: time, in: database)
      }
    }
  }

  private static let trialQuery = """
    SELECT trial.*, person_trial.person AS of_person, person_trial.plan, visible_person.access
    FROM trial
    JOIN person_trial ON person_trial.trial = trial.id
    JOIN visible_person ON visible_person.person = person_trial.person
    WHERE visible_person.account = ?
    """

  private static func trial(
    _ id: String, for account: Account.ID, in database: Database
  ) throws -> TrialFile {
    let row = try Row.fetchOne(
      database, sql: trialQuery + " AND trial.id = ?", arguments: [account.text, id])
    guard let row else { throw SiteError.notFound }
    guard let stored = StoredTrial(row), let seed = try TrialTables.seed(of: id, in: database),
      let access = StoredPerson.Access(rawValue: row["access"])
    else { throw SiteError.unreadable(table: "trial") }
    return TrialFile(
      person: StoredPerson.ID(row["of_person"] as String), access: access,
      plan: (row["plan"] as String?).map { StoredPlan.ID($0) }, stored: stored,
      records: try TrialTables.records(of: id, in: database), seed: seed)
  }
}

extension TrialEvent {
  /// What a clinician may do in the trial of somebody else: in an emergency, and nothing more.
  var isOpenToClinicians: Bool {
    switch self {
    case .unblinded, .stopped: true
    case .entry, .safety, .resumed, .rechecked, .amended, .looked: false
    }
  }

  /// What the audit trail notes; entries have a chain of their own.
  var auditAction: AuditAction? {
    switch self {
    case .unblinded: .trialUnblinded
    case .stopped: .trialStopped
    case .entry, .safety, .resumed, .rechecked, .amended, .looked: nil
    }
  }
}
