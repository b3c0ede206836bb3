import Crypto
package import Foundation

/// Writes a sealed file beside its place, reads it back, and moves it there.
package struct BackupWriter {
  static let partSize = 256 << 10

  private let header: BackupHeader
  private let passphrase: Passphrase

  /// - Parameter partSize: bytes that are sealed at once.
  package init(
    cost: ScryptCost, partSize: Int, passphrase: Passphrase,
    using random: inout some RandomNumberGenerator
  ) {
    header = BackupHeader(
      cost: cost, partSize: partSize, salt: .random(count: 32, using: &random))
    self.passphrase = passphrase
  }

  /// Seals what a file holds.
  ///
  /// - Returns: the size of the sealed file, bytes.
  package func write(_ plain: FileHandle, to path: String) throws(BackupError) -> Int {
    let place = URL(fileURLWithPath: path)
    let draft = place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).draft").path
    // Left behind by a program that was killed.
    unlink(draft)
    do {
      do { try DataFolder.makeEmptyFile(at: draft) } catch { throw BackupError.cannotWrite(path) }
      let (size, written) = try fill(draft, from: plain, named: path)
      guard try digest(ofSealed: draft) == written else { throw BackupError.damaged(path, part: 1) }
      guard rename(draft, path) == 0 else { throw BackupError.cannotWrite(path) }
      DataFolder.settle(place.deletingLastPathComponent().path)
      return size
    } catch {
      unlink(draft)
      throw BackupError(error, path: path)
    }
  }

  private func fill(
    _ draft: String, from plain: FileHandle, named path: String
  ) throws -> (size: Int, digest: SHA256Digest) {
    guard let output = FileHandle(forWritingAtPath: draft) else {
      throw BackupError.cannotWrite(path)
    }
    defer { try? output.close() }
    let keys = try header.keys(from: passphrase)
    let bytes = header.bytes(check: keys.check)
    let parts = SealedParts(key: keys.parts, header: bytes)
    var hash = SHA256()
    do {
      try output.write(contentsOf: bytes)
      var size = bytes.count
      var number = 1
      var part = try plain.readPart(header.partSize)
      while true {
        let next = try plain.readPart(header.partSize)
        hash.update(data: part)
        let sealed = try parts.seal(part, number: number, isLast: next.isEmpty)
        try output.write(contentsOf: sealed)
        size += sealed.count
        if next.isEmpty { break }
        (part, number) = (next, number + 1)
      }
      try output.synchronize()
      return (size, hash.finalize())
    } catch {
      throw BackupError.cannotWrite(path)
    }
  }

  /// Opens the sealed file again, as a restore would.
  private func digest(ofSealed path: String) throws -> SHA256Digest {
    var reader = try BackupReader(path, passphrase: passphrase)
    var hash = SHA256()
    while let part = try reader.next() { hash.update(data: part) }
    return hash.finalize()
  }
}

extension FileHandle {
  /// As many bytes as were asked for, fewer only at the end.
  func readPart(_ count: Int) throws -> Data {
    var part = Data()
    while part.count < count, let more = try read(upToCount: count - part.count), !more.isEmpty {
      part += more
    }
    return part
  }
}
