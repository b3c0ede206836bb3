import Olivine

/// The one question of every day, for whatever is scored.
struct ScoreQuestion {
  let outcome: Outcome

  private var noun: [String: String] { ["N": outcome.nounOfScale] }

  var words: String { wording("trial.score.\(outcome.rawValue)") }
  var low: String { wording("paper.low", noun) }
  var high: String { wording("paper.high", noun) }
  /// The name of the field.
  var name: String { outcome.rawValue }

  /// Eleven buttons; one tap saves.
  func submitButtons(legend: String? = nil, state: FormState) -> Markup {
    scoreSubmitButtons(
      name: name, legend: legend ?? words, hint: wording("trial.score.tap"), low: low, high: high,
      state: state)
  }

  /// Eleven radio buttons and one that leaves the score out.
  func radioButtons(state: FormState) -> Markup {
    scoreButtons(
      name: name, legend: words, low: low, high: high, none: wording("trial.no_answer"),
      state: state)
  }
}

extension Outcome {
  /// What its scale runs over: the worst pain of a day is scored like any pain.
  var nounOfScale: String {
    pageWording.optional("outcome.\(rawValue).scale") ?? wording("outcome.\(rawValue)")
  }
}
