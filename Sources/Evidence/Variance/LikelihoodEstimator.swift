import Maths

/// Tau squared that makes the data most likely, over all effects or after allowing for the fitted ones.
///
/// Fisher scoring from a start; at rest the likelihood is compared with that at zero. When the scoring
/// does not come to rest, or rests below the likelihood at zero, the whole range is searched.
struct LikelihoodEstimator<Model: VarianceModel> {
  let isRestricted: Bool
  let variances: [Double]
  /// The model at a tau squared.
  let model: (Double) -> Model

  /// A step below this share of the total variance counts as rest.
  private static var precision: Double { 1e-13 }
  private static var mostSteps: Int { 200 }

  func estimate(from start: Double) throws(PoolingError) -> BetweenStudyVariance {
    let typical = Double(variances.count) / model(0).weights
    var tau2 = max(0, start)
    var rest: VarianceSolution?
    for step in 1...Self.mostSteps {
      let here = model(tau2)
      let next = max(0, tau2 + score(here) / information(here))
      let move = (next - tau2).magnitude
      tau2 = next
      if move <= Self.precision * (tau2 + typical) {
        rest = tau2 <= Self.precision * typical ? .atZero : .converged(steps: step)
        break
      }
    }
    if rest == .atZero { tau2 = 0 }
    if rest == nil { (tau2, rest) = try search(typical) }
    var solution = rest ?? .atZero
    if tau2 > 0, logLikelihood(0) > logLikelihood(tau2) + 1e-12 {
      // Where two summits are known there may be a third, higher than both.
      let rejected = tau2
      (tau2, solution) = try search(typical)
      if tau2 == 0 { solution = .likelierAtZero(rejected: rejected) }
    }
    return BetweenStudyVariance(
      tau2: tau2, standardError: (2 / information(model(tau2))).squareRoot(), solution: solution)
  }

  /// Twice the slope of the log likelihood.
  private func score(_ here: Model) -> Double {
    here.squaredResidual - (isRestricted ? here.projectionTrace : here.weights)
  }

  /// Twice the expected curvature.
  private func information(_ here: Model) -> Double {
    isRestricted ? here.projectionSquaredTrace : here.squares
  }

  private func logLikelihood(_ tau2: Double) -> Double {
    let here = model(tau2)
    var logVariances = 0.0
    for variance in variances { logVariances += logarithm(variance + tau2) }
    return -0.5 * (logVariances + here.residual + (isRestricted ? logarithm(here.information) : 0))
  }

  /// Every point at which the slope turns from rising to falling; the likeliest of them, or zero.
  private func search(_ typical: Double) throws(PoolingError) -> (Double, VarianceSolution) {
    var points = [0.0]
    var next = 1e-9 * typical
    // Beyond the point where the slope is negative for good lies nothing.
    while points.count < 400, next < 1e9 * typical {
      points.append(next)
      next *= 1.25
    }
    var best = (tau2: 0.0, value: logLikelihood(0))
    var evaluations = points.count
    var found = score(model(0)) <= 0
    for (low, high) in zip(points, points.dropFirst())
    where score(model(low)) > 0 && score(model(high)) <= 0 {
      var (a, b) = (low, high)
      while b - a > 1e-15 * b, evaluations < 100_000 {
        let middle = 0.5 * (a + b)
        if middle <= a || middle >= b { break }
        if score(model(middle)) > 0 { a = middle } else { b = middle }
        evaluations += 1
      }
      found = true
      let value = logLikelihood(b)
      if value > best.value { best = (b, value) }
    }
    guard found else {
      throw .didNotConverge(
        isRestricted ? .restrictedLikelihood : .maximumLikelihood, steps: evaluations)
    }
    return (best.tau2, .searched(evaluations: evaluations))
  }
}
