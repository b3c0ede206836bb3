/// What scores that were skipped because of the complaint itself could do to the answer.
///
/// Suppose missing scores are `delta` points above what the model predicts. The average effect over
/// all days then becomes effect + delta * (share missing on B - share missing on A).
public struct MissingScores: Hashable, Sendable {
  /// Share of treatment days without a score.
  public let shareOnTreatment: Double
  /// Share of comparator days without a score.
  public let shareOnComparator: Double
  /// The delta at which the probability of benefit crosses 0.95, points; nil when both phases miss
  /// equally, so that no delta matters.
  public let tippingDelta: Double?

  /// - Parameter q95: the effect not exceeded with probability 0.95.
  init(_ diary: Diary, q95: Double) {
    func share(_ phase: Phase) -> Double {
      let days = diary.phases.indices.filter { diary.phases[$0] == phase }
      let missing = days.count { diary.scores[$0] == nil }
      return Double(missing) / Double(max(1, days.count))
    }
    shareOnTreatment = share(.treatment)
    shareOnComparator = share(.comparator)
    let difference = shareOnTreatment - shareOnComparator
    tippingDelta = difference == 0 ? nil : -q95 / difference
  }
}
