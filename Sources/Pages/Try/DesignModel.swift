package import Olivine

/// Everything the design page shows of a trial before it starts; computed elsewhere.
package struct DesignModel: Hashable, Sendable {
  /// The code of the outcome, such as `pain`.
  package var outcome: String
  /// Days of getting used to the dose; they do not count.
  package var toleranceDays: Int
  /// Days off at the start.
  package var runInDays: Int
  /// Days of each period, and how many pairs of them follow.
  package var periodDays: Int
  package var pairs: Int
  /// The smallest difference the trial is likely to find, points.
  package var detectablePoints: Double
  /// The chance of each answer, 0 to 1, in the order to be shown; together 1.
  package var chances: [AnswerChance]
  /// Why this design, one sentence each.
  package var reasons: [String]
  package var alternatives: [Alternative]

  package init(
    outcome: String, toleranceDays: Int, runInDays: Int, periodDays: Int, pairs: Int,
    detectablePoints: Double, chances: [AnswerChance], reasons: [String] = [],
    alternatives: [Alternative] = []
  ) {
    self.outcome = outcome
    self.toleranceDays = toleranceDays
    self.runInDays = runInDays
    self.periodDays = periodDays
    self.pairs = pairs
    self.detectablePoints = detectablePoints
    self.chances = chances
    self.reasons = reasons
    self.alternatives = alternatives
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
    package var name: String
    package var days: Int
    package var detectablePoints: Double

    package init(name: String, days: Int, detectablePoints: Double) {
      self.name = name
      self.days = days
      self.detectablePoints = detectablePoints
    }
  }

  /// Days in all.
  package var days: Int { toleranceDays + runInDays + 2 * pairs * periodDays }

  /// The chance that the trial ends without an answer, 0 to 1.
  package var chanceOfNoAnswer: Double {
    chances.filter { $0.verdict == .cannotTell }.map(\.probability).reduce(0, +)
  }

  /// The parts in their order, named as the person reads them; parts of no days are left out.
  var parts: [Part] {
    let start = [
      Part(name: wording("design.part.tolerance"), days: toleranceDays, kind: .tolerance),
      Part(name: wording("design.part.run_in"), days: runInDays, kind: .runIn),
    ]
    let periods = (0..<(2 * max(0, pairs))).map { index in
      Part(
        name: wording("design.part.period", ["n": "\(index + 1)"]), days: periodDays,
        kind: .period(index + 1))
    }
    return (start + periods).filter { $0.days > 0 }
  }

  struct Part: Hashable {
    enum Kind: Hashable {
      case tolerance, runIn
      case period(Int)
    }

    let name: String
    let days: Int
    let kind: Kind
  }

  var noun: String { wording("outcome.\(outcome)") }
}
