/// An order whose seal is open, with the seed that proves it.
public struct RevealedOrder: Hashable, Sendable {
  public let seed: UInt64
  public let sequence: TreatmentSequence

  /// An order as somebody claims it; `SealedTrial.check` tells whether it was promised.
  public init(seed: UInt64, sequence: TreatmentSequence) {
    self.seed = seed
    self.sequence = sequence
  }
}

/// That a seal was opened before the end: who asked and why, for the log and the report.
public struct UnblindingEvent: Hashable, Sendable {
  public enum Requester: String, CaseIterable, Hashable, Sendable {
    case person
    case clinician
    case helper
  }

  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// An emergency in which the treatment must know.
    case emergency
    /// A side effect for which the next step depends on the answer.
    case sideEffect = "side_effect"
    /// The person wishes to know.
    case wish
  }

  /// Day of the trial, counted from 1 with the tolerance phase.
  public let day: Int
  public let requester: Requester
  public let reason: Reason
}
