/// Solves Q(tau2) = target, where Q is the weighted residual sum of squares, which falls with tau2.
///
/// Newton steps inside a bracket, halved when one would leave it. Used for Paule-Mandel and Q-profile.
struct ResidualSolver {
  let effects: EffectList

  /// The tau squared at which the residual equals the target; zero when it is below it already.
  func tau2(residual target: Double, method: PoolingMethod = .pauleMandel)
    throws(PoolingError) -> (value: Double, solution: VarianceSolution)
  {
    guard WeightedFit(effects, tau2: 0).residual > target else { return (0, .atZero) }
    var steps = 0
    var low = 0.0
    // Where all weights are below 1 / high, the residual is below the squared spread over high.
    var high = squaredSpread / target
    while WeightedFit(effects, tau2: high).residual > target {
      low = high
      high *= 2
      steps += 1
      guard steps < 200 else { throw .didNotConverge(method, steps: steps) }
    }
    var x = 0.5 * (low + high)
    for step in 1...300 {
      let fit = WeightedFit(effects, tau2: x)
      let gap = fit.residual - target
      if gap > 0 { low = x } else { high = x }
      // dQ/dtau2 = -sum w^2 (y - mean)^2.
      let newton = x + gap / fit.squaredResidual
      let next = newton > low && newton < high ? newton : 0.5 * (low + high)
      if (next - x).magnitude <= 1e-15 * next || high - low <= 1e-15 * high {
        return (next, .converged(steps: steps + step))
      }
      x = next
    }
    throw .didNotConverge(method, steps: 300)
  }

  private var squaredSpread: Double {
    let mean = effects.estimates.reduce(0, +) / Double(effects.count)
    return effects.estimates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
