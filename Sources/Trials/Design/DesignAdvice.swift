import Maths

/// An honest word before a trial starts; numbers, no sentences.
public enum DesignAdvice: Hashable, Sendable {
  /// The best design ends without an answer in at most a third of all trials.
  case worthwhile(withoutAnswer: Double)
  /// This many days would bring the share without an answer down to this.
  case longerTrial(days: Int, detectablePoints: Double, withoutAnswer: Double)
  /// An outcome whose day-to-day noise is this share of the present one would.
  case quieterOutcome(noiseShare: Double, detectablePoints: Double, withoutAnswer: Double)
  /// More than half of all trials like this end without an answer: better no trial than this one.
  case noTrial(withoutAnswer: Double)

  /// The share of trials without an answer that is still acceptable; a choice.
  static let acceptable = 1.0 / 3
  /// The share above which no trial is better; a choice.
  static let hopeless = 0.5

  /// What to say about the best design of a question.
  static func all(_ question: DesignQuestion, best: RankedDesign?) -> [DesignAdvice] {
    guard let best else { return [.noTrial(withoutAnswer: 1)] }
    let withoutAnswer = best.chances[.cannotTell]
    if withoutAnswer <= acceptable { return [.worthwhile(withoutAnswer: withoutAnswer)] }
    var advice: [DesignAdvice] = []
    if let longer = longerTrial(question, than: best) { advice.append(longer) }
    if let quieter = quieterOutcome(question, best) { advice.append(quieter) }
    if withoutAnswer > hopeless { advice.append(.noTrial(withoutAnswer: withoutAnswer)) }
    return advice
  }

  /// The shortest of some longer trials that is acceptable, else the longest of them.
  private static func longerTrial(
    _ question: DesignQuestion, than best: RankedDesign
  ) -> DesignAdvice? {
    var last: DesignAdvice?
    for days in [112, 140, 168, 224] where days > question.limits.longestTrialDays {
      let candidates = DesignCandidates(
        best.design.leadIn, dosePlan: question.dosePlan, trialDays: days)
      let longer =
        question.limits.acceptsStopping ? candidates.mirrored : candidates.randomStart
      guard let longer else { continue }
      let precision = longer.expectedPrecision(question.priors)
      let chance = precision.chances(
        mcid: question.mcid, conditions: longer.verdictConditions)[.cannotTell]
      guard chance < best.chances[.cannotTell] else { continue }
      last = .longerTrial(
        days: days, detectablePoints: precision.detectablePoints, withoutAnswer: chance)
      if chance <= acceptable { break }
    }
    return last
  }

  /// The loudest of some quieter outcomes that is acceptable, if any.
  private static func quieterOutcome(
    _ question: DesignQuestion, _ best: RankedDesign
  ) -> DesignAdvice? {
    for share in [0.85, 0.7, 0.5] {
      let priors = question.priors.withNoise(times: share)
      let precision = best.design.expectedPrecision(priors)
      let chance = precision.chances(
        mcid: question.mcid, conditions: best.design.verdictConditions)[.cannotTell]
      if chance <= acceptable {
        return .quieterOutcome(
          noiseShare: share, detectablePoints: precision.detectablePoints, withoutAnswer: chance)
      }
    }
    return nil
  }
}
