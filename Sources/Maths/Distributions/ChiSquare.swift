import RealModule

/// The chi-square distribution, by degrees of freedom.
package struct ChiSquare: Hashable, Sendable {
  package let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: above zero.
  package init(_ degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0, "chi-square needs degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of more than x.
  package func upper(_ x: Double) -> Double {
    IncompleteGamma(shape: 0.5 * degreesOfFreedom, at: 0.5 * x).upper
  }

  /// The probability of x or less.
  package func lower(_ x: Double) -> Double {
    IncompleteGamma(shape: 0.5 * degreesOfFreedom, at: 0.5 * x).lower
  }

  private func density(_ x: Double) -> Double {
    let a = 0.5 * degreesOfFreedom
    return 0.5 * Double.exp((a - 1) * Double.log(0.5 * x) - 0.5 * x - Double.logGamma(a))
  }

  /// The value not exceeded with probability p (strictly between 0 and 1).
  ///
  /// Halley steps from the cube-root approximation (Wilson and Hilferty 1931).
  package func quantile(_ p: Double) -> Double {
    let k = degreesOfFreedom
    let ninth = 2 / (9 * k)
    let root = 1 - ninth + normalQuantile(p) * ninth.squareRoot()
    // The approximation fails in the far lower tail of few degrees; there the density is a power.
    let small = Double.exp(
      (Double.log(p) + Double.logGamma(0.5 * k + 1) + 0.5 * k * Double.log(2)) / (0.5 * k))
    let start = root > 0.1 ? k * root * root * root : small
    var high = max(start, 1) * 2
    while lower(high) < p { high *= 2 }
    return increasingRoot(between: 0, and: high, start: start, tolerance: 1e-14 * start) { x in
      let slope = density(x)
      return (lower(x) - p, slope, slope * ((0.5 * k - 1) / x - 0.5))
    }
  }
}
