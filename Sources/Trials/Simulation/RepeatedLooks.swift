public import Maths

/// How often a trial without any effect would claim one, when it is looked at again and again.
///
/// Three random pairs of 14 days, everything but the effect drawn from the priors; a claim is
/// P(effect < 0) above a threshold at any look.
public struct RepeatedLooks: Hashable, Sendable {
  /// When the running trial is looked at, from day 28 on.
  public enum Schedule: String, CaseIterable, Hashable, Sendable {
    case endOnly = "end"
    case afterPairs = "pairs"
    case weekly
    case daily

    /// Completed days at each look.
    public var days: [Int] {
      switch self {
      case .endOnly: [84]
      case .afterPairs: [28, 56, 84]
      case .weekly: Array(stride(from: 28, through: 84, by: 7))
      case .daily: Array(28...84)
      }
    }
  }

  /// The thresholds that are compared.
  public static let thresholds = [0.95, 0.975, 0.99]

  public let schedule: Schedule
  /// The largest P(effect < 0) of any look, trial by trial.
  public let largest: [Double]

  /// - Parameters:
  ///   - effectPrior: prior of the effect in the analysis.
  ///   - first: number of the first replicate, so that shards can be joined.
  public init(
    _ schedule: Schedule, effectPrior: Normal, replicates: Int, first: Int = 0, seed: UInt64
  ) {
    self.schedule = schedule
    let workspace = PosteriorWorkspace()
    let priors = TrialPriors()
    largest = (first..<(first + replicates)).compactMap { replicate in
      let number = UInt32(truncatingIfNeeded: replicate)
      var simulator = DiarySimulator(pairs: 3, of: 14, seed: seed, replicate: number)
      simulator.missingShare = 0.1
      simulator.priors = priors.with(.effect, effectPrior)
      var truth = DiaryTruth(drawnFrom: priors, seed: seed, replicate: number)
      truth.effect = 0
      guard let diary = try? simulator.diary(truth, seed: seed, replicate: number) else {
        return nil
      }
      return schedule.days.compactMap { day in
        diary.withoutScores(on: day..<diary.days).map {
          EffectPosterior(of: $0, using: workspace).verdictProbabilities.benefit
        }
      }.max()
    }
  }

  /// Joins shards of one schedule, in their order.
  public init?(joining shards: [RepeatedLooks]) {
    guard let schedule = shards.first?.schedule else { return nil }
    self.schedule = schedule
    largest = shards.flatMap(\.largest)
  }

  /// Share of trials that claim a benefit at any look.
  public func claims(above threshold: Double) -> RankCalibration.Share {
    RankCalibration.Share(largest.count { $0 > threshold }, of: largest.count)
  }
}
