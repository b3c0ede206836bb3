import Maths

/// What a diary of two or three complaints says under model T1j, with its priors.
///
/// Every complaint has its own level, trend and, when given, weekend. Its effect is a common effect
/// plus a deviation of its own, N(0, 0.3^2) by default. The noise is that of model T1 in time, of one
/// size for all complaints, with one correlation between any two of them on the same day. All four
/// hyper-parameters are integrated by quadrature, so the same diary always gives the same bits. The
/// effect on the primary complaint is the answer, and the posterior of the primary alone is to be
/// shown beside it.
public struct JointPosterior: Hashable, Sendable {
  /// The effect on one complaint.
  public struct OutcomeEffect: Hashable, Sendable {
    public let outcome: Outcome
    /// Effect at full exposure, points; negative is relief.
    public let effect: Estimate
  }

  /// Effect on the primary complaint at full exposure, points; negative is relief.
  public let effect: Estimate
  /// The effect that the complaints have in common, points.
  public let commonEffect: Estimate
  /// The effect on every complaint, the primary first.
  public let effects: [OutcomeEffect]
  /// Correlation between the noise of two complaints on the same day.
  public let correlation: Estimate
  /// Correlation of the noise from one day to the next.
  public let rho: Estimate
  /// Standard deviation of the noise of each complaint, points.
  public let sigma: Estimate
  /// Half-life of onset and offset, days.
  public let halfLife: Estimate

  /// What a verdict on the primary complaint needs.
  public let verdictProbabilities: VerdictProbabilities
  /// Log Bayes factor against no effect on the primary complaint (Savage-Dickey).
  public let logBayesFactor: Double
  /// Log probability density of all scores used, all constants included.
  public let logEvidence: Double
  /// Posterior variance of the effect on the primary over its prior variance.
  public let priorWeight: Double
  /// Posterior of the effect on the primary, component by component.
  public let effectDistribution: NormalMixture
  /// How the integral was done.
  public let check: JointCheck

  /// Analyses a diary of several complaints.
  ///
  /// Cost: about 15 ms for 84 days and three complaints on one core.
  ///
  /// - Parameter workspace: memory of the calling thread, reused from diary to diary.
  public init(of diary: JointDiary, using workspace: PosteriorWorkspace) {
    // In the order of `JointCoefficients.targets`: common, others, primary.
    let others = diary.others.map { ($0.outcome, TargetMixture()) }
    let (common, primary) = (TargetMixture(), TargetMixture())
    let quadrature = workspace.integrate(
      diary, into: [common] + others.map(\.1) + [primary])
    effect = primary.buffer.estimate()
    commonEffect = common.buffer.estimate()
    effects =
      [OutcomeEffect(outcome: diary.primary.outcome, effect: effect)]
      + others.map { OutcomeEffect(outcome: $0, effect: $1.buffer.estimate()) }
    correlation = quadrature.correlation
    rho = quadrature.hyper.rho
    sigma = quadrature.hyper.sigma
    halfLife = quadrature.hyper.halfLife
    verdictProbabilities = VerdictProbabilities(mcid: diary.primary.mcid) {
      primary.buffer.distribution(at: $0).cumulative
    }
    let prior = diary.effectPrior
    let density = primary.buffer.distribution(at: 0).density
    logBayesFactor = prior.logDensity(0) - logarithm(max(density, .leastNormalMagnitude))
    logEvidence = quadrature.logEvidence
    priorWeight = effect.sd * effect.sd / (prior.sd * prior.sd)
    effectDistribution = primary.buffer.copy()
    check = quadrature.check
  }
}

extension JointDiary {
  /// Prior of the effect on the primary complaint: common effect plus deviation.
  var effectPrior: Normal {
    let common = primary.priors.effect
    let spread = priors.effectSpread
    return Normal(
      checkedMean: common.mean, sd: (common.sd * common.sd + spread * spread).squareRoot())
  }
}
