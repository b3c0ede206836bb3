import Maths

/// The sums that involve the exposure column, for many half-lives at once (one per lane).
///
/// Per batch of eight half-lives: exposure on the first scored day, mean exposure over the days with
/// input, then for each gap and each partner column (fixed columns, score, exposure itself) the same
/// three sums as `Observations.moments`.
struct HalfLifeMoments: ~Copyable {
  private var buffer = LaneBuffer()
  private(set) var stride = 0

  init() {}

  /// Runs the exposure through the diary for every log half-life.
  ///
  /// Cost: O(days) per batch of eight.
  mutating func load(_ observations: Observations, logHalfLife: (Int) -> Double, count: Int) {
    let width = observations.width
    let groupStride = (width + 1) * 3
    stride = 2 + observations.gaps.count * groupStride
    let batches = Lanes.batches(for: count)
    buffer.reserve(batches * stride)
    for batch in 0..<batches {
      var logHalfLives = Lanes()
      for lane in 0..<Lanes.width {
        // The tail of the last batch repeats the last half-life.
        logHalfLives[lane] = logHalfLife(min(batch * Lanes.width + lane, count - 1))
      }
      run(
        observations, rate: Exposure.rate(logHalfLives), into: buffer.base + batch * stride,
        width: width, groupStride: groupStride)
    }
  }

  private func run(
    _ observations: Observations, rate: Lanes, into sums: UnsafeMutablePointer<Lanes>,
    width: Int, groupStride: Int
  ) {
    let zero = Lanes(repeating: 0)
    sums.update(repeating: zero, count: stride)
    var exposure = Lanes(repeating: observations.exposureBefore)
    var previous = zero
    var total = zero
    var scored = 0
    observations.input.withUnsafeBufferPointer { input in
      observations.values.withUnsafeBufferPointer { values in
        observations.scoredDays.withUnsafeBufferPointer { scoredDays in
          observations.gapGroups.withUnsafeBufferPointer { groups in
            for day in input.indices {
              exposure += rate * (Lanes(repeating: input[day]) - exposure)
              if input[day] > 0 { total += exposure }
              guard scored < scoredDays.count, scoredDays[scored] == day else { continue }
              if scored == 0 {
                sums[0] = exposure
              } else {
                let change = exposure - previous
                var at = sums + (2 &+ groups[scored] &* groupStride)
                let row = scored &* width
                for u in 0..<width {
                  let partner = Lanes(repeating: values[row &- width &+ u])
                  let difference = Lanes(repeating: values[row &+ u]) - partner
                  at[0] += change * difference
                  at[1] += change * partner + previous * difference
                  at[2] += previous * partner
                  at += 3
                }
                let twice = change + change
                at[0] += change * change
                at[1] += twice * previous
                at[2] += previous * previous
              }
              previous = exposure
              scored += 1
            }
          }
        }
      }
    }
    sums[1] = total / Lanes(repeating: Double(observations.daysWithInput))
  }

  /// Exposure of a half-life on the first scored day.
  func firstExposure(_ row: Int) -> Double { number(row, 0) }

  /// Mean exposure of a half-life over the days with input.
  func meanExposure(_ row: Int) -> Double { number(row, 1) }

  /// The three sums of a gap and a partner column for one half-life.
  @inline(__always)
  func sums(_ row: Int, gap: Int, partner: Int, width: Int) -> (Double, Double, Double) {
    let at = 2 &+ gap &* (width &+ 1) &* 3 &+ partner &* 3
    return (number(row, at), number(row, at &+ 1), number(row, at &+ 2))
  }

  @inline(__always)
  private func number(_ row: Int, _ element: Int) -> Double {
    buffer.number(at: ((row >> 3) &* stride &+ element) &* 8 &+ (row & 7))
  }
}
