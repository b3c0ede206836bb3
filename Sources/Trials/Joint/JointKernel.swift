import Maths

/// The regression of several complaints at quadrature nodes, eight pairs (half-life, rho) at a time.
///
/// As `NodeKernel`, with M = A + sigma^2 D for all coefficients of all complaints.
extension JointRegression {
  /// Log prior times likelihood at every node of a shape, one lane per node, into `out`.
  ///
  /// Cost: O((J p)^3) per eight nodes. Nodes outside the shape get -1e300.
  func logDensities(
    _ shape: NodeShape, sigmaAxis: Double, prior: HyperPriors.Bell,
    into out: UnsafeMutablePointer<Lanes>
  ) {
    let size = coefficients.size
    forEachNode(shape, sigmaAxis) { node, work, pair, sigma, isOutside in
      let determinant = Elimination.eliminate(work, size, of: size)
      let density = logDensity(pair, sigma, determinant, work, prior)
      out[node] = density.replacing(with: Lanes(repeating: -1e300), where: isOutside)
    }
  }

  /// Log density and conditional moments of every target at every node, in the layout of `NodeTable`;
  /// the place of effect + 0.3 alpha stays empty.
  func fillNodes(
    _ shape: NodeShape, sigmaAxis: Double, prior: HyperPriors.Bell,
    into out: UnsafeMutablePointer<Lanes>
  ) {
    let (size, fixed) = (coefficients.size, coefficients.fixed)
    let targets = coefficients.targets
    let rowStride = 2 * targets.count + 4
    forEachNode(shape, sigmaAxis) { node, work, pair, sigma, isOutside in
      var determinant = Elimination.eliminate(work, fixed, of: size)
      determinant *= Elimination.sweep(work, from: fixed, of: size)
      let row = out + node * rowStride
      row[0] = logDensity(pair, sigma, determinant, work, prior)
        .replacing(with: Lanes(repeating: -1e300), where: isOutside)
      for (index, target) in targets.enumerated() {
        var mean = Lanes(repeating: target.mean)
        var spread = Lanes(repeating: 0)
        for i in 0..<(size - fixed) {
          mean += work[Packed.index(size, fixed + i)] * target.weights[i]
          for j in 0...i {
            let factor = target.weights[i] * target.weights[j] * (i == j ? 1 : 2)
            spread -= work[Packed.index(fixed + i, fixed + j)] * factor
          }
        }
        row[1 + 2 * index] = mean
        row[2 + 2 * index] = spread * sigma.variance + Lanes(repeating: target.openVariance)
      }
      row[1 + 2 * targets.count] = Lanes(repeating: 0)
      row[2 + 2 * targets.count] = Lanes(repeating: 1)
      row[3 + 2 * targets.count] = pair[Packed.count(size + 1) + 2]
    }
  }

  /// Calls `body` at every eight nodes with [M, c; c', q] laid out to be eliminated.
  @inline(__always)
  private func forEachNode(
    _ shape: NodeShape, _ sigmaAxis: Double,
    _ body: (
      _ node: Int, _ work: UnsafeMutablePointer<Lanes>, _ pair: UnsafePointer<Lanes>,
      _ sigma: NodeKernel.Sigma, _ isOutside: SIMDMask<SIMD8<Int64>>
    ) -> Void
  ) {
    let count = Packed.count(coefficients.size + 1)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: count) { buffer in
      guard let work = buffer.baseAddress else { return }
      for batch in 0..<shape.batchCount {
        let pair = UnsafePointer(table.base + batch * stride)
        let (first, steps) = shape.sigmaSteps[batch]
        for step in 0..<steps {
          let k3 = first + Double(step)
          let sigma = NodeKernel.Sigma(pair[count], axis: sigmaAxis, k3: k3)
          for element in 0..<count { work[element] = pair[element] }
          addPrior(sigma.variance, to: work)
          body(
            shape.offsets[batch] + step, work, pair, sigma,
            shape.room[batch] .< Lanes(repeating: k3 * k3))
        }
      }
    }
  }

  /// Adds sigma^2 times the prior precision.
  @inline(__always)
  private func addPrior(_ variance: Lanes, to work: UnsafeMutablePointer<Lanes>) {
    let fixed = coefficients.fixed
    for block in 0..<coefficients.blocks {
      for (column, precision) in coefficients.precisions.enumerated() {
        let place = coefficients.place(block, column)
        work[Packed.index(place, place)] += variance * precision
      }
    }
    let effects = coefficients.effectPrecisions
    work[Packed.index(fixed, fixed)] += variance * effects.primary
    work[Packed.index(fixed + 1, fixed)] += variance * effects.cross
    work[Packed.index(fixed + 1, fixed + 1)] += variance * effects.sum
    if coefficients.blocks == 3 {
      work[Packed.index(fixed + 2, fixed + 2)] += variance * effects.difference
    }
  }

  @inline(__always)
  private func logDensity(
    _ pair: UnsafePointer<Lanes>, _ sigma: NodeKernel.Sigma, _ determinant: Lanes,
    _ work: UnsafeMutablePointer<Lanes>, _ prior: HyperPriors.Bell
  ) -> Lanes {
    let size = coefficients.size
    let misfit = work[Packed.index(size, size)] / sigma.variance + determinant.logarithm
    let noise: Lanes = sigma.log * degrees
    let half: Lanes = misfit * 0.5
    return pair[Packed.count(size + 1) + 1] + prior.logDensity(sigma.log) - noise - half
  }
}
