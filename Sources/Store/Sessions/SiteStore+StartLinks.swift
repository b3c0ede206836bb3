import GRDB

extension SiteStore {
  /// Seconds for which a start link can be used.
  package static let startLinkLifetime = 600

  /// Makes a link that opens one session of an account, once; links made before stop working.
  ///
  /// - Returns: the token, which is told to nobody else and kept nowhere.
  package func makeStartLink(
    for account: Account.ID, lasting seconds: Int = startLinkLifetime, at time: Timestamp,
    using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> SecretToken {
    let token = SecretToken(using: &random)
    try write { database in
      _ = try Self.openAccount(account, in: database)
      try database.execute(
        sql: "DELETE FROM start_link WHERE account = ? AND used IS NULL OR expires_s <= ?",
        arguments: [account.text, time.seconds - 86_400])
      try database.execute(
        sql: "INSERT INTO start_link (digest, account, created, expires_s) VALUES (?, ?, ?, ?)",
        arguments: [token.digest, account.text, time.local, time.seconds + seconds])
      try AuditTrail.note(.startLinkMade, of: account.text, by: nil, at: time, in: database)
    }
    return token
  }

  /// Begins a session by a start link; of several at once, one succeeds.
  ///
  /// - Returns: nil when the link is unknown, used, or too old.
  package func useStartLink(
    _ token: SecretToken, at time: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> NewSession? {
    let session = NewSession(using: &random)
    return try write { database in
      let account = try String.fetchOne(
        database,
        sql: """
          UPDATE start_link SET used = :now
          WHERE digest = :digest AND used IS NULL AND expires_s > :seconds
            AND (SELECT closed FROM account WHERE id = start_link.account) IS NULL
          RETURNING account
          """,
        arguments: ["now": time.local, "digest": token.digest, "seconds": time.seconds])
      guard let account else { return nil }
      try Self.begin(session, of: Account.ID(account), at: time, in: database)
      try AuditTrail.note(
        .startLinkUsed, of: account, by: Account.ID(account), at: time, in: database)
      return session
    }
  }
}
