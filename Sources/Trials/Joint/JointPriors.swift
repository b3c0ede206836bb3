public import Maths

/// What is believed about several complaints of one person, beside the priors of each alone.
///
/// Choices of the project, not evidence.
public struct JointPriors: Hashable, Sendable {
  /// How far the effect on one complaint may lie from the common effect: standard deviation, points.
  public private(set) var effectSpread = 0.3
  /// Inverse hyperbolic tangent of the correlation between the noise of two complaints on one day;
  /// median correlation 0.6.
  public private(set) var atanhCorrelation = Normal(checkedMean: 0.7, sd: 0.3)

  /// The default priors.
  public init() {}

  /// Other priors.
  ///
  /// - Parameters:
  ///   - effectSpread: 0.001 to 10 points.
  ///   - atanhCorrelation: mean within -3 and 3, standard deviation 0.001 to 1.
  /// - Throws: `JointDiaryError.effectSpreadOutOfRange` or `.correlationPriorOutOfRange`.
  public init(effectSpread: Double, atanhCorrelation: Normal) throws(JointDiaryError) {
    guard effectSpread >= 0.001, effectSpread <= 10 else {
      throw .effectSpreadOutOfRange(effectSpread)
    }
    guard abs(atanhCorrelation.mean) <= 3, (0.001...1).contains(atanhCorrelation.sd) else {
      throw .correlationPriorOutOfRange(mean: atanhCorrelation.mean, sd: atanhCorrelation.sd)
    }
    self.effectSpread = effectSpread
    self.atanhCorrelation = atanhCorrelation
  }
}
