import Crypto
import Foundation
import GRDB

/// A password as it is kept: what scrypt made of it, and how.
struct Password: Hashable, Sendable {
  static let fewestCharacters = 10
  static let mostCharacters = 500

  let hash: [UInt8]
  let salt: [UInt8]
  let cost: ScryptCost

  /// - Throws: ``SiteError/passwordNotUsable(characters:fewest:most:)``.
  init(_ words: String, using random: inout some RandomNumberGenerator) throws {
    guard (Self.fewestCharacters...Self.mostCharacters).contains(words.count) else {
      throw SiteError.passwordNotUsable(
        characters: words.count, fewest: Self.fewestCharacters, most: Self.mostCharacters)
    }
    let salt = [UInt8].random(count: 16, using: &random)
    try self.init(words, salt: salt, cost: .password)
  }

  private init(_ words: String, salt: [UInt8], cost: ScryptCost) throws {
    hash = try cost.bytes(from: words, salt: salt, count: 32)
    self.salt = salt
    self.cost = cost
  }

  /// Nil where there is none, or where its cost is not one that this program would pay.
  init?(_ row: Row) {
    guard let hash = row["password_hash"] as Data?, let salt = row["password_salt"] as Data?,
      let rounds = row["scrypt_rounds"] as Int?, let blockSize = row["scrypt_block_size"] as Int?,
      let parallelism = row["scrypt_parallelism"] as Int?,
      rounds <= 1 << 20, blockSize <= 32, parallelism <= 16
    else { return nil }
    self.hash = Array(hash)
    self.salt = Array(salt)
    cost = ScryptCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
  }

  /// Takes as long for a wrong one as for the right one.
  func matches(_ words: String) throws -> Bool {
    let other = try Password(words, salt: salt, cost: cost)
    return zip(hash, other.hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Costs what a comparison costs, where there is nothing to compare with.
  static func waste(on words: String) throws {
    _ = try Password(words, salt: Array(repeating: 0, count: 16), cost: .password)
  }

  static let columns =
    "password_hash, password_salt, scrypt_rounds, scrypt_block_size, scrypt_parallelism"

  var arguments: StatementArguments {
    [Data(hash), Data(salt), cost.rounds, cost.blockSize, cost.parallelism]
  }
}

extension [UInt8] {
  static func random(count: Int, using random: inout some RandomNumberGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
  }
}
