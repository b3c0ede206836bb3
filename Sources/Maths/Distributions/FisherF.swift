/// The probability that an F-distributed ratio of variances exceeds a value.
///
/// - Parameters:
///   - value: zero or above.
///   - numerator, denominator: degrees of freedom, above zero.
package func fisherUpper(_ value: Double, numerator: Double, denominator: Double) -> Double {
  guard value > 0 else { return 1 }
  let scaled = numerator * value
  let sum = denominator + scaled
  return incompleteBeta(
    0.5 * denominator, 0.5 * numerator, at: denominator / sum, complement: scaled / sum)
}
