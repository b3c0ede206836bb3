import Maths

/// The scores that a randomisation test may use, and the statistic of any order of phases.
struct RandomisedPeriods {
  private let scores: [Double?]
  /// First day after tolerance phase and run-in.
  private let start: Int
  private let periodDays: Int?
  /// Days dropped at most at the start of a period: twice the prior median half-life, rounded up.
  private let longestDrop: Int

  init(_ diary: Diary) {
    scores = diary.scores.indices.map { diary.analysedScore($0) }
    start = min(diary.days, diary.toleranceDays + diary.runInDays)
    periodDays = diary.periodDays
    // The prior half-life, not the posterior: what is dropped must not depend on the scores.
    let median = exponential(diary.priors.logHalfLife.mean)
    longestDrop = Int(min(2 * median, 10_000).rounded(.up))
  }

  /// The statistic if the days had been in this order; nil when a mean would have no scored day.
  func statistic(of phases: [Phase]) -> Double? {
    if let periodDays { return pairs(phases, periodDays) }
    return pooled(phases)
  }

  /// Sum over pairs of mean B - mean A.
  ///
  /// Pairs with an empty period are left out of every order.
  private func pairs(_ phases: [Phase], _ periodDays: Int) -> Double? {
    var sum = 0.0
    var count = 0
    for first in stride(from: start, through: phases.count - 2 * periodDays, by: 2 * periodDays) {
      let second = first + periodDays
      guard phases[first] != phases[second],
        let one = mean(first..<second), let other = mean(second..<(second + periodDays))
      else { continue }
      sum += phases[first] == .treatment ? one - other : other - one
      count += 1
    }
    return count > 0 ? sum : nil
  }

  private func mean(_ period: Range<Int>) -> Double? {
    let drop = min(longestDrop, period.count / 2)
    let seen = period.dropFirst(drop).compactMap { scores[$0] }
    return seen.isEmpty ? nil : seen.reduce(0, +) / Double(seen.count)
  }

  /// Mean of all B days minus mean of all A days, the start of every run of days dropped.
  private func pooled(_ phases: [Phase]) -> Double? {
    var (sumA, countA, sumB, countB) = (0.0, 0.0, 0.0, 0.0)
    var first = start
    while first < phases.count {
      let end = phases[first...].firstIndex { $0 != phases[first] } ?? phases.count
      let drop = min(longestDrop, (end - first) / 2)
      for case let score? in scores[(first + drop)..<end] {
        if phases[first] == .treatment {
          sumB += score
          countB += 1
        } else {
          sumA += score
          countA += 1
        }
      }
      first = end
    }
    return countA > 0 && countB > 0 ? sumB / countB - sumA / countA : nil
  }
}
