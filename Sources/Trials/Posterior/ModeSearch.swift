import Maths

extension PosteriorWorkspace {
  /// The peak of the posterior of the hyper-parameters and the lattice axes around it.
  ///
  /// A coarse scan (5 x 13 x 3 points, 1.5, 0.6 and 1.5 prior standard deviations apart), then
  /// Newton steps with a Hessian from differences of 0.001.
  ///
  /// - Returns: nil when the peak lies at the edge of what can be computed, as it does for scores
  ///   that never vary.
  func findMode() -> Placement? {
    let limits = searchLimits()
    var centre = scan().clamped(lowerBound: limits.low, upperBound: limits.high)
    var curvature = Symmetric3(diagonal: Theta(repeating: 1))
    for _ in 0..<20 {
      let (gradient, hessian) = derivatives(at: centre)
      curvature = hessian
      var step = curvature.mappingEigenvalues { 1 / max($0, 1) }.times(gradient)
      let length = (step * step).sum().squareRoot()
      guard length.isFinite else { return nil }
      if length > 0.7 { step *= 0.7 / length }
      centre = (centre + step).clamped(lowerBound: limits.low, upperBound: limits.high)
      if length < 0.01 { break }
    }
    if any((centre .<= limits.low) .| (centre .>= limits.high)) { return nil }
    let sd = hyper.sd
    let floor = 0.5 / (sd * sd).max()
    let covariance = curvature.mappingEigenvalues { 1 / max($0, floor) }
    return Placement(centre: centre, axes: covariance.cholesky)
  }

  /// How far the peak may lie from the prior: six, seven and twelve standard deviations, and never
  /// below a noise of a thousandth of a point, where the sums lose their digits.
  private func searchLimits() -> (low: Theta, high: Theta) {
    let reach = hyper.sd * Theta(6, 7, 12)
    var low = hyper.mean - reach
    low.z = max(low.z, min(-7, hyper.mean.z - 1))
    return (low, hyper.mean + reach)
  }

  /// The best point of the coarse scan.
  private func scan() -> Theta {
    let shape = NodeShape.scan
    let steps = hyper.sd * Theta(1.5, 1.5, 0.6)
    let placement = Placement(centre: hyper.mean, axes: Lower3(diagonal: steps))
    let densities = logDensities(shape, placement)
    var best = (-Double.infinity, Theta())
    for batch in 0..<shape.batchCount {
      let (first, count) = shape.sigmaSteps[batch]
      for step in 0..<count {
        let values = densities[shape.offsets[batch] + step]
        for lane in 0..<Lanes.width where values[lane] > best.0 {
          let (k1, k2) = shape.batchSteps[batch]
          best = (values[lane], Theta(k1[lane], k2[lane], first + Double(step)))
        }
      }
    }
    return hyper.mean + best.1 * steps
  }

  /// Gradient and minus the Hessian of the log posterior.
  private func derivatives(at centre: Theta) -> (gradient: Theta, curvature: Symmetric3) {
    let e = 1e-3
    let shape = NodeShape.stencil
    let placement = Placement(centre: centre, axes: Lower3(diagonal: Theta(repeating: e)))
    let densities = logDensities(shape, placement)
    let value = { (i: Int, j: Int, k: Int) -> Double in
      let slot = shape.slots[(i + 1) * 3 + j + 1]
      return densities[shape.offsets[slot / Lanes.width] + k + 1][slot % Lanes.width]
    }
    let centreValue = value(0, 0, 0)
    var gradient = Theta()
    var curvature = Symmetric3(diagonal: Theta())
    for a in 0..<3 {
      let up = value(a == 0 ? 1 : 0, a == 1 ? 1 : 0, a == 2 ? 1 : 0)
      let down = value(a == 0 ? -1 : 0, a == 1 ? -1 : 0, a == 2 ? -1 : 0)
      gradient[a] = (up - down) / (2 * e)
      curvature[a, a] = -(up - 2 * centreValue + down) / (e * e)
      for b in 0..<a {
        let corner = { (p: Int, q: Int) in
          value(
            a == 0 ? p : b == 0 ? q : 0, a == 1 ? p : b == 1 ? q : 0,
            a == 2 ? p : b == 2 ? q : 0)
        }
        let mixed = corner(1, 1) - corner(1, -1) - corner(-1, 1) + corner(-1, -1)
        curvature[a, b] = -mixed / (4 * e * e)
      }
    }
    return (gradient, curvature)
  }
}
