import GRDB

extension SiteStore {
  /// Lets a clinician read a person; doing it again changes nothing.
  ///
  /// - Throws: ``SiteError/notFound`` where the account is no open one of another clinician.
  @discardableResult
  package func share(
    _ person: StoredPerson.ID, with clinician: Account.ID, by owner: Account.ID,
    at time: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> StoredShare {
    let id = StoredShare.ID(using: &random)
    return try write { database in
      try Self.owned(person, by: owner, in: database)
      guard clinician != owner,
        try Self.openAccount(clinician, in: database).role == .clinician
      else { throw SiteError.notFound }
      try database.execute(
        sql: """
          INSERT INTO share (id, person, clinician, granted) VALUES (?, ?, ?, ?)
          ON CONFLICT (person, clinician) WHERE withdrawn IS NULL DO NOTHING
          """, arguments: [id.text, person.text, clinician.text, time.local])
      if database.changesCount > 0 {
        try AuditTrail.note(.shareGranted, of: person.text, by: owner, at: time, in: database)
      }
      guard
        let share = try Self.shares(of: person, in: database).first(where: {
          $0.clinician == clinician && $0.isLive
        })
      else { throw SiteError.notFound }
      return share
    }
  }

  /// Takes a clinician's sight away, from the next question on.
  package func withdraw(
    _ share: StoredShare.ID, by owner: Account.ID, at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      let person = try String.fetchOne(
        database, sql: "SELECT person FROM share WHERE id = ? AND withdrawn IS NULL",
        arguments: [share.text])
      guard let person else { throw SiteError.notFound }
      try Self.owned(StoredPerson.ID(person), by: owner, in: database)
      try database.execute(
        sql: "UPDATE share SET withdrawn = ? WHERE id = ?", arguments: [time.local, share.text])
      try AuditTrail.note(.shareWithdrawn, of: person, by: owner, at: time, in: database)
    }
  }

  /// All shares of a person, withdrawn ones too, in the order in which they were granted.
  package func shares(
    of person: StoredPerson.ID, for owner: Account.ID
  ) throws(SiteError) -> [StoredShare] {
    try read { database in
      try Self.owned(person, by: owner, in: database)
      return try Self.shares(of: person, in: database)
    }
  }

  private static func shares(
    of person: StoredPerson.ID, in database: Database
  ) throws -> [StoredShare] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT share.*, account.name AS clinician_name
        FROM share JOIN account ON account.id = share.clinician
        WHERE share.person = ? ORDER BY granted, share.id
        """, arguments: [person.text]
    ).map(StoredShare.init)
  }
}
