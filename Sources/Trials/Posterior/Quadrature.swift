import Maths

/// What the integral over the hyper-parameters left behind; the nodes stay in the workspace.
struct Quadrature {
  let check: QuadratureCheck
  let logEvidence: Double
  /// Sum of the node weights.
  let totalWeight: Double
  /// Shape and place of the nodes, in the order of the node table.
  let sets: [(shape: NodeShape, placement: Placement)]
  /// Where the hyper-parameters lie: for a box the box itself, else axes along the parameters.
  let marginals: (shape: NodeShape, placement: Placement)
}

extension PosteriorWorkspace {
  /// Largest difference between two lattices that is accepted, in standard deviations.
  ///
  /// The error of their union is about the square of it: at most 1e-4 (Benchmarks/RESULTS.md).
  private static let accepted = 1e-2

  /// Integrates over the hyper-parameters, finer and finer until two lattices agree.
  func integrate() -> Quadrature {
    if let mode = findMode() {
      // Step 1.4: the union of two lattices is exact enough, and reaches far into the tails.
      let wide = Placement(centre: mode.centre, axes: mode.axes.scaled(by: 1.4))
      if let result = pooled(.lattice, .shiftedLattice, wide, as: .lattice) { return result }
      let fine = Placement(centre: mode.centre, axes: mode.axes.scaled(by: 0.7))
      if let result = pooled(.fineLattice, .shiftedFineLattice, fine, as: .fineLattice) {
        return result
      }
    }
    return overPriorBox()
  }

  /// Two lattices, one in the gaps of the other; their union is the result when they agree.
  ///
  /// Each half is a quadrature of its own. The first error terms of the halves have opposite signs,
  /// so the union is more exact than either by orders of magnitude.
  private func pooled(
    _ first: NodeShape, _ second: NodeShape, _ placement: Placement,
    as method: QuadratureCheck.Method
  ) -> Quadrature? {
    nodes.prepare(size: targetCount, capacity: first.laneCount + second.laneCount)
    append(first, placement)
    append(second, placement)
    let top = nodes.largestLogDensity()
    guard top.isFinite else { return nil }
    nodes.exponentiate(top: top)
    let one = moments(0..<first.laneCount)
    let other = moments(first.laneCount..<nodes.count)
    let check = QuadratureCheck(
      method: method, meanDifference: abs(one.mean - other.mean) / one.sd,
      sdDifference: abs(other.sd / one.sd - 1), nodes: first.nodeCount + second.nodeCount)
    guard check.meanDifference < Self.accepted, check.sdDifference < Self.accepted else {
      return nil
    }
    let total = one.weight + other.weight
    var steps = StepMoments()
    steps.add(nodes, first, from: 0)
    steps.add(nodes, second, from: first.laneCount)
    return Quadrature(
      check: check,
      logEvidence: top + logarithm(0.5 * total) + placement.logCellVolume, totalWeight: total,
      sets: [(first, placement), (second, placement)],
      marginals: (.marginals, steps.axisParallel(placement)))
  }

  /// The fixed box 41 x 81 x 31 over the prior: slow and coarse, but it cannot miss.
  private func overPriorBox() -> Quadrature {
    let shape = NodeShape.widePriorBox
    let steps = hyper.sd * Theta(4.5 / 15, 5.0 / 20, 5.0 / 40)
    let placement = Placement(centre: hyper.mean, axes: Lower3(diagonal: steps))
    nodes.prepare(size: targetCount, capacity: shape.laneCount)
    append(shape, placement)
    let top = nodes.largestLogDensity()
    nodes.exponentiate(top: top)
    let all = moments(0..<nodes.count)
    return Quadrature(
      check: QuadratureCheck(
        method: .box, meanDifference: 0, sdDifference: 0, nodes: shape.nodeCount),
      logEvidence: top + logarithm(all.weight) + placement.logCellVolume,
      totalWeight: all.weight, sets: [(shape, placement)], marginals: (shape, placement))
  }

  /// Total weight, and mean and standard deviation of the effect, over some of the nodes.
  private func moments(_ range: Range<Int>) -> (weight: Double, mean: Double, sd: Double) {
    let effect = nodes.size - 1
    var (weight, first, second) = (Lanes(), Lanes(), Lanes())
    for node in range {
      let row = nodes.table.base + node * nodes.stride
      let mean = row[1 + 2 * effect]
      weight += row[0]
      first += row[0] * mean
      second += row[0] * (mean * mean + row[2 + 2 * effect])
    }
    let total = weight.total
    let mean = first.total / total
    return (total, mean, (second.total / total - mean * mean).squareRoot())
  }
}
