import Maths

extension PosteriorWorkspace {
  /// What is known about rho, sigma and the half-life.
  struct HyperEstimates {
    let rho: Estimate
    /// Points.
    let sigma: Estimate
    /// Days.
    let halfLife: Estimate
  }

  /// Sums the posterior of the hyper-parameters along each of them, on a grid parallel to them.
  func estimateHyperParameters(_ shape: NodeShape, _ placement: Placement) -> HyperEstimates {
    let densities = logDensities(shape, placement)
    var top = Lanes(repeating: -.infinity)
    for node in 0..<shape.laneCount {
      top.replace(with: densities[node], where: densities[node] .> top)
    }
    let peak = Lanes(repeating: top.max())

    let columns = shape.rowStarts[1]
    var halfLife = [Double](repeating: 0, count: shape.rows.count)
    var rho = [Double](repeating: 0, count: columns)
    var sigma = [Double](repeating: 0, count: shape.sigmaSteps[0].count)
    for batch in 0..<shape.batchCount {
      var pairs = Lanes()
      for step in 0..<shape.sigmaSteps[batch].count {
        let weight = (densities[shape.offsets[batch] + step] - peak).exponential
        sigma[step] += weight.total
        pairs += weight
      }
      for lane in 0..<min(Lanes.width, shape.pairCount - batch * Lanes.width) {
        let pair = batch * Lanes.width + lane
        halfLife[pair / columns] += pairs[lane]
        rho[pair % columns] += pairs[lane]
      }
    }
    let axes = placement.axes
    return HyperEstimates(
      rho: estimate(rho, centre: placement.centre.y, step: axes.l11) { z in
        let doubled = Maths.exponential(2 * z)
        return 1 - 2 / (doubled + 1)
      },
      sigma: estimate(sigma, centre: placement.centre.z, step: axes.l22, Maths.exponential),
      halfLife: estimate(halfLife, centre: placement.centre.x, step: axes.l00, Maths.exponential))
  }

  /// Moments by the trapezoidal rule, quantiles by interpolation, both carried to the scale of the
  /// reader by an increasing function.
  private func estimate(
    _ weights: [Double], centre: Double, step: Double, _ carry: (Double) -> Double
  ) -> Estimate {
    let start = centre - step * Double(weights.count - 1) / 2
    var (total, first) = (0.0, 0.0)
    let values = weights.indices.map { carry(start + step * Double($0)) }
    for (weight, value) in zip(weights, values) {
      total += weight
      first += weight * value
    }
    let mean = first / total
    var second = 0.0
    for (weight, value) in zip(weights, values) {
      second += weight * (value - mean) * (value - mean)
    }
    let marginal = Marginal(start: start, step: step, weights: weights)
    return Estimate(
      mean: mean, sd: (second / total).squareRoot(), q025: carry(marginal.quantile(0.025)),
      q50: carry(marginal.quantile(0.5)), q975: carry(marginal.quantile(0.975)))
  }
}
