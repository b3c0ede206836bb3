import GRDB

extension SiteStore {
  /// The settings of an account as a JSON document, `{}` at first.
  package func settings(of account: Account.ID) throws(SiteError) -> String {
    try read {
      try String.fetchOne(
        $0, sql: "SELECT document FROM account_setting WHERE account = ?",
        arguments: [account.text]) ?? "{}"
    }
  }

  /// Keeps the settings of an account, in place of those before.
  package func keepSettings(
    _ document: String, of account: Account.ID, at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      _ = try Self.openAccount(account, in: database)
      try Self.requireJSON(document, in: database)
      try database.execute(
        sql: """
          INSERT INTO account_setting (account, document, updated) VALUES (?, ?, ?)
          ON CONFLICT (account) DO UPDATE
          SET document = excluded.document, updated = excluded.updated
          """, arguments: [account.text, document, time.local])
    }
  }
}
