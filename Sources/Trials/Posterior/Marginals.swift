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
    var sums = HyperSums(shape, placement)
    sums.add(densities, relativeTo: top.max())
    return sums.estimates
  }

  /// The posterior of the hyper-parameters, summed along each of them on a grid parallel to them.
  struct HyperSums {
    private let shape: NodeShape
    private let placement: Placement
    private var halfLife: [Double]
    private var rho: [Double]
    private var sigma: [Double]

    init(_ shape: NodeShape, _ placement: Placement) {
      self.shape = shape
      self.placement = placement
      halfLife = [Double](repeating: 0, count: shape.rows.count)
      rho = [Double](repeating: 0, count: shape.rowStarts[1])
      sigma = [Double](repeating: 0, count: shape.sigmaSteps[0].count)
    }

    /// Adds log densities at every node of the grid.
    mutating func add(_ densities: UnsafeMutablePointer<Lanes>, relativeTo peak: Double) {
      let peak = Lanes(repeating: peak)
      let columns = rho.count
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
    }

    /// What the sums say.
    var estimates: HyperEstimates {
      let (centre, axes) = (placement.centre, placement.axes)
      return HyperEstimates(
        rho: Estimate(gridWeights: rho, centre: centre.y, step: axes.l11) { z in
          let doubled = Maths.exponential(2 * z)
          return 1 - 2 / (doubled + 1)
        },
        sigma: Estimate(
          gridWeights: sigma, centre: centre.z, step: axes.l22, Maths.exponential),
        halfLife: Estimate(
          gridWeights: halfLife, centre: centre.x, step: axes.l00, Maths.exponential))
    }
  }
}

extension Estimate {
  /// Moments by the trapezoidal rule, quantiles by interpolation, both carried to the scale of the
  /// reader by an increasing function.
  ///
  /// - Parameters:
  ///   - weights: density on a grid, at least six points.
  ///   - centre: the middle of the grid.
  init(
    gridWeights weights: [Double], centre: Double, step: Double, _ carry: (Double) -> Double
  ) {
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
    self.init(
      mean: mean, sd: (second / total).squareRoot(), q025: carry(marginal.quantile(0.025)),
      q50: carry(marginal.quantile(0.5)), q975: carry(marginal.quantile(0.975)))
  }
}
