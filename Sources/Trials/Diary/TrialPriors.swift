public import Maths

/// What is believed about each parameter before the first score.
///
/// The defaults are wide choices of the project, not evidence; the effect is replaced by the prior of
/// the person's condition, the half-life by the one forecast for the person.
public struct TrialPriors: Hashable, Sendable {
  /// Level at mid-trial without treatment, points.
  public private(set) var alpha = Normal(checkedMean: 5, sd: 2.5)
  /// Straight trend, points per 28 days.
  public private(set) var trend = Normal(checkedMean: 0, sd: 0.5)
  /// Difference of a weekend day, points.
  public private(set) var weekend = Normal(checkedMean: 0, sd: 0.5)
  /// Effect at full exposure, points; negative is relief.
  public private(set) var effect = Normal(checkedMean: 0, sd: 1)
  /// Inverse hyperbolic tangent of the day-to-day correlation.
  public private(set) var atanhRho = Normal(checkedMean: 0.4, sd: 0.35)
  /// Logarithm of the standard deviation of the noise, points; median 1.2.
  public private(set) var logSigma = Normal(checkedMean: 0.1823215567939546, sd: 0.5)
  /// Logarithm of the half-life of the effect, days; median 5.
  public private(set) var logHalfLife = Normal(checkedMean: 1.6094379124341003, sd: 0.5)

  /// The default priors.
  public init() {}

  /// The prior of one parameter.
  public subscript(name: PriorName) -> Normal {
    switch name {
    case .alpha: alpha
    case .trend: trend
    case .weekend: weekend
    case .effect: effect
    case .atanhRho: atanhRho
    case .logSigma: logSigma
    case .logHalfLife: logHalfLife
    }
  }

  /// Replaces the prior of one parameter.
  ///
  /// - Throws: `DiaryError.priorNotFinite`, `.priorWidthNotPositive`, or `.priorTooWide` where five
  ///   standard deviations lead out of what can be computed.
  public mutating func set(_ name: PriorName, mean: Double, sd: Double) throws(DiaryError) {
    guard mean.isFinite, sd.isFinite else {
      throw .priorNotFinite(name, mean: mean, sd: sd)
    }
    // Narrower than this and 1 / sd^2 swamps every score.
    guard sd >= 1e-6 else { throw .priorWidthNotPositive(name, sd: sd) }
    let limit = name.largestMagnitude
    guard abs(mean) + 5 * sd <= limit else {
      throw .priorTooWide(name, mean: mean, sd: sd, limit: limit)
    }
    replace(name, Normal(checkedMean: mean, sd: sd))
  }

  /// The same priors with one replaced by a value known to be sound.
  package func with(_ name: PriorName, _ prior: Normal) -> TrialPriors {
    var copy = self
    copy.replace(name, prior)
    return copy
  }

  private mutating func replace(_ name: PriorName, _ prior: Normal) {
    switch name {
    case .alpha: alpha = prior
    case .trend: trend = prior
    case .weekend: weekend = prior
    case .effect: effect = prior
    case .atanhRho: atanhRho = prior
    case .logSigma: logSigma = prior
    case .logHalfLife: logHalfLife = prior
    }
  }
}

extension PriorName {
  /// The largest |mean| + 5 SD a prior may reach.
  fileprivate var largestMagnitude: Double {
    switch self {
    case .alpha, .trend, .weekend, .effect: 10_000  // points
    case .atanhRho: 8  // correlation 0.9999998
    case .logSigma: 14  // a millionth to a million points
    case .logHalfLife: 12  // half a second to four centuries
    }
  }
}
