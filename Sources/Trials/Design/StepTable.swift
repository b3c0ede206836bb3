import Maths

/// How much every possible course of treatment would tell about the effect, worked out once.
///
/// Exposure is linear in the input, and an input is a sum of steps: +1 on the day treatment starts,
/// -1 on the day it stops. With the responses to a step on each possible day as columns of the
/// regression, whitened by the noise and with level and trend taken out, the information in any
/// course is a small quadratic form in its few steps. So a course costs nanoseconds, and thousands
/// can be compared.
///
/// The noise is an autoregression of order one, to which a random walk ("wander") may be added; a
/// Kalman filter whitens both. Eight nodes of the hyper-parameters share a batch.
struct StepTable: ~Copyable {
  private var table = LaneBuffer()
  private let nodes: ThetaNodes
  /// Level, trend and weekend: the columns already taken out.
  private let fixed: Int
  /// Numbers kept per batch of nodes.
  private let stride: Int
  /// Whether input without any step leaves a trace.
  private let hasBase: Bool
  /// The days on which a step may fall, ascending, counted from 0.
  let stepDays: [Int]

  /// - Parameters:
  ///   - design: the days, which of them are scored, and the input that no step changes.
  ///   - stepDays: ascending, counted from 0.
  ///   - wander: standard deviation of the random walk after one day, points; 0 for none.
  ///
  /// Cost: O(days * steps^2) per batch of nodes.
  init(
    _ design: DesignPrecision, stepDays: [Int], nodes: ThetaNodes, priors: TrialPriors,
    wander: Double = 0
  ) {
    self.nodes = nodes
    self.stepDays = stepDays
    fixed = design.weekend == nil ? 2 : 3
    hasBase = design.exposureBefore != 0 || design.input.contains { $0 != 0 }
    let columns = fixed + 1 + stepDays.count
    stride = Packed.count(columns)
    table.reserve(stride * nodes.batchCount)
    let precisions = [priors.alpha, priors.trend, priors.weekend].map(\.precision)
    for batch in 0..<nodes.batchCount {
      let gram = table.base + batch * stride
      for element in 0..<stride { gram[element] = Lanes(repeating: 0) }
      sum(design, batch: batch, wander: wander, columns: columns, into: gram)
      for column in 0..<fixed {
        takeOut(column, precision: precisions[column], columns: columns, from: gram)
      }
    }
  }

  /// The whitened cross products of all columns.
  private func sum(
    _ design: DesignPrecision, batch: Int, wander: Double, columns: Int,
    into gram: UnsafeMutablePointer<Lanes>
  ) {
    let rate = nodes.rate[batch]
    var filter = NoiseFilter(
      rho: nodes.rho[batch], variance: nodes.variance[batch], wander: wander)
    let middle = Double(design.input.count + 1) / 2
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 4 * columns) { buffer in
      guard let value = buffer.baseAddress else { return }
      for element in 0..<(4 * columns) { value[element] = Lanes(repeating: 0) }
      let (level, correlated, innovation) =
        (value + columns, value + 2 * columns, value + 3 * columns)
      value[0] = Lanes(repeating: 1)
      value[fixed] = Lanes(repeating: design.exposureBefore)
      var active = fixed + 1
      for day in design.input.indices {
        // A step that lies ahead has left no trace: its column is still zero.
        while active < columns, stepDays[active - fixed - 1] <= day { active += 1 }
        value[1] = Lanes(repeating: (Double(day + 1) - middle) / 28)
        if fixed == 3, let weekend = design.weekend {
          value[2] = Lanes(repeating: (weekend[day] ? 1 : 0) - 2.0 / 7)
        }
        value[fixed] += rate * (Lanes(repeating: design.input[day]) - value[fixed])
        for column in (fixed &+ 1)..<max(active, fixed &+ 1) {
          value[column] += rate * (Lanes(repeating: 1) - value[column])
        }
        if day > 0 {
          filter.nextDay()
          for column in 0..<active { correlated[column] *= filter.rho }
        }
        guard design.scored?[day] ?? true else { continue }
        filter.observe()
        for column in 0..<active {
          let surprise = value[column] - level[column] - correlated[column]
          level[column] += filter.levelGain * surprise
          correlated[column] += filter.correlatedGain * surprise
          innovation[column] = surprise * filter.scale
        }
        var at = 0
        for row in 0..<active {
          let left = innovation[row]
          for column in 0...row { gram[at &+ column] += left * innovation[column] }
          at &+= row &+ 1
        }
      }
    }
  }

  /// Integrates out one fixed column with its prior.
  private func takeOut(
    _ pivot: Int, precision: Double, columns: Int, from gram: UnsafeMutablePointer<Lanes>
  ) {
    let inverse =
      Lanes(repeating: 1) / (gram[Packed.index(pivot, pivot)] + Lanes(repeating: precision))
    for row in (pivot + 1)..<columns {
      let factor = gram[Packed.index(row, pivot)] * inverse
      for column in (pivot + 1)...row {
        gram[Packed.index(row, column)] -= factor * gram[Packed.index(column, pivot)]
      }
    }
  }

  /// Information about the effect (1 / its variance without any prior) at eight nodes.
  @inline(__always)
  private func information(_ course: StepCourse, batch: Int) -> Lanes {
    let gram = table.base + batch &* stride
    let base = Packed.index(fixed, fixed)
    var sum = hasBase ? gram[base] : Lanes(repeating: 0)
    for later in 0..<course.count {
      let column = fixed &+ 1 &+ course.positions[later]
      let row = gram + Packed.index(column, 0)
      let change = course.changes[later]
      var cross: Lanes = row[column] * (0.5 * change)
      if hasBase { cross += row[fixed] }
      for earlier in 0..<later {
        cross += row[fixed &+ 1 &+ course.positions[earlier]] * course.changes[earlier]
      }
      sum += cross * (2 * change)
    }
    return sum
  }

  /// Posterior variance of the effect under the flat prior, mean over the nodes, points squared.
  ///
  /// Cost: O(steps^2) per batch of nodes.
  func meanFlatVariance(_ course: StepCourse) -> Double {
    let flat = Lanes(repeating: TrialPriors.flatEffect.precision)
    var sum = Lanes()
    for batch in 0..<nodes.batchCount {
      sum += nodes.weight[batch] / (information(course, batch: batch) + flat)
    }
    return sum.total
  }

  /// Adds the flat-prior variance at every node to running sums, one per batch.
  func addFlatVariances(_ course: StepCourse, to sums: inout [Lanes]) {
    let flat = Lanes(repeating: TrialPriors.flatEffect.precision)
    for batch in 0..<nodes.batchCount {
      sums[batch] += Lanes(repeating: 1) / (information(course, batch: batch) + flat)
    }
  }
}
