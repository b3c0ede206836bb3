import Maths

/// Ratios told in other measures.
public enum RatioConversion {
  /// A log odds ratio as a standardised difference: multiplied by sqrt(3) / pi (Chinn 2000).
  ///
  /// Estimates and standard errors are converted alike.
  public static func standardised(logOddsRatio: Double) -> Double {
    logOddsRatio * 3.0.squareRoot() / .pi
  }

  /// An odds ratio as a risk ratio at a risk without treatment: OR / (1 - p0 + p0 OR).
  public static func riskRatio(oddsRatio: Double, controlRisk: Double) -> Double {
    oddsRatio / (1 - controlRisk + controlRisk * oddsRatio)
  }

  /// A standardised difference in points of 0-10 pain, for display only and labelled so.
  public static func points(standardised: Double, referenceDeviation: Double) -> Double {
    standardised * referenceDeviation
  }
}

/// How many people must be treated for one more (or one fewer) to have the event.
public enum NumberNeeded: Hashable, Sendable {
  /// Both ends on one side of infinity.
  case between(Double, Double)
  /// The risk difference may be zero: from helping one in `benefit` through nobody to harming one in `harm`.
  case throughInfinity(benefit: Double, harm: Double)

  /// The single number, 1 / |risk difference|.
  public static func number(riskDifference: Double) -> Double { 1 / riskDifference.magnitude }

  /// From the interval of a risk difference.
  public init(riskDifference interval: ClosedRange<Double>) {
    let (low, high) = (interval.lowerBound, interval.upperBound)
    if low < 0, high > 0 {
      self = .throughInfinity(benefit: -1 / low, harm: 1 / high)
    } else {
      let ends = [1 / low.magnitude, 1 / high.magnitude].sorted()
      self = .between(ends[0], ends[1])
    }
  }
}
