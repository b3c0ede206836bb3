import GRDB
import Olivine

/// What a thorough look at a trial's database found.
public enum StoreFinding: Hashable, Sendable {
  /// SQLite itself reports damage.
  case damaged(String)
  /// A guard against changes is missing, by the name of its trigger.
  case guardMissing(String)
  /// A record does not hang on the one before it, by its number.
  case chainBroken(record: Int)
  /// A line of the audit trail does not hang on the one before it, by its number.
  case auditBroken(line: Int)
  /// The protocol is not the one that was hashed.
  case protocolChanged
  /// The seed is not the one that was promised.
  case seedNotPromised
}

extension TrialStore {
  /// Verifies everything that can be verified without opening the seal.
  ///
  /// - Returns: nothing when all is as it was written.
  /// - Throws: ``StoreError`` when it cannot be read at all.
  public func verify(_ trial: StoredTrial) throws(StoreError) -> [StoreFinding] {
    var findings = try read { database in
      try Self.damage(database) + Self.missingGuards(database)
        + Self.brokenChain(of: trial, in: database)
    }
    let digest = SealDigest.sha256
    if digest(trial.protocolBytes) != trial.protocolHash { findings.append(.protocolChanged) }
    let seed = try seed(of: trial)
    let seedBytes = (0..<8).map { UInt8(truncatingIfNeeded: seed >> (56 - 8 * UInt64($0))) }
    if digest(seedBytes + trial.protocolHash) != trial.commitment {
      findings.append(.seedNotPromised)
    }
    return findings
  }

  static func damage(_ database: Database) throws -> [StoreFinding] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      .map(StoreFinding.damaged)
  }

  static func missingGuards(_ database: Database) throws -> [StoreFinding] {
    let there = Set(
      try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    let wanted =
      Migrations.guardedTables.flatMap(Migrations.guards)
      + ["record_in_order", "audit_in_order", "share_only_withdrawn"]
    return wanted.filter { !there.contains($0) }.map(StoreFinding.guardMissing)
  }

  private static func brokenChain(
    of trial: StoredTrial, in database: Database
  ) throws -> [StoreFinding] {
    var digest = RecordChain.start(of: trial)
    for (index, row) in try TrialTables.rows(of: trial.id, in: database).enumerated() {
      digest = RecordChain.link(
        after: digest, number: index + 1, kind: row.kind, day: row.day, written: row.written,
        body: row.body)
      guard row.number == index + 1, row.digest == digest else {
        return [.chainBroken(record: index + 1)]
      }
    }
    return []
  }
}
