import Maths

/// What the correlation r between the noise of J complaints does to their rotated scores.
///
/// The noise of all complaints has one autocorrelation in time and one correlation r between any two
/// of them on the same day. Given the noise u of the primary, the normalised sum of the m = J - 1
/// others is sqrt(m) r u plus noise of its own, and their contrasts are free of u.
struct OutcomeCorrelation {
  /// The correlation.
  let value: Double
  /// sqrt(m) r: how far the sum of the others follows the noise of the primary.
  let pull: Double
  /// Variance of the noise left in the sum, in units of sigma squared: (1 - r)(1 + m r).
  let sumShare: Double
  /// Variance of a contrast of the others, in units of sigma squared: 1 - r.
  let contrastShare: Double

  init(atanh: Double, others: Int) {
    let rest = 2 / (exponential(2 * atanh) + 1)  // 1 - r without cancellation
    let count = Double(others)
    value = 1 - rest
    pull = count.squareRoot() * value
    sumShare = rest * (1 + count * value)
    contrastShare = rest
  }

  /// Inverse hyperbolic tangents for which a correlation matrix of `outcomes` complaints exists, no
  /// further than eight standard deviations from the prior mean.
  static func limits(outcomes: Int, prior: Normal) -> ClosedRange<Double> {
    let reach = 8 * prior.sd
    var low = prior.mean - reach
    if outcomes > 2 {
      let least = 1 / Double(outcomes - 1)  // r above -1 / (J - 1)
      low = max(low, 0.5 * logarithm((1 - least) / (1 + least)) + 1e-6)
    }
    return low...max(low + prior.sd, prior.mean + reach)
  }
}
