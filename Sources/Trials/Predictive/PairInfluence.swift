/// The effect when the scores of one pair of periods are left out.
///
/// Offered instead of leaving out single days, which is too easy when days resemble their neighbours.
public struct PairInfluence: Hashable, Sendable {
  /// Number of the pair, from 1.
  public let pair: Int
  /// Days whose scores were left out.
  public let days: Range<Int>
  /// Effect at full exposure without them, points.
  public let effect: Estimate

  /// Leaves out each complete pair in turn; empty when the length of a period is not known or only
  /// one pair was scored.
  ///
  /// Cost: one posterior per pair.
  public static func all(
    of diary: Diary, using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) -> [PairInfluence] {
    guard let periodDays = diary.periodDays else { return [] }
    let start = diary.toleranceDays + diary.runInDays
    return stride(from: start, through: diary.days - 2 * periodDays, by: 2 * periodDays)
      .enumerated().compactMap { index, first in
        let days = first..<(first + 2 * periodDays)
        guard let shorter = diary.withoutScores(on: days) else { return nil }
        let posterior = EffectPosterior(of: shorter, using: workspace)
        return PairInfluence(pair: index + 1, days: days, effect: posterior.effect)
      }
  }
}
