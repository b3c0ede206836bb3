import Maths

/// Draws diaries from the fitted model: hyper-parameters from the nodes of the posterior, then the
/// coefficients, then the noise.
struct PosteriorPredictive {
  private let thetas: [Theta]
  /// Weight of each node and all before it.
  private let cumulative: [Double]
  private let regression: ConditionalRegression
  private var fit = ConditionalRegression.Fit()

  /// Fits T1 to a diary.
  init(_ diary: Diary, using workspace: PosteriorWorkspace) {
    workspace.load(diary, withTrend: true)
    let quadrature = workspace.integrate()
    var thetas: [Theta] = []
    var cumulative: [Double] = []
    var (at, sum) = (0, 0.0)
    for (shape, placement) in quadrature.sets {
      for batch in 0..<shape.batchCount {
        let (k1, k2) = shape.batchSteps[batch]
        for step in 0..<shape.sigmaSteps[batch].count {
          let weights = workspace.nodes.table.base[at * workspace.nodes.stride]
          at += 1
          for lane in 0..<Lanes.width where weights[lane] > 1e-9 {
            let k3 = shape.sigmaSteps[batch].first + Double(step)
            thetas.append(placement.theta(Theta(k1[lane], k2[lane], k3)))
            sum += weights[lane]
            cumulative.append(sum)
          }
        }
      }
    }
    self.thetas = thetas
    self.cumulative = cumulative
    regression = ConditionalRegression(diary)
  }

  /// The scores of one diary of the model, one for each scored day.
  ///
  /// Cost: O(days).
  mutating func scores(seed: UInt64, replicate: UInt32) -> [Double] {
    var random = RandomStream(seed: seed, replicate: replicate, purpose: .predictive)
    let wanted = random.nextUniform() * (cumulative.last ?? 0)
    fit.theta = thetas[node(wanted)]
    regression.update(&fit)
    let coefficients = fit.coefficients(&random)
    var noise = 0.0
    return regression.gaps.indices.map { index in
      let kept = index == 0 ? 0 : regression.power(fit.rho, regression.gaps[index])
      let sd = (fit.variance * (1 - kept * kept)).squareRoot()
      noise = kept * noise + sd * random.nextNormal()
      return (regression.row(index, fit) * coefficients).sum() + noise
    }
  }

  /// The first node whose cumulative weight reaches `wanted`, by halving.
  private func node(_ wanted: Double) -> Int {
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
