/// The certainty of an answer: computed from the rows, with its reasons, and open to correction.
public struct Certainty: Hashable, Sendable {
  /// 4 for randomised trials, 2 for other studies, 1 for none.
  public let start: Int
  public let reasons: [CertaintyReason]
  /// A person's judgement in place of the computed level.
  public let judgement: CertaintyJudgement?

  init(start: Int, reasons: [CertaintyReason], judgement: CertaintyJudgement? = nil) {
    self.start = start
    self.reasons = reasons
    self.judgement = judgement
  }

  /// By the rules alone.
  public var computed: CertaintyLevel {
    CertaintyLevel(steps: reasons.reduce(start) { $0 + $1.steps })
  }

  public var level: CertaintyLevel { judgement?.level ?? computed }

  /// The same by the rules alone.
  public var withoutJudgement: Certainty { Certainty(start: start, reasons: reasons) }

  /// Puts a judgement in place of the computed level; the reasons stay to be seen.
  public func overridden(by judgement: CertaintyJudgement) -> Certainty {
    Certainty(start: start, reasons: reasons, judgement: judgement)
  }
}
