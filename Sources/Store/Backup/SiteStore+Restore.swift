import Foundation
import GRDB

extension SiteStore {
  /// Puts a backup into a data folder.
  ///
  /// Everything is opened, verified and brought up to date beside its place before anything is moved. All
  /// sessions and start links in it end.
  ///
  /// - Parameters:
  ///   - folder: made where it is not there.
  ///   - isReplacing: whether a database that is there is moved aside; else it is left alone.
  /// - Returns: what was put back, and the new name of the database that was there.
  /// - Throws: ``BackupError``; the folder is as it was.
  package static func restore(
    _ path: String, openedWith passphrase: Passphrase, to folder: String,
    replacing isReplacing: Bool, at time: Timestamp
  ) throws(BackupError) -> (summary: BackupSummary, movedAside: String?) {
    let files = FileManager.default
    let place = database(in: folder)
    let isThere = files.fileExists(atPath: place)
    guard !isThere || isReplacing else { throw .alreadyThere(place) }
    // The passphrase is tried before anything is made.
    var reader = try BackupReader(path, passphrase: passphrase)
    let isNewFolder = !files.fileExists(atPath: folder)
    do {
      try DataFolder.make(folder)
      let lock = try FolderLock(folder, .exclusive)
      defer { withExtendedLifetime(lock) {} }
      let draft = URL(fileURLWithPath: folder).appendingPathComponent(".restore.sqlite").path
      defer { remove(draft) }
      let summary = try unseal(&reader, to: draft, in: folder, at: time)
      let movedAside = try moveAside(place)
      guard rename(draft, place) == 0 else { throw BackupError.cannotWrite(place) }
      DataFolder.settle(folder)
      let size = (try? files.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      return (summary.sized(size), movedAside)
    } catch {
      if isNewFolder { try? files.removeItem(atPath: folder) }
      if case StoreError.busy = error { throw .inUse(folder) }
      throw BackupError(error, path: folder)
    }
  }

  private static func unseal(
    _ reader: inout BackupReader, to draft: String, in folder: String, at time: Timestamp
  ) throws -> BackupSummary {
    remove(draft)
    try DataFolder.makeEmptyFile(at: draft)
    guard let output = FileHandle(forWritingAtPath: draft) else {
      throw BackupError.cannotWrite(folder)
    }
    while let part = try reader.next() {
      do { try output.write(contentsOf: part) } catch { throw BackupError.cannotWrite(folder) }
    }
    try output.close()
    let queue = try OpenDatabase.existing(at: draft)
    try queue.write { database in
      try database.execute(sql: "DELETE FROM session; DELETE FROM start_link")
      try AuditTrail.note(.restored, of: nil, by: nil, at: time, in: database)
    }
    try queue.close()
    return try CopyCheck.summary(of: draft)
  }

  /// Moves a database with its companions to the first free name.
  ///
  /// - Returns: the new name; nil where there was nothing.
  private static func moveAside(_ place: String) throws -> String? {
    let files = FileManager.default
    // Brings the write-ahead log into the database, where the database can still be read.
    if files.fileExists(atPath: place) { try? (try? DatabaseQueue(path: place))?.close() }
    let names = ["", "-wal", "-shm", "-journal"]
    guard names.contains(where: { files.fileExists(atPath: place + $0) }) else { return nil }
    let stem = place.hasSuffix(".sqlite") ? String(place.dropLast(7)) : place
    var number = 1
    var aside = place
    repeat {
      aside = stem + ".replaced-\(number).sqlite"
      number += 1
    } while names.contains { files.fileExists(atPath: aside + $0) }
    // A log that stayed behind would be read into the new database; it goes first.
    for name in names.reversed() where files.fileExists(atPath: place + name) {
      guard rename(place + name, aside + name) == 0 else { throw BackupError.cannotWrite(place) }
    }
    return files.fileExists(atPath: aside) ? aside : nil
  }

  private static func remove(_ draft: String) {
    for end in ["", "-journal", "-wal", "-shm"] { unlink(draft + end) }
  }
}
