import Maths

/// A weighted sum of normal distributions: the posterior of a coefficient, without approximation.
public struct NormalMixture: Hashable, Sendable {
  /// One normal and its share.
  public struct Component: Hashable, Sendable {
    /// Share of the whole, 0 to 1.
    public let weight: Double
    /// Mean, points.
    public let mean: Double
    /// Standard deviation, points.
    public let sd: Double
  }

  /// The components, in the fixed order of the quadrature.
  public let components: [Component]

  init(_ components: [Component]) { self.components = components }

  /// The probability of `value` or less.
  ///
  /// Cost: O(components).
  public func cumulative(_ value: Double) -> Double {
    var sum = 0.0
    for component in components {
      sum += component.weight * normalCumulative((value - component.mean) / component.sd)
    }
    return sum
  }

  /// The probability density at `value`, per point.
  ///
  /// Cost: O(components).
  public func density(_ value: Double) -> Double {
    var sum = 0.0
    for component in components {
      let z = (value - component.mean) / component.sd
      sum += component.weight * exponential(-0.5 * z * z) / component.sd
    }
    return sum * 0.39894228040143267794
  }
}

extension NormalMixture {
  /// Mean, standard deviation and the three quantiles.
  ///
  /// Cost: about ten passes over the components.
  func estimate() -> Estimate {
    var (total, first) = (0.0, 0.0)
    for component in components {
      total += component.weight
      first += component.weight * component.mean
    }
    let mean = first / total
    var second = 0.0
    for component in components {
      let shift = component.mean - mean
      second += component.weight * (component.sd * component.sd + shift * shift)
    }
    let sd = (second / total).squareRoot()
    func quantile(_ p: Double) -> Double {
      increasingRoot(
        between: mean - 12 * sd, and: mean + 12 * sd, start: mean + sd * normalQuantile(p),
        tolerance: 1e-4 * sd
      ) { (cumulative($0) / total - p, density($0) / total, 0) }
    }
    return Estimate(
      mean: mean, sd: sd, q025: quantile(0.025), q50: quantile(0.5), q975: quantile(0.975))
  }
}
