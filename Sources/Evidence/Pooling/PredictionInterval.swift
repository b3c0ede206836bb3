import Maths

extension PooledEstimate {
  /// Where the true effect of a further study probably lies, 95 %: estimate +- t(k - 2) sqrt(tau2 + SE^2).
  ///
  /// Higgins, Thompson and Spiegelhalter 2009, J R Stat Soc A 172:137-159, with the error before any
  /// scaling. Nil under three studies.
  public var prediction: ClosedRange<Double>? {
    prediction(standardError: normalStandardError)
  }

  /// The same with the error of the interval, scaled or not.
  public var predictionWithIntervalError: ClosedRange<Double>? {
    prediction(standardError: standardError)
  }

  private func prediction(standardError: Double) -> ClosedRange<Double>? {
    guard count >= 3 else { return nil }
    return around(standardError, critical: StudentT(Double(count - 2)).quantile(0.975))
  }

  /// The form of the package metafor, with the quantile of the confidence interval.
  ///
  /// Nil for a common effect, which allows no difference between studies.
  public var packagePrediction: ClosedRange<Double>? {
    guard method != .commonEffect else { return nil }
    return around(standardError, critical: EstimateTest.critical(degreesOfFreedom))
  }

  private func around(_ error: Double, critical: Double) -> ClosedRange<Double> {
    let reach = critical * (tau2 + error * error).squareRoot()
    return (estimate - reach)...(estimate + reach)
  }
}
