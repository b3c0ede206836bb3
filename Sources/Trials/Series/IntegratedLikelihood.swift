import Maths

/// What one person's diary says about the effect alone, everything else integrated out.
///
///     L(beta) = sum over components of exp(a + b beta - c beta^2 / 2)
///
/// The person's own prior of the effect is divided out, so that the likelihoods of many people can be
/// pooled. Three numbers per component; no score leaves the person.
public struct IntegratedLikelihood: Hashable, Sendable {
  /// One normal bell, not normalised.
  public struct Component: Hashable, Sendable {
    public let a: Double
    public let b: Double
    /// Above zero.
    public let c: Double

    public init(a: Double, b: Double, c: Double) {
      self.a = a
      self.b = b
      self.c = c
    }
  }

  /// The components, by ascending conditional mean.
  public let components: [Component]

  public init(components: [Component]) { self.components = components }

  /// Analyses a diary and merges its nodes into few components: sorted by conditional mean, cut into
  /// bins of equal weight, two moments matched per bin.
  ///
  /// Cost: one posterior.
  ///
  /// - Parameter count: 12 are enough for a series.
  public init(
    of diary: Diary, components count: Int = 12,
    using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) {
    workspace.load(diary, withTrend: true)
    let logEvidence = workspace.integrate().logEvidence
    let effect = workspace.observations.size - 1
    workspace.mixture.load(workspace.nodes, target: effect)
    let nodes = workspace.mixture.copy().components.sorted { $0.mean < $1.mean }
    let total = nodes.reduce(0) { $0 + $1.weight }
    let prior = diary.priors.effect
    var bins: [Bin] = [Bin()]
    var sum = 0.0
    for node in nodes {
      sum += node.weight
      let wanted = min(count - 1, Int(sum / total * Double(count)))
      if wanted >= bins.count, bins[bins.count - 1].weight > 0 { bins.append(Bin()) }
      bins[bins.count - 1].add(node)
    }
    components = bins.map { bin in
      let (weight, mean, variance) = bin.moments
      let (m, v) = (prior.mean, prior.sd * prior.sd)
      let logShare = logarithm(weight / total) + logEvidence
      return Component(
        a: logShare - 0.5 * logarithm(variance) - 0.5 * mean * mean / variance
          + 0.5 * logarithm(v) + 0.5 * m * m / v,
        b: mean / variance - m / v, c: max(1 / variance - 1 / v, 1e-12))
    }
  }

  /// The first two moments of some nodes.
  private struct Bin {
    private(set) var weight = 0.0
    private var first = 0.0
    private var second = 0.0

    mutating func add(_ node: NormalMixture.Component) {
      weight += node.weight
      first += node.weight * node.mean
      second += node.weight * (node.mean * node.mean + node.sd * node.sd)
    }

    var moments: (weight: Double, mean: Double, variance: Double) {
      let mean = first / weight
      return (weight, mean, second / weight - mean * mean)
    }
  }
}
