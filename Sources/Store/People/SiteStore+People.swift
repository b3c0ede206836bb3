import GRDB

extension SiteStore {
  /// Adds a person to an account.
  ///
  /// - Parameter document: the person as JSON; `{}` while nothing is known.
  package func addPerson(
    named name: String, document: String = "{}", by owner: Account.ID, at time: Timestamp,
    using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> StoredPerson {
    let id = StoredPerson.ID(using: &random)
    return try write { database in
      _ = try Self.openAccount(owner, in: database)
      try database.execute(
        sql: "INSERT INTO person (id, owner, created) VALUES (?, ?, ?)",
        arguments: [id.text, owner.text, time.local])
      try Self.insertVersion(
        1, of: id, name: name, document: document, at: time, in: database)
      try AuditTrail.note(.personAdded, of: id.text, by: owner, at: time, in: database)
      return try Self.person(id, for: owner, in: database)
    }
  }

  /// Writes a new version of a person; the versions before stay.
  ///
  /// - Parameter version: the version that the writer knew.
  /// - Throws: ``SiteError/changedMeanwhile`` where that is not the latest, ``SiteError/notAllowed`` for a
  ///   clinician.
  @discardableResult
  package func change(
    _ person: StoredPerson.ID, name: String, document: String, after version: Int,
    by account: Account.ID, at time: Timestamp
  ) throws(SiteError) -> StoredPerson {
    try write { database in
      let kept = try Self.owned(person, by: account, in: database)
      guard kept.version == version else { throw SiteError.changedMeanwhile }
      try Self.insertVersion(
        version + 1, of: person, name: name, document: document, at: time, in: database)
      try AuditTrail.note(.personChanged, of: person.text, by: account, at: time, in: database)
      return try Self.person(person, for: account, in: database)
    }
  }

  /// The people that an account may see, by name.
  package func people(for account: Account.ID) throws(SiteError) -> [StoredPerson] {
    try read { database in
      try Row.fetchAll(
        database, sql: Self.personQuery + " ORDER BY person_version.name, person.id",
        arguments: [account.text]
      ).map(StoredPerson.init)
    }
  }

  /// A person that an account may see.
  package func person(
    _ id: StoredPerson.ID, for account: Account.ID
  ) throws(SiteError) -> StoredPerson {
    try read { try Self.person(id, for: account, in: $0) }
  }

  /// Every version of a person, the latest first.
  package func versions(
    of person: StoredPerson.ID, for account: Account.ID
  ) throws(SiteError) -> [StoredPerson] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT person.*, visible_person.access, person_version.*
          FROM visible_person
          JOIN person ON person.id = visible_person.person
          JOIN person_version ON person_version.person = person.id
          WHERE visible_person.account = ? AND person.id = ? ORDER BY number DESC
          """, arguments: [account.text, person.text]
      ).map(StoredPerson.init)
    }
  }

  private static let personQuery = """
    SELECT person.*, visible_person.access, person_version.*
    FROM visible_person
    JOIN person ON person.id = visible_person.person
    JOIN person_version ON person_version.person = person.id
    WHERE visible_person.account = ? AND number =
      (SELECT max(number) FROM person_version WHERE person_version.person = person.id)
    """

  @discardableResult
  static func person(
    _ id: StoredPerson.ID, for account: Account.ID, in database: Database
  ) throws -> StoredPerson {
    let row = try Row.fetchOne(
      database, sql: personQuery + " AND person.id = ?", arguments: [account.text, id.text])
    guard let row else { throw SiteError.notFound }
    return try StoredPerson(row)
  }

  /// A person that an account may change.
  @discardableResult
  static func owned(
    _ id: StoredPerson.ID, by account: Account.ID, in database: Database
  ) throws -> StoredPerson {
    let person = try person(id, for: account, in: database)
    guard person.access == .owner else { throw SiteError.notAllowed }
    return person
  }

  private static func insertVersion(
    _ number: Int, of person: StoredPerson.ID, name: String, document: String, at time: Timestamp,
    in database: Database
  ) throws {
    try requireJSON(document, in: database)
    try database.execute(
      sql: """
        INSERT INTO person_version (person, number, name, document, written)
        VALUES (?, ?, ?, ?, ?)
        """, arguments: [person.text, number, name, document, time.local])
  }

  /// The tables check it too; asked before, it is an error of its own.
  static func requireJSON(_ texts: String..., in database: Database) throws {
    for text in texts {
      guard
        try Bool.fetchOne(database, sql: "SELECT json_valid(?)", arguments: [text]).isTrue
      else { throw SiteError.documentNotUsable }
    }
  }
}
