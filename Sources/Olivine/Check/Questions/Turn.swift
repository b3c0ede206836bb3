import Catalogue
import Quantities

/// What a line of typing leads to.
package enum Turn: Sendable {
  /// The question is answered; the notes say how it was understood.
  case answered(GivenAnswer, notes: [String])
  /// It was not understood or cannot be true; the same question stays, and the text says what would do.
  case unclear(String)
  /// The question has to be answered afresh; the text says how.
  case startOver(String)
  /// Something has to be asked before the answer counts.
  case ask(FollowUp, notes: [String])

  package static func answered(_ answer: GivenAnswer) -> Turn { .answered(answer, notes: []) }

  /// An `unclear` with the words of an id.
  package static func unclear(_ id: String, _ values: [String: String]) -> Turn {
    .unclear(CheckWording.current(id, values))
  }

  /// A `startOver` with the words of an id.
  package static func startOver(_ id: String, _ values: [String: String]) -> Turn {
    .startOver(CheckWording.current(id, values))
  }

  /// With notes in front of its own.
  package func preceded(by earlier: [String]) -> Turn {
    switch self {
    case .answered(let answer, let notes): .answered(answer, notes: earlier + notes)
    case .ask(let followUp, let notes): .ask(followUp, notes: earlier + notes)
    case .unclear, .startOver: self
    }
  }
}

/// A question within a question.
package struct FollowUp: Sendable {
  /// How it is answered.
  package enum Kind: Hashable, Sendable {
    case yesOrNo, choice, day, words
  }

  package var prompt: String
  package var kind = Kind.words
  /// Numbered from 1.
  package var choices: [String] = []
  /// What the typed line leads to.
  package var read: @Sendable (TypedLine) -> Turn

  /// A question that only yes or no answers; not knowing is `unknown`.
  static func yesOrNo(
    _ prompt: String, unknown: Turn? = nil, then: @escaping @Sendable (Bool) -> Turn
  ) -> FollowUp {
    FollowUp(prompt: prompt, kind: .yesOrNo) { line in
      if line.saysUnknown, let unknown { return unknown }
      guard let answer = line.yesOrNo else { return .unclear("interview.again.yes_no", [:]) }
      return then(answer)
    }
  }

  /// The day of a test; nil when nobody knows.
  static func day(
    _ prompt: String, today: Day, then: @escaping @Sendable (Day?) -> Turn
  ) -> FollowUp {
    FollowUp(prompt: prompt, kind: .day) { line in
      if line.saysUnknown { return then(nil) }
      switch TypedDay.take(from: line.tokens, today: today).days.first?.day {
      case .day(let day)?: return then(day)
      case .unclear(let id)?: return .unclear(id, [:])
      case nil: return .unclear("interview.again.date", [:])
      }
    }
  }

  /// One of the numbered choices; nil is none of them.
  static func choice(
    _ prompt: String, of choices: [String], then: @escaping @Sendable (Int?) -> Turn,
    otherwise: @escaping @Sendable (TypedLine) -> Turn
  ) -> FollowUp {
    FollowUp(prompt: prompt, kind: .choice, choices: choices) { line in
      if line.saysUnknown || line.saysNone || line.folded == "0" { return then(nil) }
      if choices.count == 1, line.yesOrNo == true { return then(0) }
      let named = choices.firstIndex { TypedLine($0).folded == line.folded }
      if let named { return then(named) }
      guard let number = Int(line.folded) else { return otherwise(line) }
      guard (1...choices.count).contains(number) else {
        return .unclear("interview.again.choice", ["last": "\(choices.count)"])
      }
      return then(number - 1)
    }
  }
}
