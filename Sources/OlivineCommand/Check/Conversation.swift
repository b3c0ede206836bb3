package import Olivine

/// The check as a conversation: a state, a typed line, and what is shown next.
///
/// Pure: it knows no terminal and no clock, and the same lines give the same words.
package struct Conversation: Sendable {
  private enum Stage: Sendable {
    case question(CheckQuestion)
    case followUp(FollowUp, of: CheckQuestion)
    case summary
    case finished
  }

  let today: Day
  let isBold: Bool
  private var stage = Stage.finished
  private(set) var answers: [CheckQuestion: GivenAnswer] = [:]
  /// The questions that were asked, in the order of asking.
  package private(set) var asked: [CheckQuestion] = []

  /// - Parameter isBold: whether headings are bold, which only a terminal shows.
  package init(today: Day, isBold: Bool = false) {
    self.today = today
    self.isBold = isBold
    moveOn()
  }

  package var isFinished: Bool { if case .finished = stage { true } else { false } }

  /// The person as far as the answers tell.
  package var person: Person { Person().answering(answers, on: today) }

  /// The question on the screen; nil at the summary and at the end.
  package var current: CheckQuestion? {
    switch stage {
    case .question(let question), .followUp(_, let question): question
    case .summary, .finished: nil
    }
  }

  /// What is shown before anything is typed.
  package var opening: String { welcome() + screen }

  /// Takes a typed line and says what is shown next.
  package mutating func receive(_ line: String) -> String {
    let line = TypedLine(line)
    switch line.folded {
    case "stop", "quit", "exit":
      finish()
      return ""
    case "back": return goBack()
    case "?", "why", "help": return reasons()
    default: break
    }
    switch stage {
    case .question(let question): return answer(question, with: line)
    case .followUp(let followUp, let question):
      return take(followUp.read(line), for: question)
    case .summary: return choose(line)
    case .finished: return ""
    }
  }

  /// Ends now, with what is known.
  package mutating func finish() { stage = .finished }

  private mutating func answer(_ question: CheckQuestion, with line: TypedLine) -> String {
    if line.isEmpty, let earlier = answers[question] {
      return take(.answered(earlier), for: question)
    }
    let turn = line.saysUnknown ? .answered(.unknown) : question.turn(for: line, today: today)
    return take(turn, for: question)
  }

  private mutating func take(_ turn: Turn, for question: CheckQuestion) -> String {
    switch turn {
    case .answered(let answer, let notes):
      answers[question] = answer
      moveOn()
      return echo(notes, answer: answer) + screen
    case .ask(let followUp, let notes):
      stage = .followUp(followUp, of: question)
      return echo(notes) + screen
    case .unclear(let text): return problem(text)
    case .startOver(let text):
      stage = .question(question)
      return problem(text)
    }
  }

  /// The next question that matters, the summary, or the end.
  private mutating func moveOn() {
    let open = OpenQuestions(for: person, asked: Set(answers.keys), on: today)
    if open.mustStop {
      stage = .finished
    } else if let next = open.next {
      if !asked.contains(next) { asked.append(next) }
      stage = .question(next)
    } else {
      stage = .summary
    }
  }

  /// To the start of this question when inside it, otherwise to the one before.
  private mutating func goBack() -> String {
    switch stage {
    case .followUp(_, let question): stage = .question(question)
    case .question(let question):
      guard let position = asked.firstIndex(of: question), position > 0 else {
        return problem(Wording.english("interview.again.first"))
      }
      stage = .question(asked[position - 1])
    case .summary: stage = asked.last.map { .question($0) } ?? .summary
    case .finished: break
    }
    return screen
  }

  /// Enter shows the result; a number goes back to that answer.
  private mutating func choose(_ line: TypedLine) -> String {
    if line.isEmpty || line.yesOrNo == true {
      finish()
      return ""
    }
    guard let number = Int(line.folded), (1...rows.count).contains(number) else {
      return problem(Wording.english("interview.again.summary", ["last": "\(rows.count)"]))
    }
    stage = .question(rows[number - 1])
    return screen
  }

  /// The questions of the summary, those that the answers still allow.
  var rows: [CheckQuestion] { asked.filter { answers[$0] != nil } }

  private var screen: String {
    switch stage {
    case .question(let question): page(for: question)
    case .followUp(let followUp, _): page(for: followUp)
    case .summary: summary()
    case .finished: ""
    }
  }
}
