/// log(sum of exp(v)), without overflow; minus infinity for no values.
///
/// Added in the order given, after taking out the largest.
package func logSumExp(_ values: some Sequence<Double>) -> Double {
  let values = Array(values)
  guard let top = values.max(), top > -.infinity else { return -.infinity }
  var sum = 0.0
  for value in values { sum += exponential(value - top) }
  return top + logarithm(sum)
}
