package import Olivine

/// How likely each difference is, in points: one normal distribution or a weighted sum of several.
package struct Belief: Hashable, Sendable {
  private struct Component: Hashable {
    let weight: Double
    let mean: Double
    let sd: Double
  }

  private let components: [Component]

  /// A normal distribution.
  ///
  /// - Precondition: both numbers are finite and `sd` is above zero.
  package init(mean: Double, sd: Double) {
    self.init(components: [(1, mean, sd)])
  }

  /// The posterior of a diary, component by component.
  package init(_ mixture: NormalMixture) {
    self.init(components: mixture.components.map { ($0.weight, $0.mean, $0.sd) })
  }

  /// A weighted sum of normal distributions; the weights are brought to a sum of one.
  ///
  /// - Precondition: all numbers are finite, each `sd` is above zero, no weight is below zero, and
  ///   their sum is above zero.
  package init(components: [(weight: Double, mean: Double, sd: Double)]) {
    let total = components.reduce(0) { $0 + $1.weight }
    precondition(total > 0 && total.isFinite, "a belief needs weight")
    for component in components {
      precondition(component.weight >= 0, "a weight is not below zero")
      precondition(component.mean.isFinite, "a belief has a finite mean")
      precondition(component.sd > 0 && component.sd.isFinite, "a belief is spread out")
    }
    self.components = components.filter { $0.weight > 0 }
      .map { Component(weight: $0.weight / total, mean: $0.mean, sd: $0.sd) }
  }

  package var mean: Double {
    components.reduce(0) { $0 + $1.weight * $1.mean }
  }

  /// The probability density at a difference, per point.
  ///
  /// - Complexity: linear in the number of components.
  package func density(_ value: Double) -> Double {
    components.reduce(0) { sum, component in
      let z = (value - component.mean) / component.sd
      return sum + component.weight * exponential(-0.5 * z * z) / component.sd
    } / (2 * Double.pi).squareRoot()
  }

  /// The probability of a difference or less.
  func cumulative(_ value: Double) -> Double {
    components.reduce(0) { sum, component in
      sum + component.weight * normalCumulative((value - component.mean) / component.sd)
    }
  }

  /// The difference that is not exceeded with a probability between 0 and 1.
  ///
  /// - Complexity: linear in the number of components.
  package func quantile(_ probability: Double) -> Double {
    let reach = components.map { 9 * $0.sd }.max() ?? 1
    let centres = components.map(\.mean)
    return increasingRoot(
      between: (centres.min() ?? 0) - reach, and: (centres.max() ?? 0) + reach, start: mean,
      tolerance: reach * 1e-9
    ) { (cumulative($0) - probability, density($0), 0) }
  }

  /// The range that holds 95 of 100 differences, as many below as above.
  package var interval: ClosedRange<Double> {
    let low = quantile(0.025)
    return low...max(low, quantile(0.975))
  }
}
