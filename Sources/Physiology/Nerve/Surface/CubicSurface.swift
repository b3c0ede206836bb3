import Maths

/// A polynomial of degree 3 in three variables, for eight points at a time.
struct CubicSurface: Hashable, Sendable {
  /// Graded order: by total degree, then the power of the first variable falling, then that of the second.
  let coefficients: [Double]

  /// The powers of each term in that order.
  static let powers: [(first: Int, second: Int, third: Int)] = (0...3).flatMap { degree in
    (0...degree).reversed().flatMap { first in
      (0...(degree - first)).reversed().map { second in
        (first, second, degree - first - second)
      }
    }
  }

  @inline(__always)
  func value(_ m: Lanes, _ g: Lanes, _ i: Lanes) -> Lanes {
    @inline(__always) func c(_ term: Int) -> Lanes { Lanes(repeating: coefficients[term]) }
    let mm = c(4) + m * c(10) + g * c(11) + i * c(12)
    let mg = c(5) + g * c(13) + i * c(14)
    let mi = c(6) + i * c(15)
    let gg = c(7) + g * c(16) + i * c(17)
    let gi = c(8) + i * c(18)
    let ii = c(9) + i * c(19)
    let first = m * (c(1) + m * mm + g * mg + i * mi)
    let second = g * (c(2) + g * gg + i * gi)
    return c(0) + first + second + i * (c(3) + i * ii)
  }
}
