import Foundation
import GRDB
public import Olivine

/// One database with the trials it keeps: protocol, sealed order, and everything that happened.
///
/// Every write is one transaction that is on the disk when the call returns.
public final class TrialStore: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// The name of the database in a trial folder.
  public static let fileName = "trial.sqlite"

  private init(_ queue: DatabaseQueue, path: String) {
    self.queue = queue
    self.path = path
  }

  /// Makes a new database; the file must not be there yet.
  ///
  /// - Throws: ``StoreError``.
  public static func create(at path: String) throws(StoreError) -> TrialStore {
    TrialStore(try OpenDatabase.create(at: path), path: path)
  }

  /// Opens a database and verifies that it waits for the disk.
  ///
  /// - Throws: ``StoreError``.
  public static func open(_ path: String) throws(StoreError) -> TrialStore {
    TrialStore(try OpenDatabase.existing(at: path), path: path)
  }

  /// Begins a trial.
  ///
  /// - Throws: ``StoreError``.
  public func begin(_ trial: StoredTrial, seed: UInt64) throws(StoreError) {
    try write { database in
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
  }

  /// The ids of all trials.
  public func trialIDs() throws(StoreError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT id FROM trial ORDER BY id") }
  }

  /// A trial; the only one when no id is given.
  ///
  /// - Throws: ``StoreError/noTrial(_:)`` and others.
  public func trial(_ id: String? = nil) throws(StoreError) -> StoredTrial {
    let path = path
    return try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM trial WHERE id = coalesce(?, id) ORDER BY id",
        arguments: [id])
      guard let row, let trial = StoredTrial(row) else { throw StoreError.noTrial(path) }
      return trial
    }
  }

  /// The seed of the sealed order, for whoever rebuilds the seal.
  public func seed(of trial: StoredTrial) throws(StoreError) -> UInt64 {
    let path = path
    return try read { database in
      let bytes = try Data.fetchOne(
        database, sql: "SELECT seed FROM sealed_order WHERE trial = ?", arguments: [trial.id])
      guard let bytes else { throw StoreError.noTrial(path) }
      return bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Everything that happened, in order.
  ///
  /// - Throws: ``StoreError``.
  public func records(of trial: StoredTrial) throws(StoreError) -> [TrialRecord] {
    try read { database in
      try Self.rows(of: trial, in: database).map { row in
        guard let record = row.record else { throw StoreError.unknownRecord(row.number) }
        return record
      }
    }
  }

  /// Adds events to the end of the record, all of them or none.
  ///
  /// - Parameter count: records that the writer knew of.
  /// - Throws: ``StoreError/changedMeanwhile`` when another writer was quicker, and others.
  public func append(
    _ events: [NewEvent], to trial: StoredTrial, after count: Int, written: String
  ) throws(StoreError) {
    try write { database in
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
            trial.id, number, event.event.kind, event.day.description, written, body,
            Data(digest),
          ])
      }
    }
  }

  static func rows(of trial: StoredTrial, in database: Database) throws -> [RecordRow] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM record WHERE trial = ? ORDER BY number", arguments: [trial.id]
    ).map(RecordRow.init)
  }

  func read<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try queue.read(body)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private func write(_ body: @Sendable (Database) throws -> Void) throws(StoreError) {
    do {
      try queue.write(body)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

/// A record as it stands in its row.
struct RecordRow: Sendable {
  let number: Int
  let kind: String
  let day: String
  let written: String
  let body: String
  let digest: [UInt8]

  init(_ row: Row) {
    number = row["number"]
    kind = row["kind"]
    day = row["day"]
    written = row["written"]
    body = row["body"]
    digest = Array(row["digest"] as Data)
  }

  /// Nil for what this version does not know.
  var record: TrialRecord? {
    guard let day = Day(day), let event = EventBody.event(kind: kind, text: body) else {
      return nil
    }
    return TrialRecord(number: number, day: day, written: written, event: event)
  }
}

extension UInt64 {
  /// Eight bytes, the most significant first.
  fileprivate var bytes: Data {
    Data((0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * UInt64($0))) })
  }
}
