import GRDB

/// Why something cannot be kept or read; nothing is half written.
public enum StoreError: Error, Hashable, Sendable {
  case notThere(String)
  case alreadyThere(String)
  /// The file is no database of Olivine, or was damaged.
  case notReadable(String)
  /// Written by a later version of Olivine.
  case newerVersion(String)
  /// The database would not wait for the disk; the value of `PRAGMA synchronous`.
  case notDurable(String, level: Int)
  case diskFull(String)
  /// It cannot be written: no right to, or the disk failed.
  case readOnly(String)
  /// Another program held it for longer than five seconds.
  case busy(String)
  /// The database refused a value; a mistake of ours, with the code of SQLite.
  case refused(String, code: Int)
  /// No trial is kept here.
  case noTrial(String)
  /// A record that this version cannot read, by its number.
  case unknownRecord(Int)
  /// Somebody else wrote since the record was read; read it again.
  case changedMeanwhile

  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = .notReadable(path)
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path)
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notReadable(path)
      case .SQLITE_IOERR: error.concernsReading ? .notReadable(path) : .readOnly(path)
      default: .refused(path, code: Int(error.extendedResultCode.rawValue))
      }
  }
}

extension DatabaseError {
  /// Whether the disk failed while something was read, not while it was written.
  fileprivate var concernsReading: Bool {
    [.SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ].contains(extendedResultCode)
  }
}
