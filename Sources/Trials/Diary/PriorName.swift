/// The parameters that carry a prior, under the names used in a diary file.
public enum PriorName: String, CaseIterable, Hashable, Sendable {
  /// Level at mid-trial without treatment, points.
  case alpha
  /// Straight trend, points per 28 days.
  case trend
  /// Difference of a weekend day, points.
  case weekend
  /// Effect at full exposure, points; negative is relief.
  case effect
  /// Inverse hyperbolic tangent of the day-to-day correlation.
  case atanhRho = "atanh_rho"
  /// Logarithm of the standard deviation of the noise, points.
  case logSigma = "log_sigma"
  /// Logarithm of the half-life of the effect, days.
  case logHalfLife = "log_halflife"
}
