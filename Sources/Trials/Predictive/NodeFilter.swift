import Maths

/// The regression at many nodes at once, learning score after score.
///
/// Per group of eight nodes it keeps exposure, log weight, and mean and covariance of the
/// coefficients (recursive least squares, the Kalman filter of a constant state).
struct NodeFilter: ~Copyable {
  /// Eight hyper-parameter nodes.
  struct Group {
    fileprivate var logHalfLife = Lanes(repeating: 0)
    fileprivate var atanhRho = Lanes(repeating: 0)
    fileprivate var logSigma = Lanes(repeating: 0)
    fileprivate var logWeight = Lanes(repeating: -1e300)

    mutating func set(_ lane: Int, theta: Theta, logWeight: Double) {
      logHalfLife[lane] = theta.x
      atanhRho[lane] = theta.y
      logSigma[lane] = theta.z
      self.logWeight[lane] = logWeight
    }
  }

  private let size: Int
  private let groups: Int
  private var state = LaneBuffer()
  private var top = 0.0
  private let priorMean: Double

  private enum Slot {
    static let rate = 0
    static let rho = 1
    static let variance = 2
    static let exposure = 3
    static let previous = 4
    static let logWeight = 5
    static let mean = 6
  }
  /// Mean, packed covariance and one working column follow the slots.
  private var covariance: Int { Slot.mean + size }
  private var gain: Int { covariance + Packed.count(size) }
  private var stride: Int { gain + size }

  init(_ observations: Observations, _ groups: [Group]) {
    size = observations.size
    self.groups = groups.count
    priorMean = observations.priors[size - 1].mean
    state.reserve(groups.count * stride)
    for (index, group) in groups.enumerated() {
      let at = state.base + index * stride
      at.update(repeating: Lanes(repeating: 0), count: stride)
      at[Slot.rate] = Exposure.rate(group.logHalfLife)
      let doubled = (group.atanhRho + group.atanhRho).exponential
      at[Slot.rho] = Lanes(repeating: 1) - Lanes(repeating: 2) / (doubled + Lanes(repeating: 1))
      at[Slot.variance] = (group.logSigma + group.logSigma).exponential
      at[Slot.exposure] = Lanes(repeating: observations.exposureBefore)
      at[Slot.logWeight] = group.logWeight
      // Coefficients are deviations from their prior means.
      for column in 0..<size {
        let sd = observations.priors[column].sd
        at[covariance + Packed.index(column, column)] = Lanes(repeating: sd * sd)
      }
    }
  }

  /// One day of intake at every node.
  mutating func expose(to input: Double) {
    let input = Lanes(repeating: input)
    for group in 0..<groups {
      let at = state.base + group * stride
      at[Slot.exposure] += at[Slot.rate] * (input - at[Slot.exposure])
    }
  }

  /// Foretells a score, then learns from it.
  ///
  /// - Parameter row: which of the scored days.
  /// - Returns: log predictive density of the score and predictive probability of one no higher.
  mutating func learn(_ observations: Observations, at row: Int) -> (logScore: Double, pit: Double)
  {
    let gap = row > 0 ? observations.scoredDays[row] - observations.scoredDays[row - 1] : 0
    let before = Lanes(repeating: top)
    var (weights, densities, below) = (Lanes(), Lanes(), Lanes())
    var next = Lanes(repeating: -.infinity)
    for group in 0..<groups {
      let at = state.base + group * stride
      let kept = row > 0 ? at[Slot.rho].power(gap) : Lanes(repeating: 0)
      let (innovation, variance) = predict(at, observations, row: row, kept: kept)
      let logVariance = variance.logarithm
      let square = innovation * innovation / variance
      let density: Lanes =
        (square + logVariance + Lanes(repeating: 1.8378770664093454836)) * -0.5  // log 2 pi
      let weight = (at[Slot.logWeight] - before).exponential
      weights += weight
      densities += weight * density.exponential
      below += weight * (innovation / variance.squareRoot()).normal.cumulative
      let updated = at[Slot.logWeight] + density
      at[Slot.logWeight] = updated
      next.replace(with: updated, where: updated .> next)
      update(at, innovation: innovation, variance: variance)
    }
    top = next.max()
    let total = weights.total
    return (logarithm(densities.total / total), below.total / total)
  }

  /// Difference of the score from its forecast and the variance of that; leaves the covariance of
  /// the coefficients with the score in the working column.
  @inline(__always)
  private func predict(
    _ at: UnsafeMutablePointer<Lanes>, _ observations: Observations, row: Int, kept: Lanes
  ) -> (Lanes, Lanes) {
    let width = size
    let values = observations.values
    let exposure = at[Slot.exposure]
    let exposureChange = exposure - kept * at[Slot.previous]
    at[Slot.previous] = exposure
    func change(_ column: Int) -> Lanes {
      if column == size - 1 { return exposureChange }
      let now = Lanes(repeating: values[row * width + column])
      return row > 0 ? now - kept * values[(row - 1) * width + column] : now
    }
    // The score stands last in the values, less the prior means of the fixed columns.
    var innovation = Lanes(repeating: values[row * width + size - 1])
    if row > 0 { innovation -= kept * values[(row - 1) * width + size - 1] }
    innovation -= exposureChange * priorMean
    var variance = at[Slot.variance] * (Lanes(repeating: 1) - kept * kept)
    for i in 0..<size {
      innovation -= change(i) * at[Slot.mean + i]
      var sum = Lanes(repeating: 0)
      for j in 0..<size {
        sum += at[covariance + Packed.index(max(i, j), min(i, j))] * change(j)
      }
      at[gain + i] = sum
      variance += sum * change(i)
    }
    return (innovation, variance)
  }

  @inline(__always)
  private func update(
    _ at: UnsafeMutablePointer<Lanes>, innovation: Lanes, variance: Lanes
  ) {
    let inverse = Lanes(repeating: 1) / variance
    for i in 0..<size {
      let share = at[gain + i] * inverse
      at[Slot.mean + i] += share * innovation
      for j in 0...i {
        at[covariance + Packed.index(i, j)] -= share * at[gain + j]
      }
    }
  }
}
