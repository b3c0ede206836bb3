import Foundation
import GRDB

/// A database that keeps what it confirms: every commit waits for the disk.
enum OpenDatabase {
  /// Creates a new database with all tables.
  static func create(at path: String) throws(StoreError) -> DatabaseQueue {
    guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere(path) }
    return try open(path)
  }

  /// Opens a database, and brings older tables up to date.
  static func existing(at path: String) throws(StoreError) -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: path) else { throw .notThere(path) }
    return try open(path)
  }

  private static func open(_ path: String) throws(StoreError) -> DatabaseQueue {
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = Migrations.all
      if try queue.read(migrator.hasBeenSuperseded) { throw StoreError.newerVersion(path) }
      try migrator.migrate(queue)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(error, path: path)
    }
    try verifyDurability(queue, path)
    return queue
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // Only macOS knows it: there a plain sync may stop at the drive's cache.
      try database.execute(sql: "PRAGMA fullfsync = ON")
    }
    return configuration
  }

  /// A confirmed entry must survive a power cut, so the setting is read back and not believed.
  private static func verifyDurability(
    _ queue: DatabaseQueue, _ path: String
  ) throws(StoreError) {
    let level: Int?
    do {
      level = try queue.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    } catch {
      throw StoreError(error, path: path)
    }
    guard level == 2 else { throw .notDurable(path, level: level ?? -1) }
  }
}
