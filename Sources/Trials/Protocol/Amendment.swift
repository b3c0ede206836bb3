/// A change after the protocol was sealed: what, when and why; it appears in the report.
public struct Amendment: Hashable, Sendable {
  /// What was changed.
  public enum Change: Hashable, Sendable {
    /// Full dose from a day on, in the unit of the plan.
    case dose(from: Double, to: Double)
    /// Last day of the trial.
    case lastDay(from: Int, to: Int)
    /// A day without treatment that the order did not ask for, and how many follow it.
    case pause(days: Int)
    case blinding(from: Blinding, to: Blinding)
    /// Another complaint is scored beside the first.
    case secondaryOutcome(Outcome)
    /// A field of the protocol under its name in the file, as text.
    case other(field: String, from: String, to: String)
  }

  /// Day of the trial from which the change holds, counted from 1.
  public let day: Int
  public let change: Change
  /// In the words of whoever decided.
  public let reason: String

  /// - Throws: `AmendmentError`.
  public init(day: Int, change: Change, reason: String) throws(AmendmentError) {
    guard day >= 1 else { throw .dayNotUsable(day) }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
    self.day = day
    self.change = change
    self.reason = reason
  }
}

/// Why an amendment is not accepted.
public enum AmendmentError: Error, Hashable, Sendable {
  case dayNotUsable(Int)
  case noReason
  /// Amendments are kept in the order of their days.
  case beforeEarlierAmendment(day: Int, earlier: Int)
}

/// A sealed trial with everything that was changed later; nothing is ever taken out.
public struct ProtocolHistory: Hashable, Sendable {
  public let trial: SealedTrial
  public private(set) var amendments: [Amendment] = []
  public private(set) var unblindings: [UnblindingEvent] = []

  public init(_ trial: SealedTrial) { self.trial = trial }

  /// Adds a change.
  ///
  /// - Throws: `AmendmentError.beforeEarlierAmendment`.
  public mutating func amend(_ amendment: Amendment) throws(AmendmentError) {
    if let last = amendments.last, amendment.day < last.day {
      throw .beforeEarlierAmendment(day: amendment.day, earlier: last.day)
    }
    amendments.append(amendment)
  }

  /// Adds the event of an opened seal.
  public mutating func record(_ event: UnblindingEvent) { unblindings.append(event) }

  /// A chain of digests, the first that of the protocol.
  ///
  /// Each of the others holds the one before and one amendment, so that none can be changed or
  /// dropped unnoticed.
  public func chain(using digest: SealDigest) -> [[UInt8]] {
    amendments.reduce(into: [trial.protocolHash]) { chain, amendment in
      chain.append(digest((chain.last ?? []) + amendment.canonical.bytes))
    }
  }
}

extension Amendment {
  fileprivate var canonical: CanonicalValue {
    let (field, from, to) = change.canonical
    return .object([
      "day": .number(Double(day)), "field": .text(field), "from": from, "reason": .text(reason),
      "to": to,
    ])
  }
}

extension Amendment.Change {
  fileprivate var canonical: (field: String, from: CanonicalValue, to: CanonicalValue) {
    switch self {
    case .dose(let from, let to): ("dose", .number(from), .number(to))
    case .lastDay(let from, let to): ("last_day", .number(Double(from)), .number(Double(to)))
    case .pause(let days): ("pause", .missing, .number(Double(days)))
    case .blinding(let from, let to): ("blinding", .text(from.rawValue), .text(to.rawValue))
    case .secondaryOutcome(let outcome): ("secondary_outcome", .missing, .text(outcome.rawValue))
    case .other(let field, let from, let to): ("field " + field, .text(from), .text(to))
    }
  }
}
