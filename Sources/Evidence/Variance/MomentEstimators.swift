/// Estimators of tau squared that are formulas.
enum MomentEstimators {
  /// DerSimonian-Laird: max(0, (Q - df) / tr P) at tau2 = 0.
  static func derSimonianLaird(_ fit: some VarianceModel, degrees: Double) -> BetweenStudyVariance {
    let trace = fit.projectionTrace
    let tau2 = max(0, (fit.residual - degrees) / trace)
    let variance =
      (2 * degrees + 4 * tau2 * trace + 2 * tau2 * tau2 * fit.projectionSquaredTrace)
      / (trace * trace)
    return BetweenStudyVariance(
      tau2: tau2, standardError: variance.squareRoot(), solution: .closedForm)
  }

  /// Hedges-Olkin: the variance of the estimates less the mean of their error variances.
  static func hedges(_ effects: EffectList) -> BetweenStudyVariance {
    let k = Double(effects.count)
    let df = k - 1
    let spread = squaredSpread(effects)
    let errors = effects.variances.reduce(0, +)
    let errorSquares = effects.variances.reduce(0) { $0 + $1 * $1 }
    let trace = errors * (1 - 1 / k)
    let tau2 = max(0, (spread - trace) / df)
    let variance =
      (2 * (errorSquares * (1 - 2 / k) + errors * errors / (k * k)) + 4 * tau2 * trace
        + 2 * tau2 * tau2 * df) / (df * df)
    return BetweenStudyVariance(
      tau2: tau2, standardError: variance.squareRoot(), solution: .closedForm)
  }

  /// Sidik-Jonkman: the crude variance of the estimates, improved once.
  static func sidikJonkman(_ effects: EffectList) -> BetweenStudyVariance {
    let k = Double(effects.count)
    let crude = squaredSpread(effects) / k
    guard crude > 0 else {
      return BetweenStudyVariance(tau2: 0, standardError: 0, solution: .atZero)
    }
    let fit = WeightedFit(effects, tau2: crude)
    let tau2 = crude * fit.residual / (k - 1)
    var (own, ownOnce, cross) = (0.0, 0.0, 0.0)
    for v in effects.variances {
      let w = 1 / (v + crude)
      let diagonal = w * w - 2 * w * w * w / fit.weights
      own += v * v * diagonal
      ownOnce += v * diagonal
      cross += w * w * v
    }
    let total = fit.weights * fit.weights
    let both = own + cross * cross / total
    let once = ownOnce + cross * fit.squares / total
    let variance =
      crude * crude / ((k - 1) * (k - 1))
      * (2 * both + 4 * tau2 * once + 2 * tau2 * tau2 * fit.projectionSquaredTrace)
    return BetweenStudyVariance(
      tau2: tau2, standardError: variance.squareRoot(), solution: .closedForm)
  }

  /// Sum of (y - mean y)^2.
  private static func squaredSpread(_ effects: EffectList) -> Double {
    let mean = effects.estimates.reduce(0, +) / Double(effects.count)
    return effects.estimates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
