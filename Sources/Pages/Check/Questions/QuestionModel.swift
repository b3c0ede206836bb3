package import Olivine

/// A question of the check as its page shows it.
package struct QuestionModel: Sendable {
  package var asked: AskedQuestion
  /// Which question this is, and of how many at most.
  package var number: Int
  package var total: Int
  /// What was typed when it was not understood; else empty.
  package var state: FormState
  package var back: SitePlace

  package init(
    _ asked: AskedQuestion, number: Int, total: Int, state: FormState, back: SitePlace
  ) {
    self.asked = asked
    self.number = number
    self.total = total
    self.state = state
    self.back = back
  }

  package var question: CheckQuestion { asked.question }
}

/// The names of the fields that the questions use.
package enum QuestionField {
  /// Lines of the question that the page had seen when it was made.
  package static let seen = "seen"
  /// The button "I do not know".
  package static let unknown = "unknown"
  /// The box "none of these".
  package static let none = "none"
  /// A typed answer, a chosen button, a ticked box.
  package static let answer = "answer"
  package static let more = "more"
  package static let unit = "unit"
  package static let day = "day"
}
