import Maths

/// A Bayesian summary of very few studies, for those who ask for one.
///
/// Flat belief about the effect, half-normal belief about tau, integrated over tau by Simpson's rule.
/// With two studies the data say almost nothing about tau, so the result leans on that belief and is
/// labelled with it.
public struct TwoStudySummary: Hashable, Sendable {
  public let mean: Double
  public let standardDeviation: Double
  /// 95 %.
  public let interval: ClosedRange<Double>
  /// The scale of the half-normal belief about tau, in the unit of the effects.
  public let tauScale: Double

  public init(_ effects: EffectList, tauScale: Double = 0.5) throws(PoolingError) {
    guard effects.count >= 2 else { throw .tooFewStudies(count: effects.count, least: 2) }
    let nodes = Self.nodes(effects, tauScale: tauScale)
    let total = nodes.reduce(0) { $0 + $1.weight }
    let mean = nodes.reduce(0) { $0 + $1.weight * $1.mean } / total
    let variance =
      nodes.reduce(0) { sum, node in
        sum + node.weight * (node.sd * node.sd + (node.mean - mean) * (node.mean - mean))
      } / total
    let sd = variance.squareRoot()
    func quantile(_ p: Double) -> Double {
      increasingRoot(
        between: mean - 40 * sd, and: mean + 40 * sd, start: mean + sd * normalQuantile(p),
        tolerance: 1e-10 * sd
      ) { x in
        var (below, density, bend) = (0.0, 0.0, 0.0)
        for node in nodes {
          let z = (x - node.mean) / node.sd
          let height =
            node.weight / total * exponential(-0.5 * z * z) * 0.3989422804014327 / node.sd
          below += node.weight / total * normalCumulative(z)
          density += height
          bend -= height * z / node.sd
        }
        return (below - p, density, bend)
      }
    }
    self.mean = mean
    standardDeviation = sd
    interval = quantile(0.025)...quantile(0.975)
    self.tauScale = tauScale
  }

  private struct Node {
    let weight: Double
    let mean: Double
    let sd: Double
  }

  /// 401 values of tau out to six scales, weighted by Simpson's rule, belief and likelihood.
  private static func nodes(_ effects: EffectList, tauScale: Double) -> [Node] {
    let intervals = 400
    let fits = (0...intervals).map { index -> (log: Double, rule: Double, fit: WeightedFit) in
      let tau = 6 * tauScale * Double(index) / Double(intervals)
      let fit = WeightedFit(effects, tau2: tau * tau)
      var log = -0.5 * (tau / tauScale) * (tau / tauScale)
      for variance in effects.variances { log -= 0.5 * logarithm(variance + tau * tau) }
      log -= 0.5 * (logarithm(fit.weights) + fit.residual)
      let rule = index == 0 || index == intervals ? 1.0 : index.isMultiple(of: 2) ? 2 : 4
      return (log, rule, fit)
    }
    let top = fits.map(\.log).max() ?? 0
    return fits.map { log, rule, fit in
      Node(
        weight: rule * exponential(log - top), mean: fit.mean,
        sd: (1 / fit.weights).squareRoot())
    }
  }
}
