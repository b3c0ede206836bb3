/// What the person holds during the trial: the protocol and the promise, without the order.
public struct SealedTrial: Hashable, Sendable {
  public let trialProtocol: TrialProtocol
  /// Digest of the canonical protocol, taken before the order was drawn.
  public let protocolHash: [UInt8]
  public let commitment: SeedCommitment

  /// A sealed trial read back from where it was kept.
  public init(trialProtocol: TrialProtocol, protocolHash: [UInt8], commitment: SeedCommitment) {
    self.trialProtocol = trialProtocol
    self.protocolHash = protocolHash
    self.commitment = commitment
  }

  /// Whether a revealed order is the one that was promised.
  public func check(_ revealed: RevealedOrder, using digest: SealDigest) -> SealCheck {
    guard digest(trialProtocol.canonicalBytes) == protocolHash else { return .protocolChanged }
    let promised = SeedCommitment(
      seed: revealed.seed, protocolHash: protocolHash, using: digest)
    guard promised == commitment else { return .seedNotPromised }
    let draw = SequenceDraw(
      from: trialProtocol.design.sequences, seed: revealed.seed, person: trialProtocol.person)
    return draw.sequence == revealed.sequence ? .verified : .sequenceNotDrawn
  }
}

/// The outcome of opening a seal.
public enum SealCheck: String, CaseIterable, Hashable, Sendable {
  case verified
  /// The protocol is not the one that was hashed.
  case protocolChanged = "protocol_changed"
  /// The seed is not the one that was promised.
  case seedNotPromised = "seed_not_promised"
  /// The seed gives another order.
  case sequenceNotDrawn = "sequence_not_drawn"
}
