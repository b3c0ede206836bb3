import Maths

/// Simulation-based calibration: where the truth falls in its own posterior, over many diaries whose
/// parameters are drawn from the prior.
///
/// When the analysis is right the places are uniform between 0 and 1 (Talts et al. 2018,
/// arXiv:1804.06788). The posterior has a distribution function, so the place is exact.
public struct RankCalibration: Hashable, Sendable {
  /// Posterior probability of an effect below the true one, diary by diary.
  public let places: [Double]

  /// A share with its Monte Carlo standard error.
  public struct Share: Hashable, Sendable {
    public let value: Double
    public let error: Double

    init(_ hits: Int, of all: Int) {
      value = Double(hits) / Double(all)
      error = (value * (1 - value) / Double(all)).squareRoot()
    }
  }

  /// Simulates and analyses diaries with 10 % missing scores: run-in 7 days, two pairs of 14, tail 7.
  ///
  /// Cost: one posterior per replicate.
  ///
  /// - Parameter first: number of the first replicate, so that shards can be joined.
  public init(replicates: Int, first: Int = 0, seed: UInt64, priors: TrialPriors = TrialPriors()) {
    let workspace = PosteriorWorkspace()
    places = (first..<(first + replicates)).compactMap { replicate in
      let number = UInt32(truncatingIfNeeded: replicate)
      var simulator = DiarySimulator(
        runIn: 7, pairs: 2, of: 14, tail: 7, seed: seed, replicate: number)
      simulator.missingShare = 0.1
      simulator.priors = priors
      let truth = DiaryTruth(drawnFrom: priors, seed: seed, replicate: number)
      guard let diary = try? simulator.diary(truth, seed: seed, replicate: number) else {
        return nil
      }
      _ = EffectPosterior(of: diary, using: workspace)
      // The effect is the mixture that a posterior leaves in the workspace.
      return workspace.mixture.distribution(at: truth.effect).cumulative
    }
  }

  /// Joins shards, in their order.
  public init(joining shards: [RankCalibration]) { places = shards.flatMap(\.places) }

  /// How many truths fall into each of twenty equal bins.
  public var counts: [Int] {
    var counts = [Int](repeating: 0, count: 20)
    for place in places { counts[min(19, Int(place * 20))] += 1 }
    return counts
  }

  /// Chi-square of the counts against evenness, on 19 degrees of freedom; its 0.1 % point is 43.8.
  public var chiSquare: Double {
    let expected = Double(places.count) / 20
    return counts.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
  }

  /// Share of truths inside the central interval of a probability such as 0.95.
  public func coverage(_ probability: Double) -> Share {
    let edge = 0.5 * (1 - probability)
    return Share(places.count { $0 > edge && $0 < 1 - edge }, of: places.count)
  }
}
