/// The drawn order under its seal, for whoever dispenses; the person's own pages never hold one.
///
/// The order leaves only through `reveal`, through `emergencyUnblinding`, which gives an event for
/// the log, through the list for a dispenser who is not the person, or, in an open trial, one day at
/// a time. Printing or reflecting a value of this type shows nothing.
public struct SealedOrder: Sendable {
  /// What the person may hold.
  public let trial: SealedTrial
  private let seed: UInt64
  private let draw: SequenceDraw

  /// Draws and seals an order.
  ///
  /// - Parameters:
  ///   - seed: drawn once by a door, kept by the dispenser.
  ///   - digest: SHA-256.
  public init(sealing trialProtocol: TrialProtocol, seed: UInt64, using digest: SealDigest) {
    let hash = digest(trialProtocol.canonicalBytes)
    trial = SealedTrial(
      trialProtocol: trialProtocol, protocolHash: hash,
      commitment: SeedCommitment(seed: seed, protocolHash: hash, using: digest))
    self.seed = seed
    draw = SequenceDraw(
      from: trialProtocol.design.sequences, seed: seed, person: trialProtocol.person)
  }

  /// Opens the seal at the end.
  ///
  /// - Throws: `SealError.tooEarly` while the trial runs.
  public func reveal(at end: TrialEnd) throws(SealError) -> RevealedOrder {
    let lastDay = trial.trialProtocol.lastDay
    switch end {
    case .completed(let days):
      guard days >= lastDay else { throw .tooEarly(completedDays: days, lastDay: lastDay) }
    case .stoppedEarly: break
    }
    return order
  }

  /// Opens the seal at once, because someone's safety needs it.
  ///
  /// - Returns: the order, and the event that must be kept with the trial.
  public func emergencyUnblinding(
    onDay day: Int, by requester: UnblindingEvent.Requester, because reason: UnblindingEvent.Reason
  ) -> (order: RevealedOrder, event: UnblindingEvent) {
    (order, UnblindingEvent(day: day, requester: requester, reason: reason))
  }

  /// The list for the one who fills the supplies.
  ///
  /// - Throws: `SealError.nobodyDispenses` in an open trial: person and dispenser would be one.
  public func dispensingList() throws(SealError) -> DispensingList {
    guard trial.trialProtocol.blinding != .open else { throw .nobodyDispenses }
    return DispensingList(trial.trialProtocol, sequence: draw.sequence)
  }

  /// What to take today in an open trial; the days ahead stay sealed.
  ///
  /// - Parameters:
  ///   - day: counted from 1 with the tolerance phase.
  ///   - completedDays: days that lie behind.
  /// - Throws: `SealError.blinded`, `.dayAhead`, `.dayOutsideTrial`.
  public func share(onDay day: Int, completedDays: Int) throws(SealError) -> Double {
    let trialProtocol = trial.trialProtocol
    guard trialProtocol.blinding == .open else { throw .blinded(trialProtocol.blinding) }
    guard (1...trialProtocol.lastDay).contains(day) else {
      throw .dayOutsideTrial(day: day, lastDay: trialProtocol.lastDay)
    }
    guard day <= completedDays + 1 else { throw .dayAhead(day: day, completedDays: completedDays) }
    return trialProtocol.design.input(of: draw.sequence)[day - 1]
  }

  /// For computations that show nothing of it.
  var sequence: TreatmentSequence { draw.sequence }

  private var order: RevealedOrder { RevealedOrder(seed: seed, sequence: draw.sequence) }
}

extension SealedOrder: CustomStringConvertible, CustomReflectable {
  public var description: String { "sealed" }
  public var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }
}

/// How a trial came to its end.
public enum TrialEnd: Hashable, Sendable {
  /// So many days lie behind.
  case completed(days: Int)
  /// The person, or a rule, stopped for good after this day.
  case stoppedEarly(day: Int)
}

/// Why a seal stays closed.
public enum SealError: Error, Hashable, Sendable {
  case tooEarly(completedDays: Int, lastDay: Int)
  case nobodyDispenses
  case blinded(Blinding)
  case dayAhead(day: Int, completedDays: Int)
  case dayOutsideTrial(day: Int, lastDay: Int)
}
