import Maths

/// Several complaints read together, as assumed before the first score.
///
/// With everything else known, equal correlation splits the complaints into their mean, whose noise
/// has variance sigma^2 (1 + (J - 1) r), and J - 1 contrasts with sigma^2 (1 - r). Each part is a
/// trial of its own under model T1; the effect on one complaint is the mean plus its contrast, so the
/// precision is closed form (the simulation-free counterpart of `JointPosterior`).
package struct JointPlan: Hashable, Sendable {
  /// Number of complaints, all scored on the same days.
  package var outcomes: Int
  /// Correlation between the noise of two complaints on the same day; a choice, as in `JointPriors`.
  package var correlation = 0.6
  /// Standard deviation of the effect of one complaint around the common effect, points; 0 for one
  /// and the same effect.
  package var effectSpread = 0.3

  package init(outcomes: Int) { self.outcomes = outcomes }

  private var meanNoise: Double { (1 + Double(outcomes - 1) * correlation).squareRoot() }
  private var contrastNoise: Double { (1 - correlation).squareRoot() }

  /// Posterior standard deviation of the effect on the primary complaint at known hyper-parameters,
  /// under the flat prior of the common effect, points.
  ///
  /// Cost: O(days).
  package func sdFlat(
    of design: DesignPrecision, halfLife: Double, rho: Double, sigma: Double, priors: TrialPriors
  ) -> Double {
    func precision(_ factor: Double) -> ExpectedPrecision {
      ExpectedPrecision(
        of: design, halfLife: halfLife, rho: rho, sigma: sigma * factor, priors: priors)
    }
    return sdFlat(mean: precision(meanNoise), contrast: precision(contrastNoise))
  }

  /// The same, averaged over what is believed of the hyper-parameters.
  ///
  /// Cost: O(27 * days).
  ///
  /// - Parameter wander: standard deviation of a random walk in the noise of each complaint after one
  ///   day, points; correlated between complaints as the rest of the noise.
  package func sdFlat(
    of design: DesignPrecision, priors: TrialPriors, wander: Double = 0
  ) -> Double {
    func precision(_ factor: Double) -> ExpectedPrecision {
      ExpectedPrecision(
        of: design, priors: priors.withNoise(times: factor), wander: wander * factor)
    }
    return sdFlat(mean: precision(meanNoise), contrast: precision(contrastNoise))
  }

  private func sdFlat(mean: ExpectedPrecision, contrast: ExpectedPrecision) -> Double {
    let count = Double(outcomes)
    let flat = TrialPriors.flatEffect.precision
    let spread = effectSpread * effectSpread
    var sum = 0.0
    for (index, weight) in mean.weights.enumerated() {
      // The rotated effects have prior variance J s^2 + t^2 and t^2.
      let ofMean = 1 / (1 / mean.flatVariances[index] - flat + 1 / (count / flat + spread))
      let ofContrast = 1 / (1 / contrast.flatVariances[index] - flat + 1 / spread)
      sum += weight * (ofMean + (count - 1) * ofContrast) / count
    }
    return sum.squareRoot()
  }
}
