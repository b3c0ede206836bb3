import Maths

/// Finds where the posterior of a series lies and lays 15 x 15 points over it.
struct SeriesSearch<Source: SeriesSource> {
  /// All points with one omega.
  struct Line {
    let omega: Double
    /// Width of the omega step, half of it for omega = 0.
    let weight: Double
    /// Spacing of omega.
    let spacing: Double
    /// Mean and slopes at the peak, given omega.
    let peak: [Double]
    /// Change of mean and slopes per point of mean along the ridge; 1 for the mean itself.
    let ridge: [Double]
    /// Variance of each slope around the ridge.
    let aroundRidge: [Double]
    /// Spacing of the mean, points.
    let meanStep: Double
    /// Log posterior weight of each point, step by step from -7 to 7.
    fileprivate(set) var logWeights: [Double] = []

    /// Mean and slopes of a step.
    func slopes(_ step: Int) -> [Double] {
      zip(peak, ridge).map { $0 + $1 * meanStep * Double(step) }
    }
  }

  let pass: SeriesPass<Source>
  let priors: SeriesPriors
  private(set) var passes = 0

  init(pass: SeriesPass<Source>, priors: SeriesPriors) {
    self.pass = pass
    self.priors = priors
  }

  /// Newton's method over (mean, slopes, log omega), then the lines of points.
  mutating func lines() -> [Line] {
    let (peak, sd) = peak()
    let (omegas, spacing) = Self.omegas(peak.omega, sd: sd)
    var points = omegas.map { SeriesPoint(slopes: peak.slopes, omega: $0) }
    var lines: [Line] = []
    for round in 0..<4 {
      let derivatives = zip(derivatives(points), points).map { $0.with(priors, at: $1) }
      for index in points.indices {
        var rows = derivatives[index].curvature
        rows.removeLast()
        for i in rows.indices { rows[i].removeLast() }
        guard let factored = PositiveDefinite(rows: rows) else { continue }
        if round < 3 {
          let step = factored.solve(Array(derivatives[index].gradient.dropLast()))
          for i in step.indices { points[index].slopes[i] += min(max(step[i], -1), 1) }
        } else {
          lines.append(
            Self.line(points[index], factored, spacing: spacing))
        }
      }
    }
    weigh(&lines)
    return lines
  }

  private mutating func derivatives(_ points: [SeriesPoint]) -> [SeriesDerivatives] {
    passes += 1
    return pass.derivatives(at: points)
  }

  /// The joint peak, and the standard deviation of omega there.
  private mutating func peak() -> (SeriesPoint, sd: Double) {
    var slopes = [Double](repeating: 0, count: pass.source.covariates + 1)
    slopes[0] = priors.mean.mean
    var point = SeriesPoint(slopes: slopes, omega: 0.5 * priors.spreadScale)
    var now = derivatives([point])[0].with(priors, at: point)
    for _ in 0..<30 {
      let step = now.step
      var share = 1.0
      var next = point
      var then = now
      repeat {
        for i in next.slopes.indices { next.slopes[i] = point.slopes[i] + share * step[i] }
        let change = min(max(share * step[step.count - 1], -1), 1)
        next.omega = max(point.omega * exponential(change), 1e-6)
        then = derivatives([next])[0].with(priors, at: next)
        share *= 0.5
      } while !(then.value >= now.value - 1e-9 * abs(now.value)) && share > 1e-4
      point = next
      now = then
      if step.allSatisfy({ abs($0) < 1e-3 }) { break }
    }
    let unit = step(now.curvature.count)
    let variance = PositiveDefinite(rows: now.curvature)?.solve(unit).last ?? 1
    return (point, point.omega * min(max(variance, 1e-12), 1).squareRoot())
  }

  private func step(_ count: Int) -> [Double] {
    (0..<count).map { $0 == count - 1 ? 1 : 0 }
  }

  /// Fifteen values of omega, 0.75 standard deviations apart: around the peak, or from zero on, where
  /// the integrand is even and half the first step is right.
  private static func omegas(_ peak: Double, sd: Double) -> ([Double], spacing: Double) {
    let spacing = 0.75 * sd
    let first = peak - 7 * spacing
    let start = first > spacing ? first : 0
    return ((0..<15).map { start + spacing * Double($0) }, spacing)
  }

  private static func line(
    _ point: SeriesPoint, _ factored: PositiveDefinite, spacing: Double
  ) -> Line {
    let count = point.slopes.count
    let columns = (0..<count).map { column in
      factored.solve((0..<count).map { $0 == column ? 1 : 0 })
    }
    let variance = columns[0][0]
    let ridge = columns[0].map { $0 / variance }
    let around = (0..<count).map { columns[$0][$0] - ridge[$0] * ridge[$0] * variance }
    var line = Line(
      omega: point.omega, weight: point.omega == 0 ? 0.5 * spacing : spacing, spacing: spacing,
      peak: point.slopes, ridge: ridge, aroundRidge: around.map { max(0, $0) },
      meanStep: 0.7 * variance.squareRoot())
    // Laplace's volume of the slopes around the ridge, times the cell.
    let volume = -0.5 * (factored.logDeterminant + logarithm(variance))
    let cell = volume + logarithm(line.meanStep) + logarithm(line.weight)
    line.logWeights = Array(repeating: cell, count: 15)
    return line
  }

  /// Adds log prior and log likelihood of every point, in one pass over the persons.
  private mutating func weigh(_ lines: inout [Line]) {
    let known = lines
    passes += 1
    let sums = pass.sums(known.count * 15) { block, sums in
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 3 * block.components) { buffer in
        guard let prepared = buffer.baseAddress else { return }
        for (index, line) in known.enumerated() {
          let kernel = SeriesKernel(omega: line.omega)
          kernel.prepare(block, into: prepared)
          let start = block.predictor(line.peak)
          let slope: Lanes = block.predictor(line.ridge) * line.meanStep
          for step in 0..<15 {
            let eta = start + slope * Double(step - 7)
            let value = kernel.value(prepared, components: block.components, eta: eta)
            sums[index * 15 + step] += value * block.present
          }
        }
      }
    }
    for index in lines.indices {
      let scaled = lines[index].omega / priors.spreadScale
      for step in 0..<15 {
        var logPrior = -0.5 * scaled * scaled
        for (i, slope) in lines[index].slopes(step - 7).enumerated() {
          let prior = i == 0 ? priors.mean : Normal(checkedMean: 0, sd: priors.slopeSD)
          logPrior += prior.logDensity(slope)
        }
        lines[index].logWeights[step] += sums[index * 15 + step] + logPrior
      }
    }
  }
}
