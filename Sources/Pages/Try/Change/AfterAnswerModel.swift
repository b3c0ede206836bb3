package import Olivine

/// What comes after the answer of a trial.
package struct AfterAnswerModel: Sendable {
  /// Nil when the diary was too short to say.
  package var verdict: VerdictClass?
  /// The answer in one sentence, and what to do next.
  package var sentence: String
  package var nextStep: String
  package let plan: Plan
  package let today: Day

  package init(_ answer: TrialAnswer) {
    verdict = answer.verdict.class
    sentence = answer.verdict.sentence(in: pageWording)
    nextStep = answer.verdict.nextStep(in: pageWording)
    plan = answer.course.trial.plan
    today = answer.course.today
  }

  /// Whether the check behind the plan has ended.
  var isExpired: Bool { plan.clearance.expiry < today }
}
