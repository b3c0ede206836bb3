import GRDB
public import Olivine

/// One database with the trials it keeps: protocol, sealed order, and everything that happened.
///
/// Every write is one transaction that is on the disk when the call returns.
public final class TrialStore: Sendable {
  private let queue: any DatabaseWriter
  private let path: String

  /// The name of the database in a trial folder.
  public static let fileName = "trial.sqlite"

  init(_ queue: any DatabaseWriter, path: String) {
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
    try write { try TrialTables.insert(trial, seed: seed, in: $0) }
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
      guard let trial = try TrialTables.trial(id, in: database) else {
        throw StoreError.noTrial(path)
      }
      return trial
    }
  }

  /// The seed of the sealed order, for whoever rebuilds the seal.
  public func seed(of trial: StoredTrial) throws(StoreError) -> UInt64 {
    let path = path
    return try read { database in
      guard let seed = try TrialTables.seed(of: trial.id, in: database) else {
        throw StoreError.noTrial(path)
      }
      return seed
    }
  }

  /// Everything that happened, in order.
  ///
  /// - Throws: ``StoreError``.
  public func records(of trial: StoredTrial) throws(StoreError) -> [TrialRecord] {
    try read { try TrialTables.records(of: trial.id, in: $0) }
  }

  /// Adds events to the end of the record, all of them or none.
  ///
  /// - Parameter count: records that the writer knew of.
  /// - Throws: ``StoreError/changedMeanwhile`` when another writer was quicker, and others.
  public func append(
    _ events: [NewEvent], to trial: StoredTrial, after count: Int, written: String
  ) throws(StoreError) {
    try write {
      try TrialTables.append(events, to: trial, after: count, written: written, in: $0)
    }
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
