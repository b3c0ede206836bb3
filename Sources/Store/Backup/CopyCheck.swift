import Foundation
import GRDB

/// Whether a database that nobody else uses is whole, and what it holds.
enum CopyCheck {
  /// - Throws: ``BackupError/notWhole(_:)``, or `StoreError.newerVersion`.
  static func summary(of path: String) throws -> BackupSummary {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let found = try queue.read { database in
      guard
        try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"],
        try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil
      else { throw BackupError.notWhole(path) }
      let migrator = Migrations.all
      if try migrator.hasBeenSuperseded(database) { throw StoreError.newerVersion(path) }
      guard try migrator.hasCompletedMigrations(database) else { throw BackupError.notWhole(path) }
      return try Self.summary(in: database)
    }
    try queue.close()
    return found
  }

  static func summary(in database: Database) throws -> BackupSummary {
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    let last = try Row.fetchOne(
      database, sql: "SELECT number, lower(hex(digest)) AS text FROM audit ORDER BY number DESC")
    return BackupSummary(
      size: 0, accounts: try count("account"), people: try count("person"),
      trials: try count("trial"), lastAuditLine: last?["number"] ?? 0,
      lastAuditDigest: last?["text"] ?? "")
  }
}

extension BackupSummary {
  func sized(_ size: Int) -> BackupSummary {
    BackupSummary(
      size: size, accounts: accounts, people: people, trials: trials,
      lastAuditLine: lastAuditLine, lastAuditDigest: lastAuditDigest)
  }
}
