package import Olivine

extension AnswerModel {
  /// The other numbers of the analysis; nil is not shown.
  package struct Numbers: Hashable, Sendable {
    /// The difference at the exposure that was reached, points.
    package var realisedEffect: Double?
    /// Chances, 0 to 1: relief of 30 % or more; a difference too small to matter either way.
    package var reliefOfThirtyPercent: Double?
    package var negligible: Double?
    /// Natural logarithm of the Bayes factor against no difference.
    package var logBayesFactor: Double?
    /// The share of the result that comes from the prior, 0 to 1.
    package var priorWeight: Double?
    /// The randomisation test, with the smallest value it can reach.
    package var randomisation: Randomisation?
    /// The smallest difference the diary could have found, points.
    package var detectablePoints: Double?
    /// Days until half of the effect is there, with its 95 % interval.
    package var halfLife: Double?
    package var halfLifeInterval: ClosedRange<Double>?

    package init() {}
  }

  package struct Randomisation: Hashable, Sendable {
    package var p: Double
    package var floor: Double

    package init(p: Double, floor: Double) {
      self.p = p
      self.floor = floor
    }
  }

  /// The difference before the diary, by the diary alone, and by both.
  package struct Beliefs: Hashable, Sendable {
    package var before: Belief
    package var diary: Belief
    package var both: Belief

    package init(before: Belief, diary: Belief, both: Belief) {
      self.before = before
      self.diary = diary
      self.both = both
    }
  }

  /// The effect under another prior or model.
  package struct SensitivityRow: Hashable, Sendable {
    package var name: String
    package var effect: Double
    package var interval: ClosedRange<Double>?
    /// The class in words.
    package var conclusion: String

    package init(
      name: String, effect: Double, interval: ClosedRange<Double>? = nil, conclusion: String
    ) {
      self.name = name
      self.effect = effect
      self.interval = interval
      self.conclusion = conclusion
    }
  }

  /// What was done: blocks, washout, blinding, doses taken; one line each.
  package struct Conduct: Hashable, Sendable {
    package var lines: [String] = []
    package var hasStoppedEarly = false

    package init() {}
  }

  /// What a doctor looks for first.
  package struct SafetyBox: Hashable, Sendable {
    /// Red flags reported; nil when nobody asked.
    package var redFlags: [String]?
    /// Kidney function with its date, one line for each value.
    package var kidney: [String] = []
    /// Medicines that interact, with the hours apart.
    package var interactions: [String] = []
    /// All supplemental magnesium, mg a day.
    package var totalMagnesium: Double?
    /// The limit of the clearance, mg a day.
    package var maximum: Double?
    /// In words with their days; nil when the diary does not hold any.
    package var sideEffects: [String]?
    /// Stop rules that acted, with their days; nil when none was looked at.
    package var stopEvents: [String]?

    package init() {}
  }

  /// Who it is about.
  package struct Subject: Hashable, Sendable {
    package var name: String?
    package var age: Int?
    /// The day of the report.
    package var day: Day?
    /// The mark of the trial, such as the start of its commitment.
    package var reportID: String?

    package init() {}
  }

  /// What is measured, as a noun: "pain", "numbness".
  var noun: String { wording("outcome.\(outcome)") }
}
