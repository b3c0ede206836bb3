import Maths

/// Samples the posterior of a variant that has no closed form: four chains of 4 000 kept draws.
///
/// Chains that do not agree (R-hat above 1.01) go on, up to four times as long. The effect is
/// summarised by its normal distribution given everything else in each draw, which is more exact
/// than the draws themselves.
struct GibbsSampler {
  private static let chains = 4
  private static let warmUp = 1_000
  private static let draws = 4_000

  private let augmentation: GibbsChain.Augmentation
  private let seed: UInt64

  init(_ augmentation: GibbsChain.Augmentation, seed: UInt64) {
    self.augmentation = augmentation
    self.seed = seed
  }

  /// The posterior of the effect.
  ///
  /// Cost: about 25 000 fits, each O(days).
  func posterior(of diary: Diary, using workspace: PosteriorWorkspace) -> VariantPosterior {
    workspace.load(diary, withTrend: true)
    let prior = Placement(
      centre: workspace.hyper.mean, axes: Lower3(diagonal: workspace.hyper.sd))
    let start = workspace.findMode() ?? prior
    var chains = (0..<Self.chains).map { chain in
      GibbsChain(
        augmentation, diary, start: start,
        random: RandomStream(seed: seed, replicate: UInt32(chain), purpose: .gibbs))
    }
    for chain in chains.indices { chains[chain].warmUp(Self.warmUp) }
    var rHat = Double.infinity
    for _ in 0..<4 where !(rHat <= VariantDiagnostics.largestRHat) {
      for chain in chains.indices { chains[chain].draw(Self.draws) }
      rHat = ChainComparison(chains).rHat
    }
    let components = chains.flatMap(\.effects)
    let weight = 1 / Double(components.count)
    let mixture = NormalMixture(
      components.map {
        NormalMixture.Component(weight: weight, mean: $0.mean, sd: $0.sd)
      })
    return VariantPosterior(
      mixture.estimate(), mcid: diary.mcid,
      diagnostics: .sampler(
        rHat: rHat, meanError: ChainComparison(chains).meanError, draws: components.count),
      cumulative: mixture.cumulative)
  }
}
