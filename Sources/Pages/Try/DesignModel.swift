package import Olivine

/// Everything the design page shows of a trial before it starts; computed elsewhere.
package struct DesignModel: Hashable, Sendable {
  /// What is scored each day.
  package var outcome: Outcome
  /// Days of getting used to the dose; they do not count.
  package var toleranceDays: Int
  /// Days off at the start.
  package var runInDays: Int
  package var layout: Layout
  /// Days after the run-in; the layout shares them out.
  package var drawnDays: Int
  /// The smallest difference the trial is likely to find, points.
  package var detectablePoints: Double
  /// The chance of each answer, 0 to 1, in the order to be shown; together 1.
  package var chances: [AnswerChance]
  /// Why this design, one sentence each.
  package var reasons: [String] = []
  /// What would make the answer sharper, or that it is sharp enough.
  package var advice: [String] = []
  /// Whether no trial is better than this one.
  package var isAdvisedAgainst = false
  package var alternatives: [Alternative] = []

  package init(
    outcome: Outcome, toleranceDays: Int, runInDays: Int, layout: Layout, drawnDays: Int,
    detectablePoints: Double, chances: [AnswerChance]
  ) {
    self.outcome = outcome
    self.toleranceDays = toleranceDays
    self.runInDays = runInDays
    self.layout = layout
    self.drawnDays = drawnDays
    self.detectablePoints = detectablePoints
    self.chances = chances
  }

  /// How often trials like this one end with an answer.
  package struct AnswerChance: Hashable, Sendable {
    package var verdict: VerdictClass
    package var probability: Double

    package init(_ verdict: VerdictClass, _ probability: Double) {
      self.verdict = verdict
      self.probability = probability
    }
  }

  /// Another design the person may choose.
  package struct Alternative: Hashable, Sendable {
    package var layout: Layout
    package var days: Int
    package var detectablePoints: Double

    package init(layout: Layout, days: Int, detectablePoints: Double) {
      self.layout = layout
      self.days = days
      self.detectablePoints = detectablePoints
    }
  }

  /// Days in all.
  package var days: Int { toleranceDays + runInDays + drawnDays }

  /// The chance that the trial ends without an answer, 0 to 1.
  package var chanceOfNoAnswer: Double {
    chances.filter { $0.verdict == .cannotTell }.map(\.probability).reduce(0, +)
  }

  var noun: String { wording("outcome.\(outcome.rawValue)") }

  /// The parts in their order; parts of no days are left out, and the order of periods is a secret.
  package var parts: [TrialTimeline.Part] {
    let drawn = [Int](repeating: drawnDays / max(1, layout.stretches), count: layout.stretches)
    let lengths =
      [(TrialTimeline.Part.Kind.tolerance, toleranceDays), (.runIn, runInDays)]
      + drawn.map { (.period(letter: nil), $0) }
    var start = 1
    return lengths.filter { $0.1 > 0 }.map { kind, days in
      defer { start += days }
      return TrialTimeline.Part(kind, days: start...(start + days - 1))
    }
  }
}

extension Layout {
  /// Stretches that are known before the draw; one where their lengths are drawn too.
  var stretches: Int {
    switch self {
    case .pairs(let count, _): 2 * count
    case .mirrored, .steppedDose: 4
    case .singlePair: 2
    case .switchDays, .randomStart: 1
    }
  }
}
