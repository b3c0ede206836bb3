import Olivine
import OlivineCommand

/// A conversation with everything that was shown.
struct Script {
  static let today = Day(ordinal: 20_781)

  var conversation: Conversation
  var shown: String
  /// What the last line led to.
  var last = ""

  /// Plays typed lines, one after the other.
  init(_ lines: String...) {
    conversation = Conversation(today: Self.today)
    shown = conversation.opening
    for line in lines { type(line) }
  }

  /// Answers every question before `question` with "I do not know" and then types the lines.
  init(at question: CheckQuestion, _ lines: String...) {
    self.init()
    while conversation.current != question, !conversation.isFinished, conversation.current != nil {
      type("")
    }
    for line in lines { type(line) }
  }

  mutating func type(_ line: String) {
    last = conversation.receive(line)
    shown += last
  }

  var person: Person { conversation.person }
}
