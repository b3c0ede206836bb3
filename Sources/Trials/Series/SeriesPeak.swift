import Maths

/// The hyper-parameters of a series: mean and covariate slopes, and the spread between persons.
struct SeriesPoint {
  /// Mean effect first, then one slope per covariate, points.
  var slopes: [Double]
  /// Standard deviation between persons, points.
  var omega: Double
}

extension SeriesPass {
  /// Value, gradient and Hessian of the log likelihood at several points, in one pass.
  func derivatives(at points: [SeriesPoint]) -> [SeriesDerivatives] {
    let columns = source.covariates + 1
    let count = SeriesDerivatives.count(columns)
    let sums = sums(points.count * count) { block, sums in
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 3 * block.components) { buffer in
        guard let prepared = buffer.baseAddress else { return }
        for (index, point) in points.enumerated() {
          let kernel = SeriesKernel(omega: point.omega)
          kernel.prepare(block, into: prepared)
          let d = kernel.derivatives(
            prepared, components: block.components, eta: block.predictor(point.slopes))
          let out = sums + index * count
          let present = block.present
          out[0] += d.value * present
          out[1] += d.t * present
          out[2] += d.tt * present
          var at = 3
          for i in 0..<columns {
            let x = block.column(i) * present
            out[at] += d.eta * x
            out[at + 1] += d.etaT * x
            at += 2
            for j in 0...i {
              out[at] += d.etaEta * x * block.column(j)
              at += 1
            }
          }
        }
      }
    }
    return points.indices.map {
      SeriesDerivatives(sums[($0 * count)..<(($0 + 1) * count)], columns: columns)
    }
  }
}

extension SeriesBlock {
  /// Mean effect of each person: the slopes times the covariates.
  @inline(__always)
  func predictor(_ slopes: [Double]) -> Lanes {
    var eta = Lanes(repeating: slopes[0])
    for index in 1..<max(1, slopes.count) { eta += column(index) * slopes[index] }
    return eta
  }
}

/// Value, gradient and Hessian over (slopes, log omega), from sums over persons.
struct SeriesDerivatives {
  var value: Double
  /// Slopes first, log omega last.
  var gradient: [Double]
  /// Rows of minus the Hessian, full.
  var curvature: [[Double]]

  static func count(_ columns: Int) -> Int { 3 + 2 * columns + columns * (columns + 1) / 2 }

  fileprivate init(_ sums: ArraySlice<Double>, columns: Int) {
    let numbers = Array(sums)
    value = numbers[0]
    gradient = Array(repeating: 0, count: columns + 1)
    curvature = Array(repeating: Array(repeating: 0, count: columns + 1), count: columns + 1)
    gradient[columns] = numbers[1]
    curvature[columns][columns] = -numbers[2]
    var at = 3
    for i in 0..<columns {
      gradient[i] = numbers[at]
      curvature[i][columns] = -numbers[at + 1]
      curvature[columns][i] = -numbers[at + 1]
      at += 2
      for j in 0...i {
        curvature[i][j] = -numbers[at]
        curvature[j][i] = -numbers[at]
        at += 1
      }
    }
  }

  /// Adds the log prior: normal slopes, half-normal omega seen on its logarithm.
  func with(_ priors: SeriesPriors, at point: SeriesPoint) -> SeriesDerivatives {
    var copy = self
    let last = gradient.count - 1
    for i in 0..<last {
      let prior = i == 0 ? priors.mean : Normal(checkedMean: 0, sd: priors.slopeSD)
      copy.value += prior.logDensity(point.slopes[i])
      copy.gradient[i] += (prior.mean - point.slopes[i]) * prior.precision
      copy.curvature[i][i] += prior.precision
    }
    let scaled = point.omega * point.omega / (priors.spreadScale * priors.spreadScale)
    copy.value += logarithm(max(point.omega, .leastNormalMagnitude)) - 0.5 * scaled
    copy.gradient[last] += 1 - scaled
    copy.curvature[last][last] += 2 * scaled
    return copy
  }

  /// The Newton step; rows made heavier until they can be factored.
  var step: [Double] {
    var added = 0.0
    while added < 1e12 {
      var rows = curvature
      for i in rows.indices { rows[i][i] += added }
      if let factored = PositiveDefinite(rows: rows) { return factored.solve(gradient) }
      added = max(1e-3, added * 10)
    }
    return gradient.map { _ in 0 }
  }
}
