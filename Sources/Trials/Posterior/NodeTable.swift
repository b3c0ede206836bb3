import Maths

/// Every quadrature node with its weight and what the coefficients look like there.
///
/// Per eight nodes: weight; conditional mean and variance of each coefficient, and of
/// effect + 0.3 alpha; mean exposure over the days with input.
struct NodeTable: ~Copyable {
  private(set) var table = LaneBuffer()
  /// Groups of eight nodes in use.
  private(set) var count = 0
  private(set) var size = 0

  init() {}

  var stride: Int { 2 * size + 4 }
  /// The target after the coefficients: effect + 0.3 alpha.
  var relief: Int { size }

  /// Empties the table and makes room.
  mutating func prepare(size: Int, capacity: Int) {
    self.size = size
    count = 0
    table.reserve(capacity * stride)
  }

  /// Adds the nodes of a shape.
  ///
  /// Cost: O(p^3) per eight nodes.
  mutating func append(
    _ whitening: borrowing Whitening, kernel: NodeKernel, observations: Observations,
    shape: NodeShape, sigmaAxis: Double
  ) {
    let source = UnsafePointer(whitening.table.base)
    let target = table.base + count * stride
    switch size {
    case 2: kernel.coefficients(source, observations, shape, sigmaAxis, size: 2, into: target)
    case 3: kernel.coefficients(source, observations, shape, sigmaAxis, size: 3, into: target)
    default: kernel.coefficients(source, observations, shape, sigmaAxis, size: 4, into: target)
    }
    count += shape.laneCount
  }

  /// Adds the nodes of a shape, whose rows are written by `fill`.
  mutating func append(_ shape: NodeShape, fill: (UnsafeMutablePointer<Lanes>) -> Void) {
    fill(table.base + count * stride)
    count += shape.laneCount
  }

  /// The largest log density among the nodes.
  func largestLogDensity() -> Double {
    var top = Lanes(repeating: -.infinity)
    for node in 0..<count {
      let value = table.base[node * stride]
      top.replace(with: value, where: value .> top)
    }
    return top.max()
  }

  /// Replaces log densities by weights relative to the largest.
  func exponentiate(top: Double) {
    let top = Lanes(repeating: top)
    for node in 0..<count {
      table.base[node * stride] = (table.base[node * stride] - top).exponential
    }
  }
}

extension NodeKernel {
  /// Log density and conditional moments at every node of a shape, in the layout of `NodeTable`.
  @inline(__always)
  fileprivate func coefficients(
    _ table: UnsafePointer<Lanes>, _ observations: Observations, _ shape: NodeShape,
    _ sigmaAxis: Double, size: Int, into target: UnsafeMutablePointer<Lanes>
  ) {
    let pairStride = Whitening.stride(size: size)
    let means = observations.priors.map(\.mean)
    let reliefMean = means[size - 1] + 0.3 * means[0]
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 15) { buffer in
      guard let work = buffer.baseAddress else { return }
      var out = target
      for batch in 0..<shape.batchCount {
        let pair = table + batch &* pairStride
        let (first, count) = shape.sigmaSteps[batch]
        let room = shape.room[batch]
        for step in 0..<count {
          let k3 = first + Double(step)
          let sigma = Sigma(pair[Packed.count(size &+ 1)], axis: sigmaAxis, k3: k3)
          load(pair, variance: sigma.variance, into: work, size: size)
          let determinant = Elimination.sweep(work, from: 0, of: size)
          let density = logDensity(
            pair, sigma, determinant: determinant, rest: work[Packed.index(size, size)],
            size: size)
          out[0] = density.replacing(
            with: Lanes(repeating: -1e300), where: room .< Lanes(repeating: k3 * k3))
          // After the sweep: minus the inverse of M, and M^-1 c in the last row.
          let minusVariance = Lanes(repeating: 0) - sigma.variance
          for column in 0..<size {
            let mean = work[Packed.index(size, column)] + Lanes(repeating: means[column])
            out[1 &+ 2 &* column] = mean
            out[2 &+ 2 &* column] = work[Packed.index(column, column)] * minusVariance
          }
          let (effect, cross, alpha) = (
            work[Packed.index(size &- 1, size &- 1)], work[Packed.index(size &- 1, 0)],
            work[Packed.index(0, 0)]
          )
          let reliefShift: Lanes = work[Packed.index(size, 0)] * 0.3
          out[1 &+ 2 &* size] =
            work[Packed.index(size, size &- 1)] + reliefShift + Lanes(repeating: reliefMean)
          let alphaPart: Lanes = alpha * 0.09
          let crossPart: Lanes = cross * 0.6
          out[2 &+ 2 &* size] = (effect + crossPart + alphaPart) * minusVariance
          out[3 &+ 2 &* size] = pair[Packed.count(size &+ 1) &+ 2]
          out += 2 &* size &+ 4
        }
      }
    }
  }
}
