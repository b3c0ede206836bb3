import Maths

/// Mean and covariance of the steps (k1, k2, k3) over weighted nodes.
struct StepMoments {
  private var weight = 0.0
  private var first = Theta()
  private var squares = Theta()
  /// k2 k1, k3 k1, k3 k2.
  private var products = Theta()

  /// Adds the nodes of a shape, stored in the table from `start` on.
  mutating func add(_ nodes: borrowing NodeTable, _ shape: NodeShape, from start: Int) {
    for batch in 0..<shape.batchCount {
      let (k1, k2) = shape.batchSteps[batch]
      let (firstStep, count) = shape.sigmaSteps[batch]
      var (w, w3, w33) = (Lanes(), Lanes(), Lanes())
      for step in 0..<count {
        let weight = nodes.table.base[(start + shape.offsets[batch] + step) * nodes.stride]
        let k3 = firstStep + Double(step)
        w += weight
        w3 += weight * k3
        w33 += weight * (k3 * k3)
      }
      weight += w.total
      first += Theta((w * k1).total, (w * k2).total, w3.total)
      squares += Theta((w * k1 * k1).total, (w * k2 * k2).total, w33.total)
      products += Theta((w * k1 * k2).total, (w3 * k1).total, (w3 * k2).total)
    }
  }

  /// A grid along the parameters themselves, centred on their mean, three quarters of a posterior
  /// standard deviation per step.
  func axisParallel(_ placement: Placement) -> Placement {
    let mean = first / weight
    let variance = squares / weight - mean * mean
    let c21 = products.x / weight - mean.y * mean.x
    let c31 = products.y / weight - mean.z * mean.x
    let c32 = products.z / weight - mean.z * mean.y
    let a = placement.axes
    let v1 = a.l00 * a.l00 * variance.x
    let v2 =
      a.l10 * a.l10 * variance.x + a.l11 * a.l11 * variance.y + 2 * a.l10 * a.l11 * c21
    let diagonal =
      a.l20 * a.l20 * variance.x + a.l21 * a.l21 * variance.y + a.l22 * a.l22 * variance.z
    let v3 =
      diagonal + 2 * (a.l20 * a.l21 * c21 + a.l20 * a.l22 * c31 + a.l21 * a.l22 * c32)
    let sd = Theta(v1, v2, v3).squareRoot()
    let centre =
      placement.centre
      + Theta(
        a.l00 * mean.x, a.l10 * mean.x + a.l11 * mean.y,
        a.l20 * mean.x + a.l21 * mean.y + a.l22 * mean.z)
    return Placement(centre: centre, axes: Lower3(diagonal: sd * 0.75))
  }
}
