import Maths

/// A noise model with one more hyper-parameter, which is integrated by the trapezoidal rule over its
/// prior (13 points, half a prior standard deviation apart).
struct ExtraNoise {
  /// Prior of the extra hyper-parameter, on the whole real line.
  private let prior: Normal
  private let withTrend: Bool
  private let structure: @Sendable (Double) -> NoiseStructure

  /// T1e: the logit of the share of the noise variance that carries over is N(0.85, 1).
  ///
  /// Median share 0.7, so 30 % rating error; 95 % between 0.25 and 0.94. A choice: single pain
  /// ratings are known to be less reliable than averages, how much for one person is not known.
  static let ratingNoise = ExtraNoise(
    prior: Normal(checkedMean: 0.85, sd: 1), withTrend: true
  ) { logit in
    NoiseStructure(correlatedShare: 1 / (1 + exponential(-logit)))
  }

  /// T1l: the logarithm of the daily step of the level, in units of sigma, is N(log 0.079, 0.5^2).
  ///
  /// At the prior median of sigma, 1.2 points, the median lets the level wander 0.5 points in 28
  /// days: just what the prior of the straight trend, which it replaces, allows. Relative to sigma so
  /// that all noise levels share one filter run.
  static let wanderingLevel = ExtraNoise(
    prior: Normal(checkedMean: -2.5383, sd: 0.5), withTrend: false
  ) { logWander in
    NoiseStructure(wander: exponential(logWander))
  }

  /// The posterior of the effect.
  ///
  /// Cost: 13 posteriors of T1 with filtered whitening.
  func posterior(of diary: Diary, using workspace: PosteriorWorkspace) -> VariantPosterior {
    var reference: Double?
    var (boxes, nodes) = (0, 0)
    workspace.mixture.empty()
    for step in -6...6 {
      let z = 0.5 * Double(step)
      workspace.load(
        diary, withTrend: withTrend, noise: structure(prior.mean + prior.sd * z))
      let quadrature = workspace.integrate()
      let logWeight = quadrature.logEvidence - 0.5 * z * z
      let first = reference ?? logWeight
      reference = first
      let factor = exponential(logWeight - first) / quadrature.totalWeight
      workspace.mixture.add(
        workspace.nodes, target: workspace.observations.size - 1, factor: factor)
      if quadrature.check.isFlagged { boxes += 1 }
      nodes += quadrature.check.nodes
    }
    workspace.mixture.finish()
    return VariantPosterior(
      workspace.mixture.estimate(), mcid: diary.mcid,
      diagnostics: .quadrature(boxes: boxes, nodes: nodes)
    ) { workspace.mixture.distribution(at: $0).cumulative }
  }
}
