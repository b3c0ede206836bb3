/// One possible trial with what it can be expected to tell, and why it stands where it stands.
public struct RankedDesign: Hashable, Sendable {
  public let design: TrialDesign
  /// Averaged over half-life, correlation and noise, and over the orders that may be drawn.
  public let precision: ExpectedPrecision
  /// Detectable effect when the complaint also wanders slowly, points: what designs are ranked by.
  public let detectableWithWander: Double
  /// The chance of every verdict at the end, the effect being drawn from its prior.
  public let chances: ClassChances
  public let reasons: [DesignReason]
}

/// Why a design stands where it stands; numbers, no sentences.
public enum DesignReason: Hashable, Sendable {
  /// Share of the full effect that is reached at the end of a treatment period, at the median
  /// half-life.
  case effectReached(share: Double, periodDays: Int)
  /// Share that is left at the end of a comparator period; the analysis models it, no day is lost.
  case carryOver(share: Double, periodDays: Int)
  /// How many orders may be drawn, and the smallest p the randomisation test can give.
  case orders(count: Int, smallestP: Double)
  /// Unequal stretches lower the detectable effect from that of equal pairs, points.
  case switchDaysGain(from: Double, to: Double)
  /// Fewer than ten orders came within 10 % of the best; this tolerance was used.
  case setWidened(tolerance: Double, members: Int)
  /// Treatment starts and never stops: any change in those weeks looks like an effect.
  case oneSwitchOnly
  /// The order is not drawn by chance.
  case systematicOrder
  /// One pair never gives clear relief.
  case feasibilityOnly
  /// Days before the trial in which the dose is reached.
  case toleranceFirst(days: Int)
  /// Days on treatment spent below the full dose, inside the trial.
  case stepsInside(days: Int)
  /// Without placebo effect and expectation cannot be told apart.
  case notBlinded
  /// Stopping is not accepted, so no other layout is possible.
  case stoppingNotAccepted
  /// Half-life above 14 days: no layout of this length separates treatment well.
  case slowEffect(medianHalfLife: Double)
}
