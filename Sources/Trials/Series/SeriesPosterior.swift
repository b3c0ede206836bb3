import Maths

/// One point of the posterior of a series, with its weight.
struct SeriesNode: Hashable, Sendable {
  let weight: Double
  /// Mean effect first, then one slope per covariate, points.
  let slopes: [Double]
  /// Standard deviation between persons, points.
  let omega: Double
}

/// What the points of a series add up to.
struct SeriesPosterior {
  let nodes: [SeriesNode]
  /// Per omega: weight, omega, mean and standard deviation of each slope.
  private let lines: [Summary]
  private let spacing: Double
  /// Posterior density of omega at each line, up to a factor.
  private let density: [Double]

  private struct Summary {
    let weight: Double
    let omega: Double
    let slopes: [(mean: Double, sd: Double)]
  }

  init<Source>(lines: [SeriesSearch<Source>.Line]) {
    let top = lines.flatMap(\.logWeights).max() ?? 0
    let total = lines.flatMap(\.logWeights).reduce(0) { $0 + exponential($1 - top) }
    var nodes: [SeriesNode] = []
    var summaries: [Summary] = []
    for line in lines {
      let weights = line.logWeights.map { exponential($0 - top) / total }
      for (step, weight) in weights.enumerated() {
        nodes.append(
          SeriesNode(weight: weight, slopes: line.slopes(step - 7), omega: line.omega))
      }
      let all = max(weights.reduce(0, +), .leastNormalMagnitude)
      var (first, second) = (0.0, 0.0)
      for (step, weight) in weights.enumerated() {
        let moved = line.meanStep * Double(step - 7)
        first += weight / all * moved
        second += weight / all * moved * moved
      }
      let variance = max(0, second - first * first)
      summaries.append(
        Summary(
          weight: all, omega: line.omega,
          slopes: line.peak.indices.map { i in
            let around = line.aroundRidge[i] + line.ridge[i] * line.ridge[i] * variance
            return (line.peak[i] + line.ridge[i] * first, around.squareRoot())
          }))
    }
    self.nodes = nodes
    self.lines = summaries
    spacing = lines.first?.spacing ?? 1
    density = zip(summaries, lines).map { $0.weight / $1.weight }
  }

  /// Mean effect (0) or the slope of a covariate.
  func slope(_ index: Int) -> Estimate {
    NormalMixture(
      lines.map {
        NormalMixture.Component(
          weight: $0.weight, mean: $0.slopes[index].mean, sd: max($0.slopes[index].sd, 1e-9))
      }
    ).estimate()
  }

  /// The standard deviation between persons.
  var spread: Estimate {
    // From zero on the integrand of the mean is odd: Euler and Maclaurin's first correction.
    let corner = lines[0].omega == 0 ? density[0] * spacing * spacing / 12 : 0
    let mean = lines.reduce(corner) { $0 + $1.weight * $1.omega }
    let variance = lines.reduce(0) { $0 + $1.weight * $1.omega * $1.omega } - mean * mean
    let marginal = Marginal(start: lines[0].omega, step: spacing, weights: density)
    return Estimate(
      mean: mean, sd: variance.squareRoot(), q025: marginal.quantile(0.025),
      q50: marginal.quantile(0.5), q975: marginal.quantile(0.975))
  }

  /// Effect of a person who is not in the series, with average covariates.
  var newPerson: NormalMixture {
    NormalMixture(
      lines.map {
        let sd = ($0.omega * $0.omega + $0.slopes[0].sd * $0.slopes[0].sd).squareRoot()
        return NormalMixture.Component(
          weight: $0.weight, mean: $0.slopes[0].mean, sd: max(sd, 1e-9))
      })
  }
}
