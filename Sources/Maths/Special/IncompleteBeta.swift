import RealModule

/// The regularised incomplete beta function I_x(a, b).
///
/// Lentz's continued fraction on whichever side converges (Press et al., Numerical Recipes, section 6.4);
/// relative accuracy about 1e-13 in the smaller tail.
///
/// - Parameters:
///   - a, b: shapes, above zero.
///   - x: between 0 and 1.
///   - complement: 1 - x, given apart because near x = 1 the subtraction would lose it.
package func incompleteBeta(_ a: Double, _ b: Double, at x: Double, complement: Double) -> Double {
  guard x > 0 else { return 0 }
  guard complement > 0 else { return 1 }
  let logFront =
    Double.logGamma(a + b) - Double.logGamma(a) - Double.logGamma(b) + a * Double.log(x)
    + b * Double.log(complement)
  let front = Double.exp(logFront)
  if x < (a + 1) / (a + b + 2) {
    return min(1, front * betaFraction(a, b, x) / a)
  }
  return max(0, 1 - front * betaFraction(b, a, complement) / b)
}

private func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
  let tiny = 1e-300
  func kept(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
  var c = 1.0
  var d = 1 / kept(1 - (a + b) * x / (a + 1))
  var h = d
  for i in 1..<100_000 {
    let m = Double(i)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    h *= d * c
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    let step = d * c
    h *= step
    if (step - 1).magnitude < 1e-16 { break }
  }
  return h
}
