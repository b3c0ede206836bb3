public import Maths

/// One person of a series: the integrated likelihood of the diary, and standardised covariates.
public struct SeriesRecord: Hashable, Sendable {
  public let likelihood: IntegratedLikelihood
  /// Covariates with mean 0 and standard deviation 1 over the series, such as baseline magnesium;
  /// as many for every person.
  public let covariates: [Double]

  public init(likelihood: IntegratedLikelihood, covariates: [Double] = []) {
    self.likelihood = likelihood
    self.covariates = covariates
  }
}

/// What is believed about a series before its first person.
public struct SeriesPriors: Hashable, Sendable {
  /// Mean effect of a person with average covariates, points.
  public var mean: Normal
  /// Scale of the half-normal prior of the standard deviation between persons, points.
  public var spreadScale = 0.8
  /// Standard deviation of the prior of each covariate's slope, points per standard deviation.
  public var slopeSD = 0.5

  /// - Parameter mean: from the prior of the condition, with a standard deviation of 1.
  public init(mean: Normal) { self.mean = mean }
}
