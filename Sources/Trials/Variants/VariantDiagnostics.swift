/// How a variant was computed, and how far it can be trusted.
public enum VariantDiagnostics: Hashable, Sendable {
  /// Quadrature over the extra hyper-parameter and the three others.
  ///
  /// - `boxes`: how many values of the extra hyper-parameter needed the box over the prior.
  /// - `nodes`: nodes summed over.
  case quadrature(boxes: Int, nodes: Int)
  /// Gibbs sampler.
  ///
  /// - `rHat`: largest split R-hat of effect, correlation, noise and half-life; at most 1.01.
  /// - `meanError`: Monte Carlo standard error of the effect's mean, points.
  /// - `draws`: kept draws of all chains.
  case sampler(rHat: Double, meanError: Double, draws: Int)

  /// The largest R-hat that is accepted.
  public static let largestRHat = 1.01

  /// Whether the run should be shown with a warning.
  public var isFlagged: Bool {
    switch self {
    case .quadrature(let boxes, _): boxes > 0
    case .sampler(let rHat, _, _): !(rHat <= Self.largestRHat)
    }
  }
}
