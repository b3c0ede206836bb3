import RealModule

/// The factor that takes the small-sample bias out of a standardised mean difference.
///
/// J(m) = G(m/2) / (sqrt(m/2) G((m-1)/2)), G the gamma function, exact (Hedges 1981, J Educ Stat
/// 6:107-128), by logarithms so that large studies do not overflow.
///
/// - Parameter m: degrees of freedom, n1 + n2 - 2; above 1.
package func hedgesCorrection(degreesOfFreedom m: Double) -> Double {
  Double.exp(
    Double.logGamma(0.5 * m) - Double.logGamma(0.5 * (m - 1)) - 0.5 * Double.log(0.5 * m))
}
