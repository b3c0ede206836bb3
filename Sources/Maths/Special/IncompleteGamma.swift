import RealModule

/// The regularised incomplete gamma function, both tails.
///
/// Series below a + 1, Lentz's continued fraction above (Press et al., Numerical Recipes, section 6.2),
/// so that each tail keeps its relative accuracy, about 1e-13. Cost: about 10 + sqrt(a) terms.
package struct IncompleteGamma: Sendable {
  /// P(a, x), the share below x.
  package let lower: Double
  /// Q(a, x), the share above x.
  package let upper: Double

  /// - Parameters:
  ///   - a: shape, above zero.
  ///   - x: zero or above.
  package init(shape a: Double, at x: Double) {
    guard x > 0 else {
      (lower, upper) = (0, 1)
      return
    }
    let front = Double.exp(a * Double.log(x) - x - Double.logGamma(a))
    if x < a + 1 {
      lower = min(1, front * Self.series(a, x))
      upper = 1 - lower
    } else {
      upper = min(1, front * Self.fraction(a, x))
      lower = 1 - upper
    }
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    for _ in 0..<100_000 {
      n += 1
      term *= x / n
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for i in 1..<100_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = an * d + b
      if d.magnitude < tiny { d = tiny }
      c = b + an / c
      if c.magnitude < tiny { c = tiny }
      d = 1 / d
      let step = d * c
      h *= step
      if (step - 1).magnitude < 1e-16 { break }
    }
    return h
  }
}
