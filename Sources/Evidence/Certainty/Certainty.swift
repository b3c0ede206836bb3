/// The certainty of an answer: computed from the rows, with its reasons, and open to correction.
public struct Certainty: Hashable, Sendable {
  /// A person's judgement in place of the computed level.
  public struct Override: Hashable, Sendable {
    public let level: CertaintyLevel
    /// Why; kept with the judgement.
    public let reason: String
  }

  /// 4 for randomised trials, 2 for other studies, 1 for none.
  public let start: Int
  public let reasons: [CertaintyReason]
  public let override: Override?

  init(start: Int, reasons: [CertaintyReason], override: Override? = nil) {
    self.start = start
    self.reasons = reasons
    self.override = override
  }

  /// By the rules alone.
  public var computed: CertaintyLevel {
    CertaintyLevel(steps: reasons.reduce(start) { $0 + $1.steps })
  }

  public var level: CertaintyLevel { override?.level ?? computed }

  /// Puts a judgement in place of the computed level; the reasons stay to be seen.
  ///
  /// - Throws: ``CertaintyError/reasonMissing`` when no reason is recorded.
  public func overridden(
    to level: CertaintyLevel, because reason: String
  ) throws(CertaintyError) -> Certainty {
    guard reason.contains(where: { $0.isLetter }) else { throw .reasonMissing }
    return Certainty(
      start: start, reasons: reasons, override: Override(level: level, reason: reason))
  }
}

/// Why a judgement is not accepted.
public enum CertaintyError: Error, Hashable, Sendable {
  case reasonMissing
}
