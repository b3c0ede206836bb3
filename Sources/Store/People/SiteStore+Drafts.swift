import GRDB

extension SiteStore {
  /// Keeps the answers of an interview as they were typed, in place of those before.
  ///
  /// - Parameter answers: a JSON object.
  package func keepDraft(
    _ answers: String, of person: StoredPerson.ID, by account: Account.ID, at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      try Self.owned(person, by: account, in: database)
      try Self.requireJSON(answers, in: database)
      try database.execute(
        sql: """
          INSERT INTO draft (person, answers, updated) VALUES (?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET answers = excluded.answers, updated = excluded.updated
          """, arguments: [person.text, answers, time.local])
    }
  }

  /// The answers of an interview that goes on; nil without one.
  ///
  /// Only the owner sees them.
  package func draft(
    of person: StoredPerson.ID, for account: Account.ID
  ) throws(SiteError) -> String? {
    try read { database in
      try Self.owned(person, by: account, in: database)
      return try String.fetchOne(
        database, sql: "SELECT answers FROM draft WHERE person = ?", arguments: [person.text])
    }
  }

  /// Forgets the answers of an interview.
  package func discardDraft(
    of person: StoredPerson.ID, by account: Account.ID
  ) throws(SiteError) {
    try write { database in
      try Self.owned(person, by: account, in: database)
      try database.execute(sql: "DELETE FROM draft WHERE person = ?", arguments: [person.text])
    }
  }
}
