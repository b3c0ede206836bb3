import Foundation
import GRDB

extension SiteStore {
  /// Seconds for which a session counts as seen without being written again.
  static let seenInterval = 60

  /// The session of a token.
  ///
  /// Cost: under 0.2 ms; once a minute also a write.
  ///
  /// - Returns: nil when there is none, when it ended, or when its account was closed.
  package func session(_ token: SecretToken, at time: Timestamp) throws(SiteError) -> Session? {
    let digest = token.digest
    let session: Session?
    do {
      // One statement sees one moment; a transaction around it would take longer than it does.
      session = try pool.unsafeRead { database in
        try database.cachedStatement(
          sql: """
            SELECT account.*, session.request_secret, session.created AS begun, session.seen_s,
              session.expires_s
            FROM session JOIN account ON account.id = session.account
            WHERE session.digest = ? AND account.closed IS NULL
            """
        ).row([digest]).map(Session.init)
      }
    } catch {
      throw SiteError(error, path: path)
    }
    guard let session, time.seconds < session.expires,
      time.seconds - session.seen < SessionLimits(for: session.account.role).idle
    else { return nil }
    if time.seconds - session.seen >= Self.seenInterval {
      try write {
        try $0.execute(
          sql: "UPDATE session SET seen_s = max(seen_s, ?) WHERE digest = ?",
          arguments: [time.seconds, digest])
      }
    }
    return session
  }

  /// Ends a session; one that ended before does no harm.
  package func endSession(_ token: SecretToken, at time: Timestamp) throws(SiteError) {
    try write { database in
      let account = try String.fetchOne(
        database, sql: "DELETE FROM session WHERE digest = ? RETURNING account",
        arguments: [token.digest])
      guard let account else { return }
      try AuditTrail.note(
        .signedOut, of: account, by: Account.ID(account), at: time, in: database)
    }
  }

  /// Ends the sessions of an account, except one.
  package func endSessions(
    of account: Account.ID, keeping token: SecretToken? = nil, at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      try Self.endSessions(of: account, keeping: token, in: database)
      try AuditTrail.note(
        .signedOutEverywhere, of: account.text, by: account, at: time, in: database)
    }
  }

  /// The sessions of an account that have not ended, the last seen first.
  package func sessions(of account: Account.ID, at time: Timestamp) throws(SiteError) -> [Session] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT account.*, session.request_secret, session.created AS begun, session.seen_s,
            session.expires_s
          FROM session JOIN account ON account.id = session.account
          WHERE account.id = ? AND account.closed IS NULL ORDER BY seen_s DESC, digest
          """, arguments: [account.text]
      ).map(Session.init).filter {
        time.seconds < $0.expires
          && time.seconds - $0.seen < SessionLimits(for: $0.account.role).idle
      }
    }
  }

  /// Begins a session, and clears away those that ended.
  static func begin(
    _ session: NewSession, of account: Account.ID, at time: Timestamp, in database: Database
  ) throws {
    let limits = SessionLimits(for: try openAccount(account, in: database).role)
    try database.execute(
      sql: "DELETE FROM session WHERE expires_s <= ?", arguments: [time.seconds])
    try database.execute(
      sql: """
        INSERT INTO session (digest, account, request_secret, created, seen_s, expires_s)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.token.digest, account.text, Data(session.requestSecret), time.local, time.seconds,
        time.seconds + limits.total,
      ])
  }

  static func endSessions(
    of account: Account.ID, keeping token: SecretToken?, in database: Database
  ) throws {
    try database.execute(
      sql: "DELETE FROM session WHERE account = ? AND digest IS NOT ?",
      arguments: [account.text, token?.digest])
  }
}

extension Session {
  init(_ row: Row) throws {
    self.init(
      account: try Account(row), requestSecret: Array(row["request_secret"] as Data).webText,
      created: row["begun"], seen: row["seen_s"], expires: row["expires_s"])
  }
}

extension Statement {
  /// The first row, with these values in its places.
  func row(_ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(self, arguments: arguments)
  }
}
