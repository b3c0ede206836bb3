package import Foundation

/// Reads a sealed file part by part; what it gives was not changed.
package struct BackupReader {
  private let path: String
  private let file: FileHandle
  private let parts: SealedParts
  private let sealedSize: Int
  private var ahead: Data?
  private var number = 0

  /// Reads the header and makes the key.
  ///
  /// - Throws: ``BackupError``.
  package init(_ path: String, passphrase: Passphrase) throws(BackupError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missingFile(path) }
    guard let file = FileHandle(forReadingAtPath: path),
      let start = try? file.readPart(BackupHeader.length)
    else { throw .cannotRead(path) }
    let bytes = Array(start)
    guard bytes.count == BackupHeader.length else {
      let isBeginning = BackupHeader.magic.starts(with: bytes.prefix(BackupHeader.magic.count))
      throw isBeginning && !bytes.isEmpty ? .damaged(path, part: 0) : .notABackup(path)
    }
    guard let version = BackupHeader.version(of: bytes) else { throw .notABackup(path) }
    guard version <= BackupHeader.version else { throw .newerFormat(path, version: version) }
    guard let header = BackupHeader(bytes) else { throw .damaged(path, part: 0) }
    let keys = try header.keys(from: passphrase)
    guard bytes == header.bytes(check: keys.check) else { throw .wrongPassphrase }
    self.path = path
    self.file = file
    parts = SealedParts(key: keys.parts, header: bytes)
    sealedSize = header.partSize + SealedParts.tagLength
  }

  /// Whether a file begins as a backup does.
  static func isBackup(_ path: String) -> Bool {
    let start = try? FileHandle(forReadingAtPath: path)?.readPart(BackupHeader.magic.count)
    return start.map { Array($0) } == BackupHeader.magic
  }

  /// The next part; nil after the last.
  ///
  /// - Throws: ``BackupError/damaged(_:part:)``, also where the end is missing.
  package mutating func next() throws(BackupError) -> Data? {
    if number > 0, ahead == nil { return nil }
    do {
      let sealed = try ahead ?? file.readPart(sealedSize)
      let following = try file.readPart(sealedSize)
      ahead = following.isEmpty ? nil : following
      number += 1
      return try parts.open(sealed, number: number, isLast: following.isEmpty)
    } catch {
      throw .damaged(path, part: number)
    }
  }
}
