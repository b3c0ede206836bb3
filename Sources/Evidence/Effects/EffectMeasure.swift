/// What kind of number a study contributes.
public enum EffectMeasure: String, CaseIterable, Hashable, Sendable {
  /// Difference of means, in the unit of the scale.
  case meanDifference = "MD"
  /// Difference of means in standard deviations, Hedges' g.
  case standardisedMeanDifference = "SMD"
  /// Log risk ratio.
  case riskRatio = "RR"
  /// Log odds ratio.
  case oddsRatio = "OR"
  /// Difference of risks.
  case riskDifference = "RD"
  /// Mean of within-person differences of a crossover.
  case pairedDifference = "PAIRED"
  /// Fisher's z of a correlation.
  case fisherZ = "ZCOR"
  /// An estimate and its variance, worked out elsewhere.
  case generic = "GEN"

  /// Whether estimates are logarithms, so that 0 is a ratio of 1.
  public var isLogRatio: Bool { self == .riskRatio || self == .oddsRatio }
}
