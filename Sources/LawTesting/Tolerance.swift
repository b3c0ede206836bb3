/// Named tolerances, so that no test carries a bare number of its own.
package enum Tolerance {
  /// Two ways of writing the same arithmetic.
  package static let rounding = 1e-12
  /// Elementary functions against a library, relative.
  package static let elementary = 4e-16
  /// A published or independent table printed with about nine digits.
  package static let printedDigits = 1e-8

  /// Golden posterior: difference of a mean, in posterior standard deviations.
  package static let goldenMean = 2e-3
  /// Golden posterior: relative difference of a standard deviation.
  package static let goldenSD = 2e-3
  /// Golden posterior: difference of a probability.
  package static let goldenProbability = 1e-3
  /// Golden posterior: difference of a log evidence.
  package static let goldenLogEvidence = 2e-3
  /// Golden posterior: difference of a quantile, in posterior standard deviations.
  package static let goldenQuantile = 5e-3
  /// Quantile of a hyper-parameter, in posterior standard deviations: what interpolation between
  /// points three quarters of a standard deviation apart allows.
  package static let hyperQuantile = 1e-3
  /// What the quadrature aims at, in the units of each of the above.
  package static let aim = 1e-4
}
