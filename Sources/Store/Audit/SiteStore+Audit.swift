import Foundation
import GRDB
import Olivine

/// Writes the audit trail, each line hung on the one before it.
enum AuditTrail {
  /// The link that the first line hangs on.
  static let start = RecordChain.digest([Array("olivine audit".utf8)])

  static func note(
    _ action: AuditAction, of subject: String?, by account: Account.ID?, at time: Timestamp,
    in database: Database
  ) throws {
    let last = try Row.fetchOne(
      database, sql: "SELECT number, digest FROM audit ORDER BY number DESC LIMIT 1")
    let number = 1 + (last?["number"] ?? 0)
    let digest = link(
      after: (last?["digest"] as Data?).map(Array.init) ?? start, number: number,
      written: time.local, account: account?.text, action: action.rawValue, subject: subject)
    try database.execute(
      sql: """
        INSERT INTO audit (number, written, account, action, subject, digest)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, time.local, account?.text, action.rawValue, subject, Data(digest),
      ])
  }

  static func link(
    after previous: [UInt8], number: Int, written: String, account: String?, action: String,
    subject: String?
  ) -> [UInt8] {
    RecordChain.digest([
      previous, Array("\(number)".utf8), Array(written.utf8), bytes(account), Array(action.utf8),
      bytes(subject),
    ])
  }

  /// Nothing and an empty text differ.
  private static func bytes(_ text: String?) -> [UInt8] { text.map { [1] + Array($0.utf8) } ?? [0] }

  /// The number of the first line that does not hang on the one before it; nil when all do.
  static func brokenLine(in database: Database) throws -> Int? {
    var digest = start
    var expected = 1
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM audit ORDER BY number")
    while let row = try rows.next() {
      digest = link(
        after: digest, number: expected, written: row["written"], account: row["account"],
        action: row["action"], subject: row["subject"])
      guard row["number"] == expected, row["digest"] == Data(digest) else { return expected }
      expected += 1
    }
    return nil
  }
}

extension SiteStore {
  /// Notes something that the store itself cannot see, such as a clinician opening a page.
  package func note(
    _ action: AuditAction, of subject: String?, by account: Account.ID?, at time: Timestamp
  ) throws(SiteError) {
    try write { try AuditTrail.note(action, of: subject, by: account, at: time, in: $0) }
  }

  /// The lines about what an account did, or about a person it owns; the newest first.
  package func auditEntries(
    for account: Account.ID, limit: Int = 200
  ) throws(SiteError) -> [AuditEntry] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM audit
          WHERE account = :account OR subject = :account
            OR subject IN (SELECT person FROM visible_person
              WHERE visible_person.account = :account AND access = 'owner')
            OR subject IN (SELECT trial FROM person_trial NATURAL JOIN visible_person
              WHERE visible_person.account = :account AND access = 'owner')
          ORDER BY number DESC LIMIT :limit
          """, arguments: ["account": account.text, "limit": limit]
      ).map(AuditEntry.init)
    }
  }

  /// Every line, the newest first, for the operator.
  package func auditEntries(limit: Int = 1000) throws(SiteError) -> [AuditEntry] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM audit ORDER BY number DESC LIMIT ?", arguments: [limit]
      ).map(AuditEntry.init)
    }
  }

  /// Looks for damage, for guards that were taken away, and for changed lines of the audit trail.
  ///
  /// Lines cut off the end are not found; a backup holds the earlier end.
  ///
  /// - Returns: nothing when all is as it was written.
  package func verifyAudit() throws(SiteError) -> [StoreFinding] {
    try read { database in
      var findings = try TrialStore.damage(database) + TrialStore.missingGuards(database)
      if let line = try AuditTrail.brokenLine(in: database) {
        findings.append(.auditBroken(line: line))
      }
      return findings
    }
  }
}

extension AuditEntry {
  init(_ row: Row) throws {
    guard let action = AuditAction(rawValue: row["action"]) else {
      throw SiteError.unreadable(table: "audit")
    }
    self.init(
      number: row["number"], written: row["written"],
      account: (row["account"] as String?).map { Account.ID($0) }, action: action,
      subject: row["subject"])
  }
}
