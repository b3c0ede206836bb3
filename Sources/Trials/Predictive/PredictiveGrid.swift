import Maths

/// The box of hyper-parameters over which scores are foretold, from the prior onwards.
///
/// A lattice around the final posterior would not do: the first forecasts need the whole prior.
struct PredictiveGrid {
  /// Points on either side of the prior mean: half-life, correlation, noise.
  private let reach: (halfLife: Int, rho: Int, sigma: Int)

  /// - Parameter scoredDays: more scores make the final posterior narrower, and the steps with it
  ///   (at most 1.3 of its standard deviations, up to 500 days).
  init(scoredDays: Int) {
    let root = Double(min(scoredDays, 500)).squareRoot()
    reach = (10, max(15, Int((1.35 * root).rounded(.up))), max(20, Int((2.7 * root).rounded(.up))))
  }

  private init(_ reach: (Int, Int, Int)) { self.reach = reach }

  /// The same without steps of the half-life, for a model in which it plays no part.
  var withoutHalfLives: PredictiveGrid { PredictiveGrid((0, reach.rho, reach.sigma)) }

  /// One forecast for each scored day.
  ///
  /// Cost: O(nodes * scored days * columns^2), eight nodes at a time.
  func forecasts(of diary: Diary) -> [Prequential.Forecast] {
    var observations = Observations()
    observations.load(diary, withTrend: true)
    var filter = NodeFilter(observations, thetas(diary.priors))
    var forecasts: [Prequential.Forecast] = []
    var scored = 0
    for day in diary.input.indices {
      filter.expose(to: diary.input[day])
      guard scored < observations.scoredDays.count, observations.scoredDays[scored] == day else {
        continue
      }
      let (logScore, pit) = filter.learn(observations, at: scored)
      forecasts.append(Prequential.Forecast(day: day, logScore: logScore, pit: pit))
      scored += 1
    }
    return forecasts
  }

  /// Nodes and log prior weights, eight to a group; idle lanes weigh nothing.
  private func thetas(_ priors: TrialPriors) -> [NodeFilter.Group] {
    let hyper = HyperPriors(priors)
    let mean = hyper.mean
    let step =
      hyper.sd
      * Theta(
        4.5 / Double(max(1, reach.halfLife)), 5 / Double(reach.rho), 5 / Double(reach.sigma))
    var groups: [NodeFilter.Group] = []
    var lane = Lanes.width
    for i in -reach.halfLife...reach.halfLife {
      for j in -reach.rho...reach.rho {
        for k in -reach.sigma...reach.sigma {
          if lane == Lanes.width {
            groups.append(NodeFilter.Group())
            lane = 0
          }
          let z = Theta(Double(i), Double(j), Double(k)) * step / hyper.sd
          groups[groups.count - 1].set(
            lane, theta: mean + Theta(Double(i), Double(j), Double(k)) * step,
            logWeight: -0.5 * (z * z).sum())
          lane += 1
        }
      }
    }
    return groups
  }
}
