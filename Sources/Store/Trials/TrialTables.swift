import Foundation
import GRDB
import Olivine

/// The statements of the tables of trials, inside whatever transaction they are part of.
enum TrialTables {
  static func insert(_ trial: StoredTrial, seed: UInt64, in database: Database) throws {
    let places = Array(repeating: "?", count: StoredTrial.columns.count)
    try database.execute(
      sql: """
        INSERT INTO trial (\(StoredTrial.columns.joined(separator: ", ")))
        VALUES (\(places.joined(separator: ", ")))
        """, arguments: trial.arguments)
    try database.execute(
      sql: "INSERT INTO sealed_order (trial, seed) VALUES (?, ?)",
      arguments: [trial.id, seed.bytes])
  }

  /// A trial; the first one when no id is given.
  static func trial(_ id: String?, in database: Database) throws -> StoredTrial? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM trial WHERE id = coalesce(?, id) ORDER BY id", arguments: [id]
    ).flatMap(StoredTrial.init)
  }

  static func seed(of trial: String, in database: Database) throws -> UInt64? {
    try Data.fetchOne(
      database, sql: "SELECT seed FROM sealed_order WHERE trial = ?", arguments: [trial]
    ).map { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// - Throws: ``StoreError/unknownRecord(_:)`` for what this version cannot read.
  static func records(of trial: String, in database: Database) throws -> [TrialRecord] {
    try rows(of: trial, in: database).map { row in
      guard let record = row.record else { throw StoreError.unknownRecord(row.number) }
      return record
    }
  }

  static func rows(of trial: String, in database: Database) throws -> [RecordRow] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM record WHERE trial = ? ORDER BY number", arguments: [trial]
    ).map(RecordRow.init)
  }

  /// - Throws: ``StoreError/changedMeanwhile`` where there are not `count` records.
  static func append(
    _ events: [NewEvent], to trial: StoredTrial, after count: Int, written: String,
    in database: Database
  ) throws {
    let last = try Row.fetchOne(
      database,
      sql: "SELECT number, digest FROM record WHERE trial = ? ORDER BY number DESC LIMIT 1",
      arguments: [trial.id])
    guard last?["number"] ?? 0 == count else { throw StoreError.changedMeanwhile }
    var digest = (last?["digest"] as Data?).map(Array.init) ?? RecordChain.start(of: trial)
    for (offset, event) in events.enumerated() {
      let number = count + offset + 1
      let body = try EventBody(event.event).text
      digest = RecordChain.link(
        after: digest, number: number, kind: event.event.kind, day: event.day.description,
        written: written, body: body)
      try database.execute(
        sql: """
          INSERT INTO record (trial, number, kind, day, written, body, digest)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          trial.id, number, event.event.kind, event.day.description, written, body, Data(digest),
        ])
    }
  }
}

extension UInt64 {
  /// Eight bytes, the most significant first.
  fileprivate var bytes: Data {
    Data((0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * UInt64($0))) })
  }
}
