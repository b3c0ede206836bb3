import Foundation
import GRDB

/// Everything that a household or a clinic keeps, in one database in one folder.
///
/// Guarantees: a call that returns has its change on the disk; a call that throws has changed nothing;
/// an account reads only the people it owns, and a clinician those who share with it; ids, tokens and
/// times come from the caller's source of random numbers and clock.
///
/// Calls block: reads for microseconds, writes until the disk confirms them, and calls that read a
/// password for about a tenth of a second. Any thread may call.
package final class SiteStore: Sendable {
  /// The name of the database in a data folder.
  package static let fileName = "olivine.sqlite"

  let pool: DatabasePool
  let path: String
  let folder: String
  /// Held as long as the store is open, so that nobody replaces the file meanwhile.
  private let lock: FolderLock

  init(_ pool: DatabasePool, folder: String, lock: FolderLock) {
    self.pool = pool
    self.folder = folder
    self.lock = lock
    path = Self.database(in: folder)
  }

  /// Opens the database of a folder, brings older tables up to date, and verifies that it waits for the
  /// disk.
  ///
  /// Cost: some milliseconds.
  ///
  /// - Throws: `StoreError.notThere` where there is none, and others.
  package static func open(in folder: String) throws(StoreError) -> SiteStore {
    guard FileManager.default.fileExists(atPath: database(in: folder)) else {
      throw .notThere(database(in: folder))
    }
    return try opened(folder)
  }

  /// Makes the folder, for its user alone, and a new database in it.
  ///
  /// - Throws: `StoreError.alreadyThere` where there is one, and others.
  package static func create(in folder: String) throws(StoreError) -> SiteStore {
    try DataFolder.make(folder)
    try DataFolder.makeEmptyFile(at: database(in: folder))
    return try opened(folder)
  }

  /// Opens the database of a folder; the first time, makes both.
  package static func openOrCreate(in folder: String) throws(StoreError) -> SiteStore {
    FileManager.default.fileExists(atPath: database(in: folder))
      ? try open(in: folder) : try create(in: folder)
  }

  static func database(in folder: String) -> String {
    URL(fileURLWithPath: folder).appendingPathComponent(fileName).path
  }

  private static func opened(_ folder: String) throws(StoreError) -> SiteStore {
    let lock = try FolderLock(folder, .shared)
    let store = SiteStore(
      try OpenDatabase.pool(at: database(in: folder)), folder: folder, lock: lock)
    store.finishErasing()
    return store
  }

  /// The trials in it, without regard to who asks: for `olivine try` and for tests.
  package var trials: TrialStore { TrialStore(pool, path: path) }

  func read<Value>(_ body: (Database) throws -> Value) throws(SiteError) -> Value {
    do { return try pool.read(body) } catch { throw SiteError(error, path: path) }
  }

  /// One transaction, on the disk when it returns.
  func write<Value>(_ body: (Database) throws -> Value) throws(SiteError) -> Value {
    do { return try pool.write(body) } catch { throw SiteError(error, path: path) }
  }
}
