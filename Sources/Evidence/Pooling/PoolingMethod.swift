/// How the variance between studies, tau squared, is estimated.
public enum PoolingMethod: String, CaseIterable, Hashable, Sendable {
  /// Common effect: none is allowed for.
  case commonEffect = "EE"
  /// DerSimonian and Laird 1986, Control Clin Trials 7:177-188.
  case derSimonianLaird = "DL"
  /// Paule and Mandel 1982, J Res Natl Bur Stand 87:377-385.
  case pauleMandel = "PM"
  /// Restricted maximum likelihood.
  case restrictedLikelihood = "REML"
  /// Maximum likelihood.
  case maximumLikelihood = "ML"
  /// Hedges and Olkin 1985: from the unweighted variance.
  case hedges = "HE"
  /// Sidik and Jonkman 2005, J R Stat Soc C 54:367-384.
  case sidikJonkman = "SJ"
}

/// How the interval of the pooled estimate is made.
public enum PoolingInterval: String, CaseIterable, Hashable, Sendable {
  /// Normal quantile.
  case normal = "z"
  /// Hartung-Knapp-Sidik-Jonkman: the spread of the studies scales the error; t with k - 1 degrees.
  case knappHartung = "knha"
  /// The same, never narrower than the normal error; the default here.
  case modifiedKnappHartung = "adhoc"
}

/// How tau squared was found: convergence is never silent.
public enum VarianceSolution: Hashable, Sendable {
  /// By a formula.
  case closedForm
  /// The equation has no solution above zero.
  case atZero
  /// An iteration came to rest after so many steps.
  case converged(steps: Int)
  /// The iteration did not come to rest; a search of the whole range found the best solution.
  case searched(evaluations: Int)
  /// The likelihood at zero is higher than at the solution found, so that zero was taken.
  case likelierAtZero(rejected: Double)
}

/// Tau squared with its standard error.
public struct BetweenStudyVariance: Hashable, Sendable {
  public let tau2: Double
  /// Nil for the common-effect model.
  public let standardError: Double?
  public let solution: VarianceSolution
}
