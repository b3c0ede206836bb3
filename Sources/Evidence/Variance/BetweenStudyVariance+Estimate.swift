extension BetweenStudyVariance {
  /// Tau squared by one of the methods.
  ///
  /// Cost: proportional to the number of studies, times some ten steps for the iterative methods.
  ///
  /// - Parameter start: where an iteration begins; by default the unweighted estimate.
  static func estimate(
    _ effects: EffectList, by method: PoolingMethod, from start: Double? = nil
  ) throws(PoolingError) -> BetweenStudyVariance {
    let degrees = Double(effects.count - 1)
    switch method {
    case .commonEffect:
      return BetweenStudyVariance(tau2: 0, standardError: nil, solution: .closedForm)
    case .derSimonianLaird:
      return MomentEstimators.derSimonianLaird(WeightedFit(effects, tau2: 0), degrees: degrees)
    case .hedges: return MomentEstimators.hedges(effects)
    case .sidikJonkman: return MomentEstimators.sidikJonkman(effects)
    case .pauleMandel:
      let (tau2, solution) = try ResidualSolver(effects: effects).tau2(residual: degrees)
      let k = Double(effects.count)
      let weights = WeightedFit(effects, tau2: tau2).weights
      return BetweenStudyVariance(
        tau2: tau2, standardError: (2 * k * k / degrees).squareRoot() / weights,
        solution: solution)
    case .restrictedLikelihood, .maximumLikelihood:
      let estimator = LikelihoodEstimator(
        isRestricted: method == .restrictedLikelihood, variances: effects.variances
      ) { WeightedFit(effects, tau2: $0) }
      return try estimator.estimate(from: start ?? MomentEstimators.hedges(effects).tau2)
    }
  }
}
