import Crypto
import Foundation

/// Seals a stream part by part (AES-256-GCM), so that memory stays flat and no part can be changed, left out,
/// moved or added: each part is tied to the header, to its number, and to whether it is the last
/// (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
struct SealedParts: Sendable {
  static let tagLength = 16

  let key: SymmetricKey
  let header: [UInt8]

  /// A key is made for one file, and a nonce used for one part of it.
  private func nonce(_ number: Int, isLast: Bool) throws -> AES.GCM.Nonce {
    try AES.GCM.Nonce(
      data: [0, 0, 0, isLast ? 1 : 0]
        + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) })
  }

  /// - Parameter number: counted from 1.
  func seal(_ part: Data, number: Int, isLast: Bool) throws -> Data {
    let box = try AES.GCM.seal(
      part, using: key, nonce: nonce(number, isLast: isLast), authenticating: header)
    return box.ciphertext + box.tag
  }

  /// - Throws: when anything about the part was changed.
  func open(_ sealed: Data, number: Int, isLast: Bool) throws -> Data {
    let box = try AES.GCM.SealedBox(
      nonce: nonce(number, isLast: isLast), ciphertext: sealed.dropLast(Self.tagLength),
      tag: sealed.suffix(Self.tagLength))
    return try AES.GCM.open(box, using: key, authenticating: header)
  }
}
