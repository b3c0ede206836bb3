import Maths

/// What the integral over the correlation between complaints left behind.
struct JointQuadrature {
  /// Log probability density of the scores, all constants included.
  let logEvidence: Double
  /// What is known of the correlation between two complaints.
  let correlation: Estimate
  /// What is known of the hyper-parameters shared with model T1.
  let hyper: PosteriorWorkspace.HyperEstimates
  /// How the integral was done.
  let check: JointCheck
}

/// How the integral over the four hyper-parameters was done.
public struct JointCheck: Hashable, Sendable {
  /// Values of the correlation summed over.
  public let correlations: Int
  /// How many of them needed the box over the prior.
  public let boxes: Int
  /// Nodes summed over in all.
  public let nodes: Int

  /// Whether the result should be shown with a warning.
  public var isFlagged: Bool { boxes > 0 }
}

extension PosteriorWorkspace {
  /// Spacing of the correlations in posterior standard deviations: the error of the trapezoidal rule
  /// is then of the order exp(-2 pi^2 / 0.8^2).
  private static let spacing = 0.8
  /// Correlations whose share of the whole is below exp(-16) are left out.
  private static let deepest = 16.0

  /// One value of the correlation.
  private struct Slice {
    let atanh: Double
    /// Log evidence given the correlation, plus its log prior density.
    let logWeight: Double
    let quadrature: Quadrature
  }

  /// Integrates over all four hyper-parameters; the mixtures of `targets` are left in `mixtures`.
  ///
  /// The outer integral runs over the inverse hyperbolic tangent of the correlation by the
  /// trapezoidal rule, on evenly spaced points around its peak until they weigh nothing; the inner
  /// one is that of model T1.
  ///
  /// Cost: about 25 integrals of model T1 with three diaries each.
  func integrate(_ diary: JointDiary, into mixtures: [TargetMixture]) -> JointQuadrature {
    load(diary)
    let limits = OutcomeCorrelation.limits(
      outcomes: diary.outcomeCount, prior: diary.priors.atanhCorrelation)
    let (centre, sd) = correlationPeak(diary, limits)
    let step = Self.spacing * sd
    for mixture in mixtures { mixture.buffer.empty() }
    var slices: [Slice] = []
    var best = -Double.infinity
    var reference: Double?
    for direction in [1.0, -1] {
      var atanh = direction > 0 ? centre : centre - step
      while limits.contains(atanh) {
        let slice = slice(diary, atanh: atanh)
        guard slice.logWeight > best - Self.deepest else { break }
        best = max(best, slice.logWeight)
        let first = reference ?? slice.logWeight
        reference = first
        let factor = exponential(slice.logWeight - first) / slice.quadrature.totalWeight
        for (target, mixture) in mixtures.enumerated() {
          mixture.buffer.add(nodes, target: target, factor: factor)
        }
        slices.append(slice)
        atanh += direction * step
      }
    }
    for mixture in mixtures { mixture.buffer.finish() }
    slices.sort { $0.atanh < $1.atanh }
    return summary(of: slices, step: step, best: best, diary)
  }

  private func slice(_ diary: JointDiary, atanh: Double) -> Slice {
    joint.load(diary, atanhCorrelation: atanh)
    let quadrature = integrate()
    let prior = diary.priors.atanhCorrelation.logDensity(atanh)
    return Slice(
      atanh: atanh, logWeight: quadrature.logEvidence + prior, quadrature: quadrature)
  }

  /// About where the posterior of the correlation peaks, and about how wide it is.
  ///
  /// Neither needs to be exact: the points around the peak only have to cover the posterior.
  private func correlationPeak(
    _ diary: JointDiary, _ limits: ClosedRange<Double>
  ) -> (centre: Double, sd: Double) {
    let prior = diary.priors.atanhCorrelation
    let reach = 0.15 * prior.sd
    let inside = (limits.lowerBound + reach)...(limits.upperBound - reach)
    var centre = min(max(prior.mean, inside.lowerBound), inside.upperBound)
    var sd = prior.sd
    for _ in 0..<8 {
      let values = [-reach, 0, reach].map { slice(diary, atanh: centre + $0).logWeight }
      let gradient = (values[2] - values[0]) / (2 * reach)
      let curvature = (2 * values[1] - values[0] - values[2]) / (reach * reach)
      sd = (1 / max(curvature, 1 / (4 * prior.sd * prior.sd))).squareRoot()
      let step = min(max(gradient * sd * sd, -2 * prior.sd), 2 * prior.sd)
      centre = min(max(centre + step, inside.lowerBound), inside.upperBound)
      if abs(step) < sd { break }
    }
    return (centre, sd)
  }

  private func summary(
    of slices: [Slice], step: Double, best: Double, _ diary: JointDiary
  ) -> JointQuadrature {
    let weights = slices.map { exponential($0.logWeight - best) }
    let heaviest = slices.max { $0.logWeight < $1.logWeight } ?? slices[0]
    let (shape, placement) = heaviest.quadrature.marginals
    var sums = HyperSums(shape, placement)
    for (slice, weight) in zip(slices, weights) where weight > 1e-4 {
      joint.load(diary, atanhCorrelation: slice.atanh)
      let prior = diary.priors.atanhCorrelation.logDensity(slice.atanh)
      sums.add(logDensities(shape, placement), relativeTo: best - prior)
    }
    // Six points at least, for the interpolation; the added ones weigh nothing.
    let padding = [Double](repeating: 0, count: max(0, 6 - weights.count))
    let padded = padding + weights + padding
    return JointQuadrature(
      logEvidence: best + logarithm(weights.reduce(0, +) * step),
      correlation: Estimate(
        gridWeights: padded, centre: 0.5 * (slices[0].atanh + slices[slices.count - 1].atanh),
        step: step
      ) { 1 - 2 / (exponential(2 * $0) + 1) },
      hyper: sums.estimates,
      check: JointCheck(
        correlations: slices.count, boxes: slices.count { $0.quadrature.check.isFlagged },
        nodes: slices.reduce(0) { $0 + $1.quadrature.check.nodes }))
  }
}

/// The mixture of one target, growing while the correlation is integrated out.
final class TargetMixture {
  var buffer = MixtureBuffer()
}
