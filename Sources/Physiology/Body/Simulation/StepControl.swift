/// How an explicit integrator chooses its steps.
package struct StepControl: Hashable, Sendable {
  /// Error of a step allowed, as a share of each amount and in mmol besides.
  package var relative: Double
  package var absolute: Double

  package init(relative: Double, absolute: Double) {
    self.relative = relative
    self.absolute = absolute
  }

  /// Far below every golden tolerance.
  package static let fine = StepControl(relative: 1e-9, absolute: 1e-11)
  /// What the reference program's text calls sufficient.
  package static let usual = StepControl(relative: 1e-7, absolute: 1e-9)

  /// The largest step times the fastest rate; below it decaying amounts stay above zero.
  static let largestStepTimesRate = 2.0
  /// A step aims a little below the tolerance, and never changes more than this at once.
  static let safety = 0.9
  static let growth = 5.0
  static let shrink = 0.2
  static let first = 0.01

  /// The factor on the step after an error of `error` times the tolerance, for order five.
  static func factor(error: Double) -> Double {
    guard error > 0 else { return growth }
    // Fifth root, which needs no more than a few digits.
    var root = 1.0
    for _ in 0..<30 { root += (error / (root * root * root * root) - root) / 5 }
    return min(growth, max(shrink, safety / root))
  }
}
