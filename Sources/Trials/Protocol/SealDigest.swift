/// The hash function of a seal: SHA-256, handed in by whoever keeps the cryptography.
public struct SealDigest: Sendable {
  private let function: @Sendable ([UInt8]) -> [UInt8]

  /// - Parameter function: SHA-256 of some bytes, 32 bytes.
  public init(_ function: @escaping @Sendable ([UInt8]) -> [UInt8]) { self.function = function }

  /// The digest of some bytes.
  public func callAsFunction(_ bytes: [UInt8]) -> [UInt8] { function(bytes) }
}

/// A promise about the seed: digest(seed || protocol hash), published before the first day.
///
/// The seed stands as eight bytes, the most significant first.
public struct SeedCommitment: Hashable, Sendable {
  public let bytes: [UInt8]

  /// A commitment read back from where it was published.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  init(seed: UInt64, protocolHash: [UInt8], using digest: SealDigest) {
    let seedBytes = (0..<8).map { UInt8(truncatingIfNeeded: seed >> (56 - 8 * UInt64($0))) }
    bytes = digest(seedBytes + protocolHash)
  }
}
