import Foundation
import GRDB

/// A copy of the database that is not sealed, beside the database and as well guarded; it goes away whatever
/// happens.
final class PlainCopy {
  private static let prefix = ".backup-"

  private let path: String
  /// One backup at a time, so that what a killed one left behind can be told from one that runs.
  private let lock: FolderLock

  init(of store: SiteStore) throws {
    lock = try FolderLock(store.folder, .exclusive, name: ".olivine.backup.lock")
    Self.clear(store.folder)
    path =
      URL(fileURLWithPath: store.folder).appendingPathComponent(Self.prefix + "copy.sqlite")
      .path
    try DataFolder.makeEmptyFile(at: path)
    do { try store.pool.vacuum(into: path) } catch { throw StoreError(error, path: store.path) }
  }

  deinit { Self.remove(path) }

  /// Removes what backups that were killed left behind, unless one is running.
  static func clearAbandoned(in folder: String) {
    guard (try? FolderLock(folder, .exclusive, name: ".olivine.backup.lock")) != nil else { return }
    clear(folder)
  }

  /// Checks the copy, and counts what it holds.
  func summary() throws -> BackupSummary { try CopyCheck.summary(of: path) }

  /// The copy as an open file without a name: from here on the system removes it, even if this program is
  /// killed.
  func openAndUnlink() throws -> FileHandle {
    guard let file = FileHandle(forReadingAtPath: path) else { throw BackupError.cannotRead(path) }
    Self.remove(path)
    return file
  }

  private static func clear(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(prefix) {
      unlink(URL(fileURLWithPath: folder).appendingPathComponent(name).path)
    }
  }

  private static func remove(_ path: String) {
    for end in ["", "-journal", "-wal", "-shm"] { unlink(path + end) }
  }
}
