import Maths

/// What a trial may be expected to tell, before its first score.
///
/// The posterior spread of the effect does not depend on the scores once half-life, correlation and
/// noise are known, so it is averaged over what is believed of those. The trial will have to learn
/// them, so everything here promises a little too much: single chances by up to 9 points in a hundred.
public struct ExpectedPrecision: Hashable, Sendable {
  /// Share of each node of the hyper-parameters.
  let weights: [Double]
  /// Posterior variance of the effect at each node under the flat prior, points squared.
  let flatVariances: [Double]
  /// Prior of the effect, points.
  private let prior: Normal

  /// Posterior standard deviation of the effect under its own prior, points.
  public let sdPrior: Double
  /// The same under the flat prior, points.
  public let sdFlat: Double

  /// The smallest effect the trial can be expected to find, points: 2.8 standard deviations under the
  /// flat prior (two-sided 5 %, power 80 %).
  public var detectablePoints: Double { 2.8 * sdFlat }

  /// The precision of one fixed schedule.
  ///
  /// Cost: O(27 * days).
  ///
  /// - Parameter wander: standard deviation of a random walk in the noise after one day, points.
  package init(of design: DesignPrecision, priors: TrialPriors, wander: Double = 0) {
    let nodes = ThetaNodes(priors)
    let table = StepTable(design, stepDays: [], nodes: nodes, priors: priors, wander: wander)
    var sums = nodes.weight.map { _ in Lanes() }
    table.addFlatVariances(StepCourse(), to: &sums)
    self.init(nodes: nodes, flatVariances: sums, courses: 1, priors: priors)
  }

  /// The precision at known hyper-parameters.
  package init(
    of design: DesignPrecision, halfLife: Double, rho: Double, sigma: Double, priors: TrialPriors
  ) {
    let nodes = ThetaNodes(halfLife: halfLife, rho: rho, sigma: sigma)
    let table = StepTable(design, stepDays: [], nodes: nodes, priors: priors)
    var sums = nodes.weight.map { _ in Lanes() }
    table.addFlatVariances(StepCourse(), to: &sums)
    self.init(nodes: nodes, flatVariances: sums, courses: 1, priors: priors)
  }

  /// The mean over courses that may be drawn.
  init(nodes: ThetaNodes, flatVariances: [Lanes], courses: Int, priors: TrialPriors) {
    var weights: [Double] = []
    var variances: [Double] = []
    for (weight, sum) in zip(nodes.weight, flatVariances) {
      for lane in 0..<Lanes.width where weight[lane] > 0 {
        weights.append(weight[lane])
        variances.append(sum[lane] / Double(courses))
      }
    }
    self.weights = weights
    self.flatVariances = variances
    prior = priors.effect
    let precision = priors.effect.precision
    let flatPrecision = TrialPriors.flatEffect.precision
    var (own, flat) = (0.0, 0.0)
    for (weight, variance) in zip(weights, variances) {
      own += weight / (1 / variance - flatPrecision + precision)
      flat += weight * variance
    }
    sdPrior = own.squareRoot()
    sdFlat = flat.squareRoot()
  }

  /// What a diary would be summarised by at every node.
  private var summaries: [(weight: Double, summary: DiarySummary)] {
    zip(weights, flatVariances).map {
      ($0, DiarySummary(flatVariance: $1, priorMean: prior.mean, priorSD: prior.sd))
    }
  }

  /// The chance of every verdict.
  ///
  /// - Parameters:
  ///   - trueEffect: points; nil draws the effect from its prior.
  ///   - mcid: the smallest change that matters, points.
  ///   - conditions: what the layout allows to be said.
  ///
  /// Cost: some microseconds per node.
  public func chances(
    trueEffect: Double? = nil, mcid: Double, conditions: VerdictConditions
  ) -> ClassChances {
    var chances = ClassChances()
    for (weight, summary) in summaries {
      summary.addChances(
        to: &chances, weight: weight, trueEffect: trueEffect, mcid: mcid, conditions: conditions)
    }
    return chances
  }

  /// Assurance: the chance of ending with P(relief) above `certainty`, the effect being drawn from
  /// its prior.
  public func assurance(certainty: Double = 0.975) -> Double {
    summaries.reduce(0) { $0 + $1.weight * $1.summary.assurance(certainty: certainty) }
  }

  /// Power: the same chance for a given true effect, points.
  public func power(trueEffect: Double, certainty: Double = 0.975) -> Double {
    summaries.reduce(0) {
      $0 + $1.weight * $1.summary.power(trueEffect: trueEffect, certainty: certainty)
    }
  }
}
