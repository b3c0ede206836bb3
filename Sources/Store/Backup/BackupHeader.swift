import Crypto
import Foundation

/// The first 92 bytes of a backup: what it is, and how its key is made from the passphrase.
///
/// | bytes | what |
/// |---|---|
/// | 0-15 | `olivine backup`, carriage return, line feed |
/// | 16-17 | version of the format, 1 |
/// | 18-20 | scrypt: logarithm of N to base 2, r, p |
/// | 21-23 | zero |
/// | 24-27 | bytes of a part before sealing |
/// | 28-59 | salt |
/// | 60-91 | HMAC-SHA-256 of the bytes before, under the second half of the key |
///
/// Numbers stand with their most significant byte first. The last line tells a wrong passphrase from a
/// damaged file.
struct BackupHeader: Hashable, Sendable {
  static let magic = Array("olivine backup\r\n".utf8)
  static let version = 1
  static let length = 92
  /// The most memory that a file may ask for, whoever wrote it.
  private static let mostMemory = 512 << 20
  private static let checkedLength = 60

  let cost: ScryptCost
  /// Bytes.
  let partSize: Int
  let salt: [UInt8]

  /// Nil for what is no header of this version.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length, bytes.starts(with: Self.magic),
      Self.number(bytes[16..<18]) == Self.version, bytes[21..<24].allSatisfy({ $0 == 0 })
    else { return nil }
    let (logarithm, blockSize, parallelism) = (Int(bytes[18]), Int(bytes[19]), Int(bytes[20]))
    guard (1...24).contains(logarithm), blockSize > 0, (1...4).contains(parallelism),
      128 * blockSize << logarithm <= Self.mostMemory
    else { return nil }
    cost = ScryptCost(rounds: 1 << logarithm, blockSize: blockSize, parallelism: parallelism)
    partSize = Self.number(bytes[24..<28])
    guard (1...(16 << 20)).contains(partSize) else { return nil }
    salt = Array(bytes[28..<Self.checkedLength])
  }

  init(cost: ScryptCost, partSize: Int, salt: [UInt8]) {
    self.cost = cost
    self.partSize = partSize
    self.salt = salt
  }

  /// The version that a file names; nil where it is no backup.
  static func version(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 18, bytes.starts(with: magic) else { return nil }
    return number(bytes[16..<18])
  }

  /// The bytes before the check.
  private var checked: [UInt8] {
    Self.magic + [0, UInt8(Self.version), UInt8(cost.rounds.trailingZeroBitCount)]
      + [UInt8(cost.blockSize), UInt8(cost.parallelism), 0, 0, 0]
      + (0..<4).map { UInt8(truncatingIfNeeded: partSize >> (24 - 8 * $0)) } + salt
  }

  /// The keys that a passphrase gives.
  ///
  /// Cost: what ``ScryptCost`` says.
  func keys(from passphrase: Passphrase) throws(BackupError) -> (
    parts: SymmetricKey, check: [UInt8]
  ) {
    let both: [UInt8]
    do {
      both = try cost.bytes(from: passphrase.words, salt: salt, count: 64)
    } catch {
      throw .noMemory
    }
    let check = HMAC<SHA256>.authenticationCode(
      for: checked, using: SymmetricKey(data: both[32...]))
    return (SymmetricKey(data: both[..<32]), Array(check))
  }

  /// The whole header.
  func bytes(check: [UInt8]) -> [UInt8] { checked + check }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
