import Maths

/// The regression at quadrature nodes, eight (half-life, rho) pairs at a time.
///
/// With Z'Z = A, Z'r = c, r'r = q and prior precisions D of the coefficients, every node needs only
/// M = A + sigma^2 D:
///
///     log p(y | theta) = const - (m - p) log sigma - 1/2 log |M| - 1/2 (q - c' M^-1 c) / sigma^2
///     coefficients | theta, y ~ N(prior mean + M^-1 c, sigma^2 M^-1)
struct NodeKernel {
  /// Number of coefficients.
  let size: Int
  /// Scored days minus coefficients.
  private let degrees: Double
  private let precisions: (Double, Double, Double, Double)
  private let logSigmaPrior: HyperPriors.Bell
  private let stride: Int

  init(_ observations: Observations, hyper: HyperPriors) {
    size = observations.size
    degrees = Double(observations.scoredDays.count - size)
    var all = observations.priors.map(\.precision)
    while all.count < 4 { all.append(0) }
    precisions = (all[0], all[1], all[2], all[3])
    logSigmaPrior = hyper.logSigma
    stride = Whitening.stride(size: size)
  }

  @inline(__always)
  private func precision(_ column: Int) -> Double {
    switch column {
    case 0: precisions.0
    case 1: precisions.1
    case 2: precisions.2
    default: precisions.3
    }
  }

  /// Log prior times likelihood at every node of a shape, one lane per node, into `out`.
  ///
  /// Cost: O(p^3) per eight nodes. Nodes outside the shape get -1e300.
  func logDensities(
    _ whitening: borrowing Whitening, shape: NodeShape, sigmaAxis: Double,
    into out: UnsafeMutablePointer<Lanes>
  ) {
    let table = UnsafePointer(whitening.table.base)
    switch size {
    case 2: run(table, shape, sigmaAxis, size: 2, into: out)
    case 3: run(table, shape, sigmaAxis, size: 3, into: out)
    default: run(table, shape, sigmaAxis, size: 4, into: out)
    }
  }

  @inline(__always)
  private func run(
    _ table: UnsafePointer<Lanes>, _ shape: NodeShape, _ sigmaAxis: Double, size: Int,
    into out: UnsafeMutablePointer<Lanes>
  ) {
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 15) { buffer in
      guard let work = buffer.baseAddress else { return }
      for batch in 0..<shape.batchCount {
        let pair = table + batch &* stride
        let (first, count) = shape.sigmaSteps[batch]
        let room = shape.room[batch]
        for step in 0..<count {
          let k3 = first + Double(step)
          let node = Sigma(pair[Packed.count(size &+ 1)], axis: sigmaAxis, k3: k3)
          load(pair, variance: node.variance, into: work, size: size)
          let determinant = Elimination.eliminate(work, size, of: size)
          let density = logDensity(
            pair, node, determinant: determinant, rest: work[Packed.index(size, size)], size: size)
          out[shape.offsets[batch] &+ step] = density.replacing(
            with: Lanes(repeating: -1e300), where: room .< Lanes(repeating: k3 * k3))
        }
      }
    }
  }

  /// The noise level of one node in each lane.
  struct Sigma {
    let log: Lanes
    let variance: Lanes

    @inline(__always)
    init(_ base: Lanes, axis: Double, k3: Double) {
      log = base + Lanes(repeating: axis * k3)
      variance = (log + log).exponential
    }
  }

  @inline(__always)
  func load(
    _ pair: UnsafePointer<Lanes>, variance: Lanes, into work: UnsafeMutablePointer<Lanes>,
    size: Int
  ) {
    for element in 0..<Packed.count(size &+ 1) { work[element] = pair[element] }
    for column in 0..<size {
      work[Packed.index(column, column)] += variance * precision(column)
    }
  }

  @inline(__always)
  func logDensity(
    _ pair: UnsafePointer<Lanes>, _ sigma: Sigma, determinant: Lanes, rest: Lanes, size: Int
  ) -> Lanes {
    let misfit = rest / sigma.variance + determinant.logarithm
    let constant = pair[Packed.count(size &+ 1) &+ 1]
    let noise: Lanes = sigma.log * degrees
    let half: Lanes = misfit * 0.5
    return constant + logSigmaPrior.logDensity(sigma.log) - noise - half
  }
}
