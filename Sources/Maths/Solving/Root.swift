/// The point between `low` and `high` where an increasing function crosses zero.
///
/// Newton steps from `start`, each kept inside the shrinking bracket and replaced by halving it when
/// it would leave or stall. For smooth functions three to six calls.
///
/// - Parameters:
///   - low: a point where the function is at most zero.
///   - high: a point where it is at least zero.
///   - start: first guess; moved into the bracket when outside.
///   - tolerance: the answer is this close to the crossing.
///   - evaluate: value and slope at a point.
package func increasingRoot(
  between low: Double, and high: Double, start: Double, tolerance: Double,
  _ evaluate: (Double) -> (value: Double, slope: Double)
) -> Double {
  var low = low
  var high = high
  var x = start > low && start < high ? start : 0.5 * (low + high)
  for _ in 0..<200 {
    let (value, slope) = evaluate(x)
    if value == 0 { return x }
    if value < 0 { low = x } else { high = x }
    let newton = x - value / slope
    let next = newton > low && newton < high ? newton : 0.5 * (low + high)
    if abs(next - x) <= tolerance || high - low <= tolerance { return next }
    x = next
  }
  return x
}
