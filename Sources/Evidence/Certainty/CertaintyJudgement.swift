public import Quantities

/// What a person decided about the certainty of one answer, in place of the computed level.
///
/// It stands wherever the certainty stands, with its reason, who decided and when.
public struct CertaintyJudgement: Hashable, Sendable {
  /// The id of the question, such as `mixed_neuropathic`.
  public let question: String
  public let level: CertaintyLevel
  public let reason: String
  /// Who decided.
  public let person: String
  public let day: Day

  /// - Throws: ``CertaintyError`` when the question is not asked, or reason or name hold no word.
  public init(
    question: String, level: CertaintyLevel, reason: String, person: String, day: Day
  ) throws(CertaintyError) {
    guard EvidenceQuestion.all.contains(where: { $0.id == question }) else {
      throw .questionUnknown(question)
    }
    guard reason.contains(where: \.isLetter) else { throw .reasonMissing }
    guard person.contains(where: \.isLetter) else { throw .personMissing }
    self.question = question
    self.level = level
    self.reason = reason
    self.person = person
    self.day = day
  }
}

/// Why a judgement is not accepted.
public enum CertaintyError: Error, Hashable, Sendable {
  case questionUnknown(String)
  case reasonMissing
  case personMissing
}
