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

  /// Opens a database for many readers beside one writer.
  static func pool(at path: String) throws(StoreError) -> DatabasePool {
    try opened(path) {
      let pool = try DatabasePool(path: path, configuration: configuration)
      // Opening a pool sets the writer to NORMAL, whatever the configuration said.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    }
  }

  private static func open(_ path: String) throws(StoreError) -> DatabaseQueue {
    try opened(path) { try DatabaseQueue(path: path, configuration: configuration) }
  }

  private static func opened<Connection: DatabaseWriter>(
    _ path: String, _ connect: () throws -> Connection
  ) throws(StoreError) -> Connection {
    let connection: Connection
    do {
      connection = try connect()
      let migrator = Migrations.all
      if try connection.read(migrator.hasBeenSuperseded) { throw StoreError.newerVersion(path) }
      try migrator.migrate(connection)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(error, path: path)
    }
    try verifyDurability(connection, path)
    return connection
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // Only macOS knows it: there a plain sync may stop at the drive's cache.
      try database.execute(sql: "PRAGMA fullfsync = ON")
      // What is deleted is overwritten, and nothing spills into files outside the folder.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// A confirmed entry must survive a power cut, so the setting is read back and not believed.
  private static func verifyDurability(
    _ connection: some DatabaseWriter, _ path: String
  ) throws(StoreError) {
    let level: Int?
    do {
      level = try connection.writeWithoutTransaction {
        try Int.fetchOne($0, sql: "PRAGMA synchronous")
      }
    } catch {
      throw StoreError(error, path: path)
    }
    guard level == 2 else { throw .notDurable(path, level: level ?? -1) }
  }
}
