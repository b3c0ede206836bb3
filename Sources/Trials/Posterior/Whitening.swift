import Maths

/// Whitened cross products of every pair (half-life, rho) of a node set, eight pairs to a batch.
///
/// The scores follow a stationary autoregression of order one; dividing it out ("whitening", with
/// missing days as longer gaps) leaves independent residuals. Per batch, in this order:
/// 1. the lower triangle of [Z'Z, Z'r; r'Z, r'r], columns in the order of the coefficients and the
///    residual r of the prior mean last;
/// 2. log sigma at k3 = 0;
/// 3. everything in the log density that sigma does not touch;
/// 4. mean exposure over the days with input.
struct Whitening: ~Copyable {
  private(set) var table = LaneBuffer()
  private var halfLives = HalfLifeMoments()
  private var scratch = LaneBuffer()
  private(set) var stride = 0

  init() {}

  static func stride(size: Int) -> Int { Packed.count(size + 1) + 3 }

  /// Makes room for batches of pairs.
  mutating func prepare(size: Int, batches: Int) {
    stride = Self.stride(size: size)
    table.reserve(batches * stride)
  }

  /// Fills the table for the pairs of `shape` placed at `placement`.
  ///
  /// Cost: O(days) per eight half-lives, O(gaps * columns^2) per eight pairs.
  mutating func load(
    _ observations: Observations, hyper: HyperPriors, shape: NodeShape, placement: Placement
  ) {
    let size = observations.size
    prepare(size: size, batches: shape.batchCount)
    scratch.reserve(stride + 3 * observations.gaps.count)
    let axes = placement.axes
    halfLives.load(
      observations,
      logHalfLife: { placement.centre.x + axes.l00 * shape.rows[$0] }, count: shape.rows.count)
    let constant = observations.constant
    for row in shape.rows.indices {
      let k1 = shape.rows[row]
      let logHalfLife = placement.centre.x + axes.l00 * k1
      let rowConstant = constant + hyper.logHalfLife.logDensity(logHalfLife)
      let end = shape.rowStarts[row + 1]
      for start in Swift.stride(from: shape.rowStarts[row], to: end, by: Lanes.width) {
        var k2 = Lanes()
        for lane in 0..<Lanes.width {
          k2[lane] = shape.pairSteps[min(start + lane, end - 1)]
        }
        let atanhRho = k2.line(axes.l11, placement.centre.y + axes.l10 * k1)
        whiten(observations, row: row, atanhRho: atanhRho)
        let out = scratch.base
        let triangle = Packed.count(size + 1)
        out[triangle] = k2.line(axes.l21, placement.centre.z + axes.l20 * k1)
        out[triangle + 1] += hyper.atanhRho.logDensity(atanhRho) + Lanes(repeating: rowConstant)
        out[triangle + 2] = Lanes(repeating: halfLives.meanExposure(row))
        for lane in 0..<min(Lanes.width, end - start) {
          scatter(lane: lane, to: shape.slots[start + lane])
        }
      }
    }
    fillIdleLanes(shape)
  }

  /// Cross products of one half-life and eight correlations, into the scratch batch.
  private func whiten(_ observations: Observations, row: Int, atanhRho: Lanes) {
    let one = Lanes(repeating: 1)
    let size = observations.size
    let fixed = size - 1  // also the place of the exposure column
    let gapCount = observations.gaps.count
    let rho = Self.correlation(atanhRho)
    let weights = scratch.base + stride
    var logDeterminant = Lanes(repeating: 0)
    for gap in 0..<gapCount {
      let r = rho.power(observations.gaps[gap])
      let more = one / (one + r)
      let less = one - r
      let quotient = one / less
      weights[3 * gap] = more * quotient
      weights[3 * gap + 1] = more
      weights[3 * gap + 2] = less * more
      let count = Double(observations.gapCounts[gap])
      logDeterminant += (less * (one + r)).logarithm * (-0.5 * count)
    }
    let out = scratch.base
    out[Packed.count(size + 1) + 1] = logDeterminant

    // Fixed columns and score among themselves; the score moves one place on, after the exposure.
    observations.moments.withUnsafeBufferPointer { moments in
      let groupStride = Packed.count(size) * 3
      for u in 0..<size {
        for v in 0...u {
          let first = observations.values[u] * observations.values[v]
          var sum = Lanes(repeating: first)
          var at = Packed.index(u, v) * 3
          for gap in 0..<gapCount {
            let parts =
              weights[3 * gap] * moments[at] + weights[3 * gap + 1] * moments[at + 1]
            sum += parts + weights[3 * gap + 2] * moments[at + 2]
            at += groupStride
          }
          let (i, j) = (u == fixed ? size : u, v == fixed ? size : v)
          out[Packed.index(i, j)] = sum
        }
      }
    }
    // The exposure column with every other and with itself.
    let firstExposure = halfLives.firstExposure(row)
    for partner in 0...size {
      let first = partner == size ? firstExposure : observations.values[partner]
      var sum = Lanes(repeating: first * firstExposure)
      for gap in 0..<gapCount {
        let (a, b, c) = halfLives.sums(row, gap: gap, partner: partner, width: size)
        let parts = weights[3 * gap] * a + weights[3 * gap + 1] * b
        sum += parts + weights[3 * gap + 2] * c
      }
      switch partner {
      case size: out[Packed.index(fixed, fixed)] = sum
      case fixed: out[Packed.index(size, fixed)] = sum
      default: out[Packed.index(fixed, partner)] = sum
      }
    }
    takeOutPriorEffect(observations.priors[fixed].mean, size: size)
  }

  /// r -> r - (prior mean of the effect) * exposure, in the cross products.
  private func takeOutPriorEffect(_ mean: Double, size: Int) {
    let out = scratch.base
    let fixed = size - 1
    let exposureScore = out[Packed.index(size, fixed)]
    let exposureExposure = out[Packed.index(fixed, fixed)]
    for column in 0..<size {
      out[Packed.index(size, column)] -= out[Packed.index(fixed, column)] * mean
    }
    let twice = (exposureScore + exposureScore) * mean
    out[Packed.index(size, size)] += exposureExposure * (mean * mean) - twice
  }

  private func scatter(lane: Int, to slot: Int) {
    let target = (slot >> 3) &* stride &* 8 &+ (slot & 7)
    for element in 0..<stride {
      table.store(scratch.number(at: element &* 8 &+ lane), at: target &+ element &* 8)
    }
  }

  /// Idle lanes of the last batch repeat its last pair; their nodes are masked out later.
  private func fillIdleLanes(_ shape: NodeShape) {
    let last = shape.pairCount - 1
    let source = (last >> 3) * stride * 8 + (last & 7)
    for lane in ((last & 7) + 1)..<max(8, (last & 7) + 1) {
      for element in 0..<stride {
        table.store(
          table.number(at: source + element * 8), at: source - (last & 7) + lane + element * 8)
      }
    }
  }

  /// The hyperbolic tangent, kept a hair away from -1 and 1.
  @inline(__always)
  static func correlation(_ atanhRho: Lanes) -> Lanes {
    let doubled = (atanhRho + atanhRho).exponential
    let rho = Lanes(repeating: 1) - Lanes(repeating: 2) / (doubled + Lanes(repeating: 1))
    return rho.limited(from: -1 + 1e-12, to: 1 - 1e-12)
  }
}

extension Observations {
  /// The part of the log density that no hyper-parameter touches.
  var constant: Double {
    var sum = -0.5 * Double(scoredDays.count) * 1.8378770664093454836  // log 2 pi
    for prior in priors { sum -= logarithm(prior.sd) }
    return sum
  }
}
