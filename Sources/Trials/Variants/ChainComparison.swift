/// How well the chains of a sampler agree.
struct ChainComparison {
  private let chains: [GibbsChain]

  init(_ chains: [GibbsChain]) { self.chains = chains }

  /// The largest split R-hat of effect and hyper-parameters: the root of the variance of all draws
  /// over the mean variance inside half chains (Gelman et al., Bayesian Data Analysis, 3rd ed.).
  var rHat: Double {
    var means: [SIMD4<Double>] = []
    var within = SIMD4<Double>()
    let half = (chains.first?.states.count ?? 0) / 2
    for chain in chains {
      for part in [chain.states.prefix(half), chain.states.suffix(half)] {
        let mean = part.reduce(SIMD4()) { $0 + $1 } / Double(half)
        means.append(mean)
        within += part.reduce(SIMD4()) { $0 + ($1 - mean) * ($1 - mean) } / Double(half - 1)
      }
    }
    let count = Double(means.count)
    within /= count
    let all = means.reduce(SIMD4()) { $0 + $1 } / count
    let between = means.reduce(SIMD4()) { $0 + ($1 - all) * ($1 - all) } / (count - 1)
    let whole = within * (Double(half - 1) / Double(half)) + between
    return (whole / within).squareRoot().max()
  }

  /// Monte Carlo standard error of the mean effect, from 20 batches per chain.
  var meanError: Double {
    var batches: [Double] = []
    for chain in chains {
      let length = chain.effects.count / 20
      for batch in 0..<20 {
        let part = chain.effects[(batch * length)..<((batch + 1) * length)]
        batches.append(part.reduce(0) { $0 + $1.mean } / Double(length))
      }
    }
    let count = Double(batches.count)
    let mean = batches.reduce(0, +) / count
    let spread = batches.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    return (spread / count).squareRoot()
  }
}
