package import People
package import Quantities
import Safety

/// The answers to the check as they were typed, so that they can be kept, changed and read again.
package struct CheckDraft: Hashable, Sendable, Codable {
  /// Lines, and the day on which they were typed.
  private struct Typed: Hashable, Codable {
    var day: String
    var lines: [String]
  }

  private var typed: [String: Typed] = [:]

  package init() {}

  package var isEmpty: Bool { typed.isEmpty }

  /// A question as far as it was answered; open where it was not.
  ///
  /// - Parameter known: only so many lines of it; nil takes all.
  package func asked(
    _ question: CheckQuestion, after known: Int? = nil, today: Day
  ) -> AskedQuestion {
    guard let typed = typed[question.rawValue], let day = Day(typed.day) else {
      return AskedQuestion(question, today: today)
    }
    let lines = typed.lines.prefix(known ?? typed.lines.count)
    // The day stays with the first line: "3 weeks ago" must not move.
    return AskedQuestion(question, lines: Array(lines), today: lines.isEmpty ? today : day)
  }

  /// Takes a line for a question.
  ///
  /// - Parameter known: how many lines of it the writer had seen; fewer take the later ones back, so that
  ///   a page that is sent twice, or after going back, does no harm.
  /// - Returns: the question as it stands then.
  package mutating func receive(
    _ line: String, for question: CheckQuestion, after known: Int, today: Day
  ) -> AskedQuestion {
    var asked = asked(question, after: known, today: today)
    asked.receive(line)
    if asked.problem == nil {
      typed[question.rawValue] = Typed(day: asked.today.description, lines: asked.lines)
    }
    return asked
  }

  /// What is answered so far.
  package func answers(today: Day) -> [CheckQuestion: GivenAnswer] {
    CheckQuestion.allCases.reduce(into: [:]) { answers, question in
      answers[question] = asked(question, today: today).answer
    }
  }
}

extension Person {
  /// This person with the answers to the check, in the order of the questions.
  package func answering(_ answers: [CheckQuestion: GivenAnswer], on today: Day) -> Person {
    var person = self
    for question in CheckQuestion.allCases {
      guard let answer = answers[question] else { continue }
      // A pregnancy that a later change of age or sex rules out is not carried along.
      if question == .pregnant, !assess(person, on: today).fired.contains("P08") { continue }
      answer.add(to: &person)
    }
    return person
  }
}
