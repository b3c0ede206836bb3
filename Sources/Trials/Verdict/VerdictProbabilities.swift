/// The four probabilities a verdict rests on, under one prior.
public struct VerdictProbabilities: Hashable, Sendable {
  /// The effect is below zero.
  public let benefit: Double
  /// The relief is at least the smallest change that matters.
  public let relief: Double
  /// The effect, up or down, is below half the smallest change that matters.
  public let littleDifference: Double
  /// The relief is smaller than the smallest change that matters.
  public let noWorthwhileRelief: Double

  public init(
    benefit: Double, relief: Double, littleDifference: Double, noWorthwhileRelief: Double
  ) {
    self.benefit = benefit
    self.relief = relief
    self.littleDifference = littleDifference
    self.noWorthwhileRelief = noWorthwhileRelief
  }

  /// - Parameter cumulative: the distribution function of the effect.
  init(mcid: Double, cumulative: (Double) -> Double) {
    let relief = cumulative(-mcid)
    self.init(
      benefit: cumulative(0), relief: relief,
      littleDifference: cumulative(0.5 * mcid) - cumulative(-0.5 * mcid),
      noWorthwhileRelief: 1 - relief)
  }
}

extension Posterior {
  /// What a verdict needs of this posterior.
  public var verdictProbabilities: VerdictProbabilities {
    VerdictProbabilities(
      benefit: probBenefit, relief: probReliefMCID, littleDifference: probROPE,
      noWorthwhileRelief: probNoWorthwhile)
  }
}
