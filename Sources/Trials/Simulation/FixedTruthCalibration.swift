public import Maths

/// What many trials with the same true effect would end with.
public struct FixedTruthCalibration: Hashable, Sendable {
  /// Share of 95 % intervals that hold the true effect.
  public let coverage: RankCalibration.Share
  /// Mean of the posterior means less the truth, points.
  public let bias: Double
  /// Monte Carlo standard error of the bias, points.
  public let biasError: Double
  /// Share of trials that claim a benefit: P(effect < 0) above 0.975 at the end.
  public let claims: RankCalibration.Share
  /// Share of trials that claim a benefit at any look after a complete pair.
  public let claimsAtLooks: RankCalibration.Share

  /// Simulates and analyses trials of three random pairs of 14 days with 10 % missing scores.
  ///
  /// The same seed gives the same persons for every effect and prior, so differences are more exact
  /// than the rows themselves. Cost: three posteriors per replicate.
  ///
  /// - Parameter effectPrior: prior of the effect in the analysis.
  public init(
    _ truth: DiaryTruth, effectPrior: Normal, replicates: Int, seed: UInt64,
    simulator change: (inout DiarySimulator) -> Void = { _ in }
  ) {
    let workspace = PosteriorWorkspace()
    let periodDays = 14
    var (covered, claimed, everClaimed, done) = (0, 0, 0, 0)
    var errors: [Double] = []
    for replicate in 0..<replicates {
      let number = UInt32(truncatingIfNeeded: replicate)
      var simulator = DiarySimulator(pairs: 3, of: periodDays, seed: seed, replicate: number)
      simulator.missingShare = 0.1
      simulator.priors = TrialPriors().with(.effect, effectPrior)
      change(&simulator)
      guard let diary = try? simulator.diary(truth, seed: seed, replicate: number) else {
        continue
      }
      let end = EffectPosterior(of: diary, using: workspace)
      let looks = [1, 2].compactMap { pairs in
        diary.withoutScores(on: (2 * periodDays * pairs)..<diary.days)
          .map { EffectPosterior(of: $0, using: workspace).verdictProbabilities.benefit }
      }
      done += 1
      if end.effect.q025 < truth.effect, truth.effect < end.effect.q975 { covered += 1 }
      if end.verdictProbabilities.benefit > 0.975 { claimed += 1 }
      if end.verdictProbabilities.benefit > 0.975 || looks.contains(where: { $0 > 0.975 }) {
        everClaimed += 1
      }
      errors.append(end.effect.mean - truth.effect)
    }
    coverage = RankCalibration.Share(covered, of: done)
    claims = RankCalibration.Share(claimed, of: done)
    claimsAtLooks = RankCalibration.Share(everClaimed, of: done)
    let mean = errors.reduce(0, +) / Double(done)
    let spread = errors.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, done - 1))
    bias = mean
    biasError = (spread / Double(done)).squareRoot()
  }
}
