import Crypto
import CryptoExtras
import Foundation

/// The price of a guess: how much memory and time one derivation costs (RFC 7914).
package struct ScryptCost: Hashable, Sendable {
  /// N, a power of two.
  let rounds: Int
  /// r.
  let blockSize: Int
  /// p.
  let parallelism: Int

  package init(rounds: Int, blockSize: Int, parallelism: Int) {
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// 32 MB for about a fifth of a second: OWASP's second choice for passwords, since several people may sign
  /// in at once on a small machine.
  static let password = ScryptCost(rounds: 1 << 15, blockSize: 8, parallelism: 3)
  /// 128 MB: OWASP's first choice.
  static let backup = ScryptCost(rounds: 1 << 17, blockSize: 8, parallelism: 1)

  /// - Throws: when there is not enough memory.
  private func key(from words: String, salt: [UInt8], count: Int) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(words.precomposed.utf8), salt: salt, outputByteCount: count, rounds: rounds,
      blockSize: blockSize, parallelism: parallelism)
  }

  /// The bytes of the key.
  package func bytes(from words: String, salt: [UInt8], count: Int) throws -> [UInt8] {
    try key(from: words, salt: salt, count: count).withUnsafeBytes { Array($0) }
  }
}
