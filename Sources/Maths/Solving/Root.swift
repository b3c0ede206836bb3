/// The point between `low` and `high` where an increasing function crosses zero.
///
/// Halley steps from `start`, replaced by halving the shrinking bracket when one would leave it. The
/// error after a step is about the cube of that step, so a close start needs one or two calls.
///
/// - Parameters:
///   - low: a point where the function is at most zero.
///   - high: a point where it is at least zero.
///   - start: first guess; moved into the bracket when outside.
///   - tolerance: the last step is no longer than this.
///   - evaluate: value, slope and curvature (second derivative) at a point.
package func increasingRoot(
  between low: Double, and high: Double, start: Double, tolerance: Double,
  _ evaluate: (Double) -> (value: Double, slope: Double, curvature: Double)
) -> Double {
  var low = low
  var high = high
  var x = start > low && start < high ? start : 0.5 * (low + high)
  for _ in 0..<200 {
    let (value, slope, curvature) = evaluate(x)
    if value == 0 { return x }
    if value < 0 { low = x } else { high = x }
    let newton = value / slope
    let halley = x - newton / (1 - 0.5 * newton * curvature / slope)
    let next = halley > low && halley < high ? halley : 0.5 * (low + high)
    if abs(next - x) <= tolerance || high - low <= tolerance { return next }
    x = next
  }
  return x
}
