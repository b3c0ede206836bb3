import Maths

/// A coefficient of the regression; the order is that of the columns.
enum Coefficient: CaseIterable {
  case alpha
  case trend
  case weekend
  case effect
}

/// The scored days of one diary, laid out for whitening.
///
/// Columns are the fixed ones (level, trend, weekend) and last the score, from which the prior means
/// of the fixed coefficients are already taken. The exposure column depends on the half-life and is
/// added by `HalfLifeMoments`. Consecutive scored days are grouped by the gap between them: within a
/// group the whitened cross products are a quadratic in the correlation, so three sums per group
/// serve every correlation.
struct Observations {
  /// The coefficients, effect last.
  private(set) var coefficients: [Coefficient] = []
  /// Prior of each coefficient.
  private(set) var priors: [Normal] = []
  /// Index of each scored day.
  private(set) var scoredDays: [Int] = []
  /// Fixed columns and score of each scored day, day after day.
  private(set) var values: [Double] = []
  /// Distinct gaps in days, ascending.
  private(set) var gaps: [Int] = []
  /// How many scored days follow each gap.
  private(set) var gapCounts: [Int] = []
  /// Position in `gaps` of the gap before each scored day; unused for the first.
  private(set) var gapGroups: [Int] = []
  /// For each gap and each packed pair of columns three sums over its days:
  /// du dv, du v' + u' dv, u' v' (prime: previous scored day, d: difference to it).
  private(set) var moments: [Double] = []
  /// Input of every day, scored or not.
  private(set) var input: [Double] = []
  private(set) var exposureBefore = 0.0
  private(set) var daysWithInput = 0

  /// Number of fixed columns and the score.
  var width: Int { coefficients.count }
  /// Number of coefficients.
  var size: Int { coefficients.count }

  /// Lays out a diary.
  ///
  /// Cost: O(days), plus O(scored days * columns^2).
  mutating func load(_ diary: Diary, withTrend: Bool) {
    load(diary, withTrend: withTrend) {
      diary.priors[$0.prior]
    } score: {
      diary.analysedScore($0)
    }
  }

  /// Lays out the days of a diary with other priors and scores.
  mutating func load(
    _ diary: Diary, withTrend: Bool, prior: (Coefficient) -> Normal, score: (Int) -> Double?
  ) {
    coefficients.removeAll(keepingCapacity: true)
    coefficients.append(.alpha)
    if withTrend { coefficients.append(.trend) }
    if diary.weekend != nil { coefficients.append(.weekend) }
    coefficients.append(.effect)
    priors.removeAll(keepingCapacity: true)
    for coefficient in coefficients { priors.append(prior(coefficient)) }
    input.removeAll(keepingCapacity: true)
    input.append(contentsOf: diary.input)
    exposureBefore = diary.exposureBefore
    daysWithInput = diary.input.count { $0 > 0 }
    loadScores(diary, score)
    groupGaps()
    sumMoments()
  }

  private mutating func loadScores(_ diary: Diary, _ score: (Int) -> Double?) {
    scoredDays.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    let middle = Double(diary.days + 1) / 2
    for day in diary.input.indices {
      guard var score = score(day) else { continue }
      scoredDays.append(day)
      for (coefficient, prior) in zip(coefficients, priors) {
        let value: Double
        switch coefficient {
        case .alpha: value = 1
        case .trend: value = (Double(day + 1) - middle) / 28
        case .weekend: value = (diary.weekend?[day] == true ? 1 : 0) - 2.0 / 7
        case .effect: continue
        }
        values.append(value)
        score -= prior.mean * value
      }
      values.append(score)
    }
  }

  private mutating func groupGaps() {
    gaps.removeAll(keepingCapacity: true)
    for (earlier, later) in zip(scoredDays, scoredDays.dropFirst())
    where !gaps.contains(later - earlier) {
      gaps.append(later - earlier)
    }
    gaps.sort()
    gapCounts.removeAll(keepingCapacity: true)
    gapCounts.append(contentsOf: repeatElement(0, count: gaps.count))
    gapGroups.removeAll(keepingCapacity: true)
    gapGroups.append(0)
    for (earlier, later) in zip(scoredDays, scoredDays.dropFirst()) {
      let group = gaps.firstIndex(of: later - earlier) ?? 0
      gapGroups.append(group)
      gapCounts[group] += 1
    }
  }

  private mutating func sumMoments() {
    let width = width
    let stride = Packed.count(width) * 3
    moments.removeAll(keepingCapacity: true)
    moments.append(contentsOf: repeatElement(0, count: gaps.count * stride))
    moments.withUnsafeMutableBufferPointer { sums in
      values.withUnsafeBufferPointer { values in
        for step in 1..<max(1, scoredDays.count) {
          var at = gapGroups[step] * stride
          for u in 0..<width {
            let uPrevious = values[(step - 1) * width + u]
            let du = values[step * width + u] - uPrevious
            for v in 0...u {
              let vPrevious = values[(step - 1) * width + v]
              let dv = values[step * width + v] - vPrevious
              sums[at] += du * dv
              sums[at + 1] += du * vPrevious + uPrevious * dv
              sums[at + 2] += uPrevious * vPrevious
              at += 3
            }
          }
        }
      }
    }
  }
}

extension Coefficient {
  var prior: PriorName {
    switch self {
    case .alpha: .alpha
    case .trend: .trend
    case .weekend: .weekend
    case .effect: .effect
    }
  }
}
