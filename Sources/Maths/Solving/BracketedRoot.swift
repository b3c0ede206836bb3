/// The zero of an increasing function, by the method of Illinois: secants that never leave the bracket.
///
/// Needs no slope; for a function that knows its slope ``increasingRoot(between:and:start:tolerance:_:)`` is
/// faster. At most 200 evaluations.
///
/// - Parameters:
///   - tolerance: width of the bracket that is good enough, as a share where the zero is above 1.
///   - value: at most zero at `low`, at least zero at `high`.
package func bracketedRoot(
  between low: Double, and high: Double, tolerance: Double, _ value: (Double) -> Double
) -> Double {
  var (low, high) = (low, high)
  var (below, above) = (value(low), value(high))
  var lastSide = 0
  for _ in 0..<200 where high - low > tolerance * max(1, high.magnitude) {
    var x = (low * above - high * below) / (above - below)
    if !(x > low && x < high) { x = 0.5 * (low + high) }
    let y = value(x)
    if y == 0 { return x }
    if y < 0 {
      (low, below) = (x, y)
      if lastSide < 0 { above *= 0.5 }
      lastSide = -1
    } else {
      (high, above) = (x, y)
      if lastSide > 0 { below *= 0.5 }
      lastSide = 1
    }
  }
  return below.magnitude < above.magnitude ? low : high
}
