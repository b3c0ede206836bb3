import Quantities

/// A question of the check with the lines that were typed for it, one after the other.
///
/// A pure function of the lines, so that a page needs nothing but them to go on where somebody left.
package struct AskedQuestion: Sendable {
  package enum State: Sendable {
    /// Nothing was typed yet.
    case open
    /// Something has to be asked before the answer counts.
    case asking(FollowUp, notes: [String])
    case answered(GivenAnswer, notes: [String])
  }

  package let question: CheckQuestion
  /// The lines that were understood; one that was not is not among them.
  package private(set) var lines: [String] = []
  package private(set) var state = State.open
  /// What is wrong with the last line; nil when it was understood.
  package private(set) var problem: String?

  /// The day of the answers.
  let today: Day

  /// - Parameter today: the day of the answers, from which "3 weeks ago" counts.
  package init(_ question: CheckQuestion, lines: [String] = [], today: Day) {
    self.question = question
    self.today = today
    for line in lines { receive(line) }
  }

  package var answer: GivenAnswer? {
    if case .answered(let answer, _) = state { answer } else { nil }
  }

  /// Takes a line; one that is not understood leaves everything as it was.
  package mutating func receive(_ line: String) {
    let typed = TypedLine(line)
    problem = nil
    switch turn(for: typed) {
    case nil: return
    case .unclear(let text)?: problem = text
    case .startOver(let text)?:
      problem = text
      lines = []
      state = .open
    case .ask(let followUp, let notes)?:
      lines.append(line)
      state = .asking(followUp, notes: notes)
    case .answered(let answer, let notes)?:
      lines.append(line)
      state = .answered(answer, notes: notes)
    }
  }

  /// Nil once the question is answered.
  private func turn(for line: TypedLine) -> Turn? {
    switch state {
    case .open: line.saysUnknown ? .answered(.unknown) : question.turn(for: line, today: today)
    case .asking(let followUp, _): followUp.read(line)
    case .answered: nil
    }
  }
}
