import Maths

/// One feature of a diary, beside the same feature in diaries that the fitted model would produce.
public struct PredictiveCheck: Hashable, Sendable {
  /// The features that are compared.
  public enum Feature: String, CaseIterable, Hashable, Sendable {
    /// Correlation of scores one day apart.
    case correlationAfterDay = "lag_1"
    /// Correlation of scores seven days apart: a weekly rhythm.
    case correlationAfterWeek = "lag_7"
    /// Standard deviation of the scores off treatment, points.
    case spreadOffTreatment = "sd_off"
    /// Standard deviation of the scores on treatment, points.
    case spreadOnTreatment = "sd_on"
    /// Share of scores at an end of the scale.
    case shareAtEnds = "share_at_ends"
    /// Largest change from one day to the next, points.
    case largestJump = "largest_jump"
    /// Mean of the last third of the scores on treatment less that of the first third, points: an
    /// effect that grows or wears off.
    case driftOnTreatment = "drift_on_treatment"
  }

  /// Which feature.
  public let feature: Feature
  /// Its value in the diary.
  public let observed: Double
  /// Its mean over the diaries of the model.
  public let predicted: Double
  /// Share of the diaries of the model with a larger value; equal values count half.
  public let p: Double

  /// Whether the model would hardly ever produce the value seen.
  public var isFlagged: Bool { !(0.01...0.99).contains(p) }

  /// Compares every feature that the diary has.
  ///
  /// Diaries of the model repeat the missing days of the diary, and its rounding and the ends of the
  /// scale when all scores are whole numbers. Cost: about 10 ms for 84 days.
  ///
  /// - Parameters:
  ///   - replicates: how many diaries of the model.
  ///   - seed: the same seed gives the same bits.
  public static func all(
    of diary: Diary, replicates: Int = 1_000, seed: UInt64 = 1,
    using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) -> [PredictiveCheck] {
    let features = DiaryFeatures(diary)
    let observed = features.values(of: diary.scores.indices.compactMap { diary.analysedScore($0) })
    var predictive = PosteriorPredictive(diary, using: workspace)
    let isWhole = diary.allows(.bounded)
    var sums = [Feature: (total: Double, above: Double)]()
    for replicate in 0..<replicates {
      var scores = predictive.scores(seed: seed, replicate: UInt32(replicate))
      if isWhole { scores = scores.map { min(10, max(0, $0.rounded())) } }
      for (feature, value) in features.values(of: scores) {
        guard let seen = observed[feature] else { continue }
        let above = value > seen ? 1 : value == seen ? 0.5 : 0
        let sum = sums[feature, default: (0, 0)]
        sums[feature] = (sum.total + value, sum.above + above)
      }
    }
    return Feature.allCases.compactMap { feature in
      guard let seen = observed[feature], let sum = sums[feature] else { return nil }
      return PredictiveCheck(
        feature: feature, observed: seen, predicted: sum.total / Double(replicates),
        p: sum.above / Double(replicates))
    }
  }
}
