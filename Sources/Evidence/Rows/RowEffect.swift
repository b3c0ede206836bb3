import Maths

/// What a row contributes to a forest plot or a pool, on one measure.
public struct RowEffect: Hashable, Sendable {
  /// How estimate and error were come by.
  public enum Basis: Hashable, Sendable {
    case means
    /// Two means of the same people, with an assumed correlation.
    case pairedMeans(correlation: Double)
    case events
    case printedInterval
    /// The error is the largest that fits a printed bound on p; drawn hollow.
    case boundOnP(PrintedP)
  }

  public let measure: EffectMeasure
  public let effect: StudyEffect
  public let basis: Basis
  /// Whether the unit is points of 0-10 pain.
  public let isPoints: Bool
  /// Whether the paper counts something good, such as people with relief, and the other side of it was
  /// taken, so that to the left is always better with magnesium.
  public let isTurned: Bool

  /// Whether a number behind it was not printed.
  public var isImputed: Bool {
    switch basis {
    case .pairedMeans, .boundOnP: true
    case .means, .events, .printedInterval: false
    }
  }
}

extension StudyEffect {
  /// The other direction.
  var mirrored: StudyEffect { StudyEffect(estimate: -estimate, variance: variance) }

  func scaled(by factor: Double) -> StudyEffect {
    StudyEffect(estimate: estimate * factor, variance: variance * factor * factor)
  }

  /// The 95 % interval of the study by itself.
  public var interval: ClosedRange<Double> {
    EstimateTest(estimate, standardError, degrees: nil).interval
  }
}

extension RowEffect {
  /// A logarithm back as the ratio.
  public static func ratio(ofLog value: Double) -> Double { exponential(value) }
}
