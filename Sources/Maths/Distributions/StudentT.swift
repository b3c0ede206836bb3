import RealModule

/// Student's t distribution, by degrees of freedom.
package struct StudentT: Hashable, Sendable {
  package let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: above zero.
  package init(_ degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0, "Student's t needs degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value further from zero than t, both sides together.
  package func twoSided(_ t: Double) -> Double {
    let square = t * t
    guard square.isFinite else { return 0 }
    let sum = degreesOfFreedom + square
    return incompleteBeta(
      0.5 * degreesOfFreedom, 0.5, at: degreesOfFreedom / sum, complement: square / sum)
  }

  private func density(_ t: Double) -> Double {
    let k = degreesOfFreedom
    let logConstant =
      Double.logGamma(0.5 * (k + 1)) - Double.logGamma(0.5 * k) - 0.5 * Double.log(k * .pi)
    return Double.exp(logConstant - 0.5 * (k + 1) * Double.log(onePlus: t * t / k))
  }

  /// The value not exceeded with probability p (strictly between 0 and 1).
  ///
  /// Newton steps on the logarithm of the tail, from the normal quantile, which never lies further
  /// from zero.
  package func quantile(_ p: Double) -> Double {
    guard p != 0.5 else { return 0 }
    let tail = min(p, 1 - p)
    var t = -normalQuantile(tail)
    for _ in 0..<200 {
      let above = 0.5 * twoSided(t)
      let step = above * Double.log(above / tail) / density(t)
      t += step
      if step.magnitude <= 1e-15 * t { break }
    }
    return p < 0.5 ? -t : t
  }
}
