/// Two means of the same people, as in a crossover.
///
/// A crossover analysed as if it had two separate groups is refused elsewhere; this is the way to pool it.
public struct PairedMeans: Hashable, Sendable {
  public let treated: ArmSummary
  public let control: ArmSummary
  /// Correlation of the two values within a person, between -1 and 1.
  public let correlation: Double

  /// Used when no correlation was printed, with ``sensitivityCorrelations`` beside it.
  public static let assumedCorrelation = 0.5
  /// Correlations at which a result that rests on the assumed one is repeated.
  public static let sensitivityCorrelations = [0.0, 0.8]

  /// - Parameters:
  ///   - treated: on magnesium; its size is the number of people.
  ///   - control: the same people without.
  public init(
    treated: ArmSummary, control: ArmSummary, correlation: Double = Self.assumedCorrelation
  ) throws(EffectFault) {
    guard correlation > -1, correlation < 1 else { throw .correlationImpossible(correlation) }
    guard treated.size == control.size else {
      throw .groupTooSmall(size: control.size, least: treated.size)
    }
    self.treated = treated
    self.control = control
    self.correlation = correlation
  }

  /// The mean of the within-person differences; variance (sd1^2 + sd2^2 - 2 r sd1 sd2) / n.
  public var difference: StudyEffect {
    let (a, b) = (treated.standardDeviation, control.standardDeviation)
    return StudyEffect(
      estimate: treated.mean - control.mean,
      variance: (a * a + b * b - 2 * correlation * a * b) / treated.size)
  }
}
