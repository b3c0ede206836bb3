/// Why there is no backup, or why one was not put back; nothing is half written.
package enum BackupError: Error, Hashable, Sendable {
  case passphraseTooShort(characters: Int, fewest: Int)
  /// The passphrase is not the one of this backup, or its first 88 bytes were changed.
  case wrongPassphrase
  /// Not a backup of Olivine.
  case notABackup(String)
  /// Written by a later version of Olivine; the version of the format.
  case newerFormat(String, version: Int)
  /// Changed, cut off, or added to; the number of the part, counted from 1.
  case damaged(String, part: Int)
  /// The database in it, or the one to be saved, is not whole.
  case notWhole(String)
  case missingFile(String)
  case cannotRead(String)
  case cannotWrite(String)
  /// There is something already, and it was not asked to be replaced.
  case alreadyThere(String)
  /// Another program uses the data folder.
  case inUse(String)
  /// Not enough memory for the key; scrypt needs 128 MB.
  case noMemory
  case store(StoreError)

  init(_ error: any Error, path: String) {
    switch error {
    case let error as BackupError: self = error
    case SiteError.store(let error): self = .store(error)
    case let error as StoreError: self = .store(error)
    default: self = .store(StoreError(error, path: path))
    }
  }
}
