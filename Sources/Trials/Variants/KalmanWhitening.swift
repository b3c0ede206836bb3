import Maths

extension Whitening {
  /// Fills the table as `load` does, for noise with a Kalman filter instead of a closed form.
  ///
  /// The filter runs with the same gains on the score and on every column of the regression; the
  /// standardised innovations are the whitened rows. Missing days skip the update.
  ///
  /// Cost: O(days * columns^2) per eight pairs.
  mutating func load(
    _ observations: Observations, hyper: HyperPriors, shape: NodeShape, placement: Placement,
    noise: NoiseStructure
  ) {
    let size = observations.size
    let triangle = Packed.count(size + 1)
    prepare(size: size, batches: shape.batchCount)
    let axes = placement.axes
    let constant = Lanes(repeating: observations.constant)
    for batch in 0..<shape.batchCount {
      let (k1, k2) = shape.batchSteps[batch]
      let logHalfLife = k1.line(axes.l00, placement.centre.x)
      let atanhRho = k2.line(axes.l11, placement.centre.y) + k1.line(axes.l10, 0)
      let out = table.base + batch * stride
      out.update(repeating: Lanes(repeating: 0), count: stride)
      var filter = GainFilter(rho: Self.correlation(atanhRho), noise: noise, columns: size + 1)
      filter.run(observations, rate: Exposure.rate(logHalfLife), into: out)
      out[triangle] =
        k2.line(axes.l21, placement.centre.z) + k1.line(axes.l20, 0)
      out[triangle + 1] +=
        hyper.atanhRho.logDensity(atanhRho) + hyper.logHalfLife.logDensity(logHalfLife) + constant
    }
  }
}

/// The Kalman filter of the noise, in units of sigma, at eight pairs (half-life, rho).
///
/// State: level and autoregressive part, with one mean for each column and one covariance for all.
private struct GainFilter {
  private let rho: Lanes
  private let noise: NoiseStructure
  private let columns: Int
  /// Covariance of the state: level, level with autoregressive part, autoregressive part.
  private var level = Lanes(repeating: 0)
  private var cross = Lanes(repeating: 0)
  private var carried: Lanes

  init(rho: Lanes, noise: NoiseStructure, columns: Int) {
    self.rho = rho
    self.noise = noise
    self.columns = columns
    carried = Lanes(repeating: noise.correlatedShare)
  }

  /// Adds up the whitened cross products, log determinant and mean exposure, in the layout of
  /// `Whitening`.
  mutating func run(
    _ observations: Observations, rate: Lanes, into out: UnsafeMutablePointer<Lanes>
  ) {
    let triangle = Packed.count(columns)
    let priorEffect = observations.priors[columns - 2].mean
    var exposure = Lanes(repeating: observations.exposureBefore)
    var total = Lanes(repeating: 0)
    var scored = 0
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 3 * columns) { buffer in
      guard let means = buffer.baseAddress else { return }
      means.update(repeating: Lanes(repeating: 0), count: 3 * columns)
      let whitened = means + 2 * columns
      for day in observations.input.indices {
        let input = observations.input[day]
        exposure += rate * (Lanes(repeating: input) - exposure)
        if input > 0 { total += exposure }
        if day > 0 { predict(means) }
        guard scored < observations.scoredDays.count, observations.scoredDays[scored] == day else {
          continue
        }
        let row = scored * (columns - 1)
        for column in 0..<(columns - 2) {
          whitened[column] = Lanes(repeating: observations.values[row + column])
        }
        whitened[columns - 2] = exposure
        whitened[columns - 1] =
          Lanes(repeating: observations.values[row + columns - 2]) - exposure * priorEffect
        out[triangle + 1] += update(means, whitened)
        for i in 0..<columns {
          for j in 0...i { out[Packed.index(i, j)] += whitened[i] * whitened[j] }
        }
        scored += 1
      }
    }
    out[triangle + 2] = total / Lanes(repeating: Double(max(1, observations.daysWithInput)))
  }

  /// One day passes.
  @inline(__always)
  private mutating func predict(_ means: UnsafeMutablePointer<Lanes>) {
    let square = rho * rho
    level += Lanes(repeating: noise.wander * noise.wander)
    cross *= rho
    carried = square * carried + (Lanes(repeating: 1) - square) * noise.correlatedShare
    for column in 0..<columns { means[columns + column] *= rho }
  }

  /// Turns a row into its standardised innovations and learns from it.
  ///
  /// - Returns: minus half the log variance of the innovation.
  @inline(__always)
  private mutating func update(
    _ means: UnsafeMutablePointer<Lanes>, _ row: UnsafeMutablePointer<Lanes>
  ) -> Lanes {
    let levelShare = level + cross
    let carriedShare = cross + carried
    let variance =
      levelShare + carriedShare + Lanes(repeating: 1 - noise.correlatedShare)
    let inverse = Lanes(repeating: 1) / variance
    let root = inverse.squareRoot()
    let (levelGain, carriedGain) = (levelShare * inverse, carriedShare * inverse)
    for column in 0..<columns {
      let innovation = row[column] - (means[column] + means[columns + column])
      means[column] += levelGain * innovation
      means[columns + column] += carriedGain * innovation
      row[column] = innovation * root
    }
    level -= levelGain * levelShare
    cross -= levelGain * carriedShare
    carried -= carriedGain * carriedShare
    return variance.logarithm * -0.5
  }
}
