import Maths

/// Mean, standard deviation and size of one group.
public struct ArmSummary: Hashable, Sendable {
  public let mean: Double
  /// Above zero.
  public let standardDeviation: Double
  /// People analysed; two or more.
  public let size: Double

  public init(mean: Double, standardDeviation: Double, size: Double) throws(EffectFault) {
    guard mean.isFinite else { throw .notFinite(mean) }
    guard standardDeviation.isFinite else { throw .notFinite(standardDeviation) }
    guard standardDeviation > 0 else { throw .deviationNotPositive(standardDeviation) }
    guard size.isFinite, size >= 2 else { throw .groupTooSmall(size: size, least: 2) }
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.size = size
  }

  var squaredError: Double { standardDeviation * standardDeviation / size }
}

/// Two groups with means, magnesium first.
public struct TwoMeans: Hashable, Sendable {
  public let treated: ArmSummary
  public let control: ArmSummary

  public init(treated: ArmSummary, control: ArmSummary) {
    self.treated = treated
    self.control = control
  }

  /// m1 - m2 with variance sd1^2 / n1 + sd2^2 / n2.
  public var meanDifference: StudyEffect {
    StudyEffect(
      estimate: treated.mean - control.mean,
      variance: treated.squaredError + control.squaredError)
  }

  /// The standard deviation within groups, pooled.
  public var pooledDeviation: Double {
    let (a, b) = (treated, control)
    let squares =
      (a.size - 1) * a.standardDeviation * a.standardDeviation
      + (b.size - 1) * b.standardDeviation * b.standardDeviation
    return (squares / (a.size + b.size - 2)).squareRoot()
  }

  /// Hedges' g with the exact correction; variance 1/n1 + 1/n2 + g^2 / (2 (n1 + n2)).
  public var standardisedDifference: StudyEffect {
    let people = treated.size + control.size
    let g =
      hedgesCorrection(degreesOfFreedom: people - 2) * (treated.mean - control.mean)
      / pooledDeviation
    return StudyEffect(
      estimate: g, variance: 1 / treated.size + 1 / control.size + g * g / (2 * people))
  }
}
