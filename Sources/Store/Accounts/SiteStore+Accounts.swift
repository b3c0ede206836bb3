import GRDB

extension SiteStore {
  /// The account of one person without a password; made the first time.
  package func homeAccount(
    at time: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> Account {
    let id = Account.ID(using: &random)
    return try write { database in
      if let row = try Row.fetchOne(database, sql: "SELECT * FROM account WHERE is_home = 1") {
        return try Account(row)
      }
      return try Self.insert(
        id, name: "Home", role: .person, isHome: true, password: nil, by: nil, at: time, database)
    }
  }

  /// Adds an account.
  ///
  /// - Parameters:
  ///   - password: nil for an account that only start links open.
  ///   - account: who adds it; nil for the operator.
  /// - Throws: ``SiteError/nameTaken``, ``SiteError/nameNotUsable``,
  ///   ``SiteError/passwordNotUsable(characters:fewest:most:)``.
  package func addAccount(
    named name: String, role: Account.Role, password: String?, by account: Account.ID?,
    at time: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> Account {
    let id = Account.ID(using: &random)
    let kept = try passwordToKeep(password, using: &random)
    return try write { database in
      try Self.insert(
        id, name: name, role: role, isHome: false, password: kept, by: account, at: time, database)
    }
  }

  /// An account by its id, closed ones included.
  package func account(_ id: Account.ID) throws(SiteError) -> Account {
    try read { try Self.account(id, in: $0) }
  }

  /// All open accounts, by name.
  package func accounts() throws(SiteError) -> [Account] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM account WHERE closed IS NULL ORDER BY name_key"
      ).map(Account.init)
    }
  }

  /// Clinicians with whom a person can be shared, by name.
  package func clinicians() throws(SiteError) -> [Account] {
    try accounts().filter { $0.role == .clinician }
  }

  /// Sets another password; other sessions end.
  ///
  /// - Parameter token: the session that stays.
  /// - Throws: ``SiteError/passwordNotUsable(characters:fewest:most:)``.
  package func setPassword(
    _ password: String, of account: Account.ID, keeping token: SecretToken?, at time: Timestamp,
    using random: inout some RandomNumberGenerator
  ) throws(SiteError) {
    let kept = try passwordToKeep(password, using: &random)
    try write { database in
      _ = try Self.openAccount(account, in: database)
      try database.execute(
        sql: """
          UPDATE account SET (\(Password.columns)) = (?, ?, ?, ?, ?) WHERE id = ?
          """, arguments: (kept?.arguments ?? []) + [account.text])
      try Self.endSessions(of: account, keeping: token, in: database)
      try AuditTrail.note(
        .passwordChanged, of: account.text, by: account, at: time, in: database)
    }
  }

  /// Closes an account: nobody signs in any more, its shares end, what it owns stays.
  ///
  /// - Parameter actor: who closes it; nil for the operator.
  package func closeAccount(
    _ account: Account.ID, by actor: Account.ID?, at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      _ = try Self.openAccount(account, in: database)
      try database.execute(
        sql: "UPDATE account SET closed = ? WHERE id = ?", arguments: [time.local, account.text])
      try Self.endSessions(of: account, keeping: nil, in: database)
      try database.execute(
        sql: "DELETE FROM start_link WHERE account = ?", arguments: [account.text])
      try database.execute(
        sql: "UPDATE share SET withdrawn = ? WHERE clinician = ? AND withdrawn IS NULL",
        arguments: [time.local, account.text])
      try AuditTrail.note(.accountClosed, of: account.text, by: actor, at: time, in: database)
    }
  }

  private static func insert(
    _ id: Account.ID, name: String, role: Account.Role, isHome: Bool, password: Password?,
    by account: Account.ID?, at time: Timestamp, _ database: Database
  ) throws -> Account {
    // Nobody can type a name that begins with a space, so another account may be called Home.
    let key = (isHome ? " " : "") + (try Account.key(of: name))
    guard
      try !Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE name_key = ?)",
        arguments: [key]
      ).isTrue
    else { throw SiteError.nameTaken }
    try database.execute(
      sql: """
        INSERT INTO account (id, name, name_key, role, is_home, created, \(Password.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [id.text, name.trimmed, key, role.rawValue, isHome, time.local]
        + (password?.arguments ?? [nil, nil, nil, nil, nil]))
    try AuditTrail.note(.accountAdded, of: id.text, by: account, at: time, in: database)
    return try Self.account(id, in: database)
  }

  static func account(_ id: Account.ID, in database: Database) throws -> Account {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM account WHERE id = ?", arguments: [id.text])
    guard let row else { throw SiteError.notFound }
    return try Account(row)
  }

  static func openAccount(_ id: Account.ID, in database: Database) throws -> Account {
    let account = try account(id, in: database)
    guard account.isOpen else { throw SiteError.notFound }
    return account
  }

  /// Derived before the transaction, so that nobody waits for it.
  private func passwordToKeep(
    _ words: String?, using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> Password? {
    guard let words else { return nil }
    do { return try Password(words, using: &random) } catch { throw SiteError(error, path: path) }
  }
}

extension Bool? {
  var isTrue: Bool { self == true }
}
