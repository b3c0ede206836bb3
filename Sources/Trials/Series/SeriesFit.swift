import Maths

/// A series of single-person trials taken together: how the effect varies from person to person.
public struct SeriesFit: Hashable, Sendable {
  /// Mean effect of persons with average covariates, points.
  public let mean: Estimate
  /// Standard deviation of the effect between persons, points.
  public let spread: Estimate
  /// Change of the effect per standard deviation of each covariate, points.
  public let slopes: [Estimate]
  /// Effect of a new person with average covariates, points: prior for that person's trial.
  public let newPerson: Estimate
  /// Share of such persons whose relief reaches the smallest change that matters.
  public let shareWithRelief: Double
  /// Number of persons.
  public let persons: Int
  /// Passes over all persons.
  public let passes: Int

  let nodes: [SeriesNode]

  /// Fits a series held in memory.
  ///
  /// Cost: about 300 evaluations of each person's components.
  ///
  /// - Parameter mcid: the smallest change that matters, points.
  /// - Returns: nil without records.
  public init?(_ records: [SeriesRecord], priors: SeriesPriors, mcid: Double = 1) {
    guard !records.isEmpty else { return nil }
    self.init(SeriesRecords(records), priors: priors, mcid: mcid)
  }

  /// Fits a series of any size, which is passed over about fifteen times.
  ///
  /// - Parameter run: how shards are distributed over threads; the bits do not depend on it.
  package init(
    _ source: some SeriesSource, priors: SeriesPriors, mcid: Double = 1,
    run: @escaping ShardRunner = { count, body in for index in 0..<count { body(index) } }
  ) {
    var search = SeriesSearch(pass: SeriesPass(source: source, run: run), priors: priors)
    let lines = search.lines()
    let posterior = SeriesPosterior(lines: lines)
    nodes = posterior.nodes
    mean = posterior.slope(0)
    slopes = (1..<max(1, source.covariates + 1)).map(posterior.slope)
    spread = posterior.spread
    let predictive = posterior.newPerson
    newPerson = predictive.estimate()
    shareWithRelief = predictive.cumulative(-mcid)
    persons = source.persons
    passes = search.passes
  }
}
