package import Olivine

/// The page where everything about a day can be written down.
package struct MoreModel: Sendable {
  package let day: Day
  package let outcome: Outcome
  package let isBlinded: Bool
  /// What is asked today and not answered yet; its groups are open.
  package let questions: [TodayCard.Question]
  package let checkDay: Day
  package var state: FormState

  /// - Parameters:
  ///   - state: what was typed; before that, what today holds already.
  package init(_ course: TrialCourse, order: SealedOrder, state: FormState) {
    let card = TodayCard(course, order: order)
    day = course.today
    outcome = card.outcome
    isBlinded = course.trial.trialProtocol.blinding != .open
    questions = card.questions
    checkDay = course.trial.plan.clearance.day
    self.state = state
  }
}
