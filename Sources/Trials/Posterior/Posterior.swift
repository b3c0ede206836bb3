import Maths

/// What one diary says under model T1, with its priors: every reported number, nothing else.
///
/// Scores are level + trend + weekend + effect * exposure + noise correlated from day to day. The
/// coefficients are integrated in closed form, the three hyper-parameters (half-life, correlation,
/// noise) by quadrature, so the same diary always gives the same bits.
public struct Posterior: Hashable, Sendable {
  /// Level at mid-trial without treatment, points.
  public let alpha: Estimate
  /// Points per 28 days; nil in an analysis without trend.
  public let trend: Estimate?
  /// Difference of a weekend day, points; nil without weekend flags.
  public let weekend: Estimate?
  /// Effect at full exposure, points; negative is relief.
  public let effect: Estimate
  /// Effect times mean exposure over the days with input, points: no extrapolation.
  public let realisedEffect: Estimate
  /// Correlation of the noise from one day to the next.
  public let rho: Estimate
  /// Standard deviation of the noise, points.
  public let sigma: Estimate
  /// Half-life of onset and offset, days.
  public let halfLife: Estimate

  /// The smallest change that matters, points; the probabilities below refer to it.
  public let mcid: Double
  /// Probability that the effect is below zero.
  public let probBenefit: Double
  /// Probability of a relief of at least the smallest change that matters.
  public let probReliefMCID: Double
  /// Probability of a relief of at least 30 % of the level.
  public let probRelief30Percent: Double
  /// Probability that the effect, up or down, is below half the smallest change that matters.
  public let probROPE: Double
  /// Probability that the relief is smaller than the smallest change that matters.
  public let probNoWorthwhile: Double
  /// Log Bayes factor against no effect (Savage-Dickey).
  public let logBayesFactor: Double
  /// Log probability density of the scores, all constants included.
  public let logEvidence: Double
  /// Posterior variance of the effect over its prior variance; near 1 the diary said little.
  public let priorWeight: Double
  /// How the integral was done.
  public let check: QuadratureCheck

  /// Analyses a diary.
  ///
  /// Cost: about 0.26 ms for 84 days on one core, growing with days and gaps.
  ///
  /// - Parameter workspace: memory of the calling thread, reused from diary to diary.
  public init(of diary: Diary, using workspace: PosteriorWorkspace) {
    self.init(of: diary, using: workspace, withTrend: true)
  }

  /// Analyses a diary, with or without the trend column.
  init(of diary: Diary, using workspace: PosteriorWorkspace, withTrend: Bool) {
    workspace.load(diary, withTrend: withTrend)
    let quadrature = workspace.integrate()
    mcid = diary.mcid

    let coefficients = workspace.observations.coefficients
    var estimates: [Coefficient: Estimate] = [:]
    for (column, coefficient) in coefficients.enumerated() where coefficient != .effect {
      workspace.mixture.load(workspace.nodes, target: column)
      estimates[coefficient] = workspace.mixture.estimate()
    }
    trend = estimates[.trend]
    weekend = estimates[.weekend]

    workspace.mixture.load(workspace.nodes, target: workspace.nodes.relief)
    probRelief30Percent = workspace.mixture.distribution(at: 0).cumulative
    workspace.mixture.load(
      workspace.nodes, target: coefficients.count - 1, timesExposure: true)
    realisedEffect = workspace.mixture.estimate()

    let brief = EffectPosterior(of: diary, quadrature, in: workspace)
    effect = brief.effect
    alpha = estimates[.alpha] ?? effect
    probBenefit = brief.verdictProbabilities.benefit
    probReliefMCID = brief.verdictProbabilities.relief
    probNoWorthwhile = brief.verdictProbabilities.noWorthwhileRelief
    probROPE = brief.verdictProbabilities.littleDifference
    logBayesFactor = brief.logBayesFactor
    logEvidence = brief.logEvidence
    priorWeight = brief.priorWeight
    check = brief.check

    let hyper = workspace.estimateHyperParameters(
      quadrature.marginals.shape, quadrature.marginals.placement)
    rho = hyper.rho
    sigma = hyper.sigma
    halfLife = hyper.halfLife
  }
}
