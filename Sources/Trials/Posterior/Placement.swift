import Maths

/// The three hyper-parameters the quadrature runs over, always in this order:
/// log half-life (days), inverse hyperbolic tangent of rho, log sigma (points).
typealias Theta = SIMD3<Double>

/// Where whole-number steps (k1, k2, k3) lie among the hyper-parameters: centre + axes * k.
///
/// The axes are lower triangular. k1 alone fixes the half-life, k1 and k2 fix rho: exposure is
/// computed once per k1, whitening once per (k1, k2), and only the noise level changes with k3.
struct Placement {
  var centre: Theta
  var axes: Lower3

  /// The hyper-parameters at some steps.
  func theta(_ k: Theta) -> Theta {
    centre
      + Theta(
        axes.l00 * k.x, axes.l10 * k.x + axes.l11 * k.y,
        axes.l20 * k.x + axes.l21 * k.y + axes.l22 * k.z)
  }

  /// log of the volume one node stands for.
  var logCellVolume: Double { logarithm(abs(axes.determinant)) }
}
