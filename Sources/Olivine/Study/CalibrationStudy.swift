public import Maths
public import Trials

/// Whether the analysis keeps what its probabilities promise, by simulation.
public struct CalibrationStudy: Hashable, Sendable {
  /// Trials with one true effect, analysed under one prior.
  public struct Row: Hashable, Sendable {
    public let trueEffect: Double
    public let prior: PriorKind
    public let result: FixedTruthCalibration
  }

  /// Trials without an effect, looked at on one schedule and analysed under one prior.
  public struct Looks: Hashable, Sendable {
    public let prior: PriorKind
    public let result: RepeatedLooks
  }

  /// The priors of the effect that are compared.
  public enum PriorKind: String, CaseIterable, Hashable, Sendable {
    /// N(0, 1).
    case own
    /// N(0, 10^2).
    case flat

    public var distribution: Normal {
      switch self {
      case .own: TrialPriors().effect
      case .flat: TrialPriors.flatEffect
      }
    }
  }

  public static let trueEffects = [0, -0.5, -1, -2]

  public let replicates: Int
  public let seed: UInt64
  public let ranks: RankCalibration
  public let rows: [Row]
  public let looks: [Looks]

  /// Simulates and analyses; the same seed gives the same numbers on any number of threads.
  ///
  /// Cost: about 165 posteriors of the effect for each replicate, on all cores.
  public init(replicates: Int, seed: UInt64) {
    self.replicates = replicates
    self.seed = seed
    let shards = Self.shards(of: replicates)
    ranks = RankCalibration(
      joining: inParallel(shards.count) { index in
        RankCalibration(
          replicates: shards[index].count, first: shards[index].lowerBound, seed: seed)
      })
    let cells = PriorKind.allCases.flatMap { prior in
      Self.trueEffects.map { (prior: prior, effect: $0) }
    }
    rows = inParallel(cells.count) { index in
      // The persons of the tables: noise 1.2, correlation 0.4, half-life 4 days.
      let truth = DiaryTruth(effect: cells[index].effect, halfLife: 4)
      return Row(
        trueEffect: cells[index].effect, prior: cells[index].prior,
        result: FixedTruthCalibration(
          truth, effectPrior: cells[index].prior.distribution, replicates: replicates,
          seed: seed))
    }
    looks = PriorKind.allCases.flatMap { prior in
      RepeatedLooks.Schedule.allCases.compactMap { schedule in
        RepeatedLooks(
          joining: inParallel(shards.count) { index in
            RepeatedLooks(
              schedule, effectPrior: prior.distribution, replicates: shards[index].count,
              first: shards[index].lowerBound, seed: seed)
          }
        ).map { Looks(prior: prior, result: $0) }
      }
    }
  }

  /// Few replicates each, so that a slow one holds nobody up.
  private static func shards(of replicates: Int) -> [Range<Int>] {
    stride(from: 0, to: replicates, by: 25).map { $0..<min($0 + 25, replicates) }
  }
}
