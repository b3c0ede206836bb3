import Maths

/// The marginal distribution of one hyper-parameter, from its density at evenly spaced points.
///
/// The density is carried between the points by a polynomial of degree five through the logarithms
/// of the six nearest; a normal density is reproduced exactly.
struct Marginal {
  private let start: Double
  private let step: Double
  private let logWeights: [Double]
  /// Mass below each point, the last being 1.
  private let below: [Double]
  private let total: Double

  /// - Parameter weights: density at start, start + step, … up to a common factor, at least six.
  init(start: Double, step: Double, weights: [Double]) {
    self.start = start
    self.step = step
    logWeights = weights.map { logarithm(max($0, 1e-290)) }
    var sums = [0.0]
    for interval in 0..<(weights.count - 1) {
      sums.append(sums[interval] + Self.mass(logWeights, interval, upTo: 1))
    }
    total = sums[sums.count - 1]
    below = sums.map { [total] in $0 / total }
  }

  /// The value not exceeded with probability `p`.
  func quantile(_ p: Double) -> Double {
    var interval = 0
    while interval < below.count - 2, below[interval + 1] < p { interval += 1 }
    let wanted = (p - below[interval]) * total
    let part = increasingRoot(between: 0, and: 1, start: 0.5, tolerance: 1e-10) { x in
      let density = exponential(Self.interpolate(logWeights, interval, x))
      return (Self.mass(logWeights, interval, upTo: x) - wanted, density, 0)
    }
    return start + (Double(interval) + part) * step
  }

  /// The mass between the point `interval` and `x` steps after it (four-point Gauss-Legendre).
  private static func mass(_ logWeights: [Double], _ interval: Int, upTo x: Double) -> Double {
    let points = SIMD4(
      0.06943184420297371, 0.33000947820757187, 0.66999052179242813, 0.93056815579702629)
    let shares = SIMD4(
      0.17392742256872693, 0.32607257743127307, 0.32607257743127307, 0.17392742256872693)
    var sum = 0.0
    for k in 0..<4 {
      sum += shares[k] * exponential(interpolate(logWeights, interval, points[k] * x))
    }
    return sum * x
  }

  /// The log density `x` steps after the point `interval`, by Lagrange through six points.
  private static func interpolate(
    _ logWeights: [Double], _ interval: Int, _ x: Double
  ) -> Double {
    let first = min(max(interval - 2, 0), logWeights.count - 6)
    let at = x + Double(interval - first)
    var sum = 0.0
    for i in 0..<6 {
      var factor = logWeights[first + i]
      for j in 0..<6 where j != i {
        factor *= (at - Double(j)) / Double(i - j)
      }
      sum += factor
    }
    return sum
  }
}
