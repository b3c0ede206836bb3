/// A diary with the scores of one or two further complaints of the same days.
///
/// The primary complaint, fixed before the first day, stays the answer; the others lend it strength.
/// Scores of the others count on days on which all complaints were scored. On any other day the score
/// of the primary is kept and the others count as missing: the likelihood of what is used is exact,
/// and what is not used is told by `unusedScores`.
public struct JointDiary: Hashable, Sendable {
  /// The scores of one further complaint.
  public struct Scores: Hashable, Sendable {
    /// What was scored.
    public let outcome: Outcome
    /// Score of each day, points; nil when missing.
    public let scores: [Double?]

    public init(_ outcome: Outcome, _ scores: [Double?]) {
      self.outcome = outcome
      self.scores = scores
    }
  }

  /// How many complaints may be read together, the primary included.
  public static let allowedOutcomes = 2...3

  /// The diary of the primary complaint, with the priors of level, trend, noise and common effect.
  public let primary: Diary
  /// The further complaints.
  public let others: [Scores]
  /// Priors of what ties the complaints together.
  public let priors: JointPriors

  /// Analysed days on which every complaint was scored, counted from 0.
  let completeDays: [Int]

  /// Checks a diary of several complaints.
  ///
  /// - Parameters:
  ///   - others: one or two complaints other than the primary, one entry per day each.
  ///   - scale: ends of the scale; a broken number may overshoot an end by less than one point.
  /// - Throws: the first `JointDiaryError` found, with its complaint and day.
  public init(
    primary: Diary, others: [Scores], priors: JointPriors = JointPriors(),
    scale: ClosedRange<Double> = 0...10
  ) throws(JointDiaryError) {
    guard Self.allowedOutcomes.contains(others.count + 1) else {
      throw .numberOfOutcomes(others.count + 1, allowed: Self.allowedOutcomes)
    }
    var known: Set<Outcome> = [primary.outcome]
    for other in others {
      guard known.insert(other.outcome).inserted else { throw .repeatedOutcome(other.outcome) }
      try Self.check(other, days: primary.days, scale: scale)
    }
    completeDays = primary.input.indices.filter { day in
      primary.analysedScore(day) != nil && others.allSatisfy { $0.scores[day] != nil }
    }
    guard !completeDays.isEmpty else { throw .noDayWithAllScores(days: primary.days) }
    self.primary = primary
    self.others = others
    self.priors = priors
  }

  private static func check(
    _ other: Scores, days: Int, scale: ClosedRange<Double>
  ) throws(JointDiaryError) {
    guard other.scores.count == days else {
      throw .unequalLengths(other.outcome, count: other.scores.count, days: days)
    }
    let (low, high) = (scale.lowerBound, scale.upperBound)
    for (index, score) in other.scores.enumerated() {
      guard let score else { continue }
      guard score.isFinite else {
        throw .scoreNotFinite(other.outcome, day: index + 1, value: score)
      }
      guard score > low - 1, score < high + 1 else {
        throw .scoreOutsideScale(
          other.outcome, day: index + 1, value: score, low: low, high: high)
      }
    }
  }

  /// How many complaints are read together.
  public var outcomeCount: Int { others.count + 1 }

  /// Scores of further complaints that are kept and not used: their day lacks another score, or lies
  /// in the tolerance phase or the wash-out.
  public var unusedScores: Int {
    others.reduce(0) { $0 + $1.scores.count { $0 != nil } } - completeDays.count * others.count
  }

  /// A copy with another prior of the effect.
  func with(priors: TrialPriors) -> JointDiary {
    JointDiary(self, primary: primary.with(priors: priors))
  }

  private init(_ other: JointDiary, primary: Diary) {
    self.primary = primary
    others = other.others
    priors = other.priors
    completeDays = other.completeDays
  }
}
