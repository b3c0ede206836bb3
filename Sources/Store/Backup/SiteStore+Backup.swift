import Foundation

/// What a backup holds.
package struct BackupSummary: Hashable, Sendable {
  /// Bytes of the sealed file.
  package let size: Int
  package let accounts: Int
  package let people: Int
  package let trials: Int
  /// The number of the last line of the audit trail, and its digest in hexadecimal: written down elsewhere,
  /// they show later that nothing was cut off.
  package let lastAuditLine: Int
  package let lastAuditDigest: String
}

extension SiteStore {
  /// Saves everything into one file that only the passphrase opens.
  ///
  /// The copy is checked before it is sealed, and read back after it; the file is there whole or not at all.
  /// Others may go on reading and writing meanwhile. Cost: about half a second, 128 MB for the key, and
  /// the size of the database on the disk for a while.
  ///
  /// - Parameters:
  ///   - path: a new file, or a former backup that is replaced.
  ///   - account: who asks; nil for the operator.
  /// - Throws: ``BackupError``.
  package func backUp(
    to path: String, sealedWith passphrase: Passphrase, by account: Account.ID?,
    at time: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(BackupError) -> BackupSummary {
    try backUp(
      to: path, sealedWith: passphrase, cost: .backup, partSize: BackupWriter.partSize, by: account,
      at: time, using: &random)
  }

  /// The same at another price, for tests that make thousands.
  package func backUp(
    to path: String, sealedWith passphrase: Passphrase, cost: ScryptCost, partSize: Int,
    by account: Account.ID?, at time: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(BackupError) -> BackupSummary {
    guard !FileManager.default.fileExists(atPath: path) || BackupReader.isBackup(path) else {
      throw .alreadyThere(path)
    }
    let writer = BackupWriter(
      cost: cost, partSize: partSize, passphrase: passphrase, using: &random)
    do {
      let copy = try PlainCopy(of: self)
      let summary = try copy.summary()
      // The copy holds the lock that keeps another backup away until this one is in its place.
      let size = try withExtendedLifetime(copy) {
        try writer.write(try copy.openAndUnlink(), to: path)
      }
      try note(.backedUp, of: nil, by: account, at: time)
      return summary.sized(size)
    } catch {
      throw BackupError(error, path: path)
    }
  }
}
