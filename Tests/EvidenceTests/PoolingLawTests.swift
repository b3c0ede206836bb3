import Evidence
import LawTesting
import Maths
import Testing

@Suite("Laws of pooling") struct PoolingLawTests {
  /// Three to fourteen studies whose true effects differ.
  private func studies(_ seed: UInt64) throws -> EffectList {
    var random = stream(seed)
    let count = 3 + Int(random.nextUniform() * 12)
    let spread = 2 * random.nextUniform()
    let variances = (0..<count).map { _ in 0.02 + random.nextUniform() }
    let estimates = variances.map {
      -0.5 + spread * random.nextNormal() + $0.squareRoot() * random.nextNormal()
    }
    return try EffectList(estimates: estimates, variances: variances)
  }

  private func near(_ a: Double, _ b: Double, _ scale: Double = 1) -> Bool {
    abs(a - b) <= 1e-8 * max(scale, abs(a), abs(b))
  }

  @Test("a shift of every study shifts the estimate and nothing else", arguments: seeds(300))
  func shift(seed: UInt64) throws {
    let effects = try studies(seed)
    let moved = try EffectList(
      estimates: effects.estimates.map { $0 + 3 }, variances: effects.variances)
    for method in PoolingMethod.allCases {
      let (a, b) = (
        try PooledEstimate(effects, method: method), try PooledEstimate(moved, method: method)
      )
      #expect(near(a.estimate + 3, b.estimate), "\(method)")
      #expect(near(a.tau2, b.tau2), "\(method)")
      #expect(near(a.standardError, b.standardError), "\(method)")
    }
  }

  @Test("another unit scales estimate and error alike, whatever its size", arguments: seeds(300))
  func scale(seed: UInt64) throws {
    let effects = try studies(seed)
    for factor in [1e-6, 10, 1e7] {
      let scaled = try EffectList(
        estimates: effects.estimates.map { $0 * factor },
        variances: effects.variances.map { $0 * factor * factor })
      for method in PoolingMethod.allCases {
        let (a, b) = (
          try PooledEstimate(effects, method: method), try PooledEstimate(scaled, method: method)
        )
        #expect(near(a.estimate, b.estimate / factor), "\(method) \(factor)")
        #expect(near(a.tau2, b.tau2 / factor / factor), "\(method) \(factor)")
        #expect(near(a.heterogeneity.i2, b.heterogeneity.i2, 100), "\(method) \(factor)")
      }
    }
  }

  @Test("swapping the arms flips the sign", arguments: seeds(300))
  func flip(seed: UInt64) throws {
    let effects = try studies(seed)
    let flipped = try EffectList(
      estimates: effects.estimates.map { -$0 }, variances: effects.variances)
    for method in PoolingMethod.allCases {
      let (a, b) = (
        try PooledEstimate(effects, method: method), try PooledEstimate(flipped, method: method)
      )
      #expect(near(a.estimate, -b.estimate) && near(a.tau2, b.tau2), "\(method)")
      #expect(near(a.interval.lowerBound, -b.interval.upperBound), "\(method)")
    }
  }

  @Test("the order of the studies does not matter", arguments: seeds(200))
  func order(seed: UInt64) throws {
    let effects = try studies(seed)
    let turned = try EffectList(
      estimates: effects.estimates.reversed(), variances: effects.variances.reversed())
    for method in PoolingMethod.allCases {
      let (a, b) = (
        try PooledEstimate(effects, method: method), try PooledEstimate(turned, method: method)
      )
      #expect(near(a.estimate, b.estimate) && near(a.tau2, b.tau2), "\(method)")
    }
  }

  @Test("the modified interval is never narrower than either of the others", arguments: seeds(300))
  func modified(seed: UInt64) throws {
    let effects = try studies(seed)
    for method in PoolingMethod.allCases {
      let widths = try PoolingInterval.allCases.map {
        let interval = try PooledEstimate(effects, method: method, interval: $0).interval
        return interval.upperBound - interval.lowerBound
      }
      #expect(widths[2] >= max(widths[0], widths[1]) * (1 - 1e-12), "\(method)")
    }
  }

  @Test("weights add up to one, and the estimate lies among the studies", arguments: seeds(300))
  func weights(seed: UInt64) throws {
    let effects = try studies(seed)
    for method in PoolingMethod.allCases {
      let fit = try PooledEstimate(effects, method: method)
      #expect(near(fit.weights.reduce(0, +), 1), "\(method)")
      let low = effects.estimates.min() ?? 0
      let high = effects.estimates.max() ?? 0
      #expect((low...high).contains(fit.estimate), "\(method)")
    }
  }

  @Test("the ends of the Q-profile solve their equation", arguments: seeds(300))
  func profile(seed: UInt64) throws {
    let effects = try studies(seed)
    let profile = try QProfile(effects)
    let quantiles = ChiSquare(Double(effects.count - 1))
    for (tau2, p) in [(profile.tau2.lowerBound, 0.975), (profile.tau2.upperBound, 0.025)] {
      let q = residual(effects, tau2)
      let target = quantiles.quantile(p)
      #expect(tau2 == 0 ? q <= target : near(q, target), "\(tau2) \(p)")
    }
  }

  /// Q at a tau squared, written out.
  private func residual(_ effects: EffectList, _ tau2: Double) -> Double {
    let w = effects.variances.map { 1 / ($0 + tau2) }
    let mean = zip(w, effects.estimates).map(*).reduce(0, +) / w.reduce(0, +)
    return zip(w, effects.estimates).map { $0 * ($1 - mean) * ($1 - mean) }.reduce(0, +)
  }

  @Test("REML and ML are the most likely values on a fine grid", arguments: seeds(100))
  func likeliest(seed: UInt64) throws {
    let effects = try studies(seed)
    for method in [PoolingMethod.restrictedLikelihood, .maximumLikelihood] {
      let fit = try PooledEstimate(effects, method: method)
      let best = logLikelihood(effects, fit.tau2, restricted: method == .restrictedLikelihood)
      for step in 0...200 {
        let other = logLikelihood(
          effects, Double(step) * 0.05, restricted: method == .restrictedLikelihood)
        #expect(other <= best + 1e-9, "\(method) \(fit.tau2) against \(Double(step) * 0.05)")
      }
    }
  }

  private func logLikelihood(_ effects: EffectList, _ tau2: Double, restricted: Bool) -> Double {
    let total = effects.variances.map { $0 + tau2 }
    let weights = total.map { 1 / $0 }.reduce(0, +)
    let base = total.map { logarithm($0) }.reduce(0, +) + residual(effects, tau2)
    return -0.5 * (base + (restricted ? logarithm(weights) : 0))
  }

  @Test("two slopes of likelihood: zero is taken where it is likelier, and said so")
  func convergenceIsTold() throws {
    let effects = try EffectList(estimates: [-0.5, -0.48, -0.52], variances: [0.1, 0.08, 0.2])
    let fit = try PooledEstimate(effects)
    #expect(fit.tau2 == 0 && fit.variance.solution == .atZero)
    let spread = try EffectList(estimates: [-8, 5, -3], variances: [0.01, 0.02, 0.01])
    guard case .converged(let steps) = try PooledEstimate(spread).variance.solution else {
      Issue.record("no solution reported")
      return
    }
    #expect(steps > 0 && steps < 50)
  }

  /// Found by a random search: Fisher scoring circles for ever in the first, and rests on the lowest of
  /// three summits in the second.
  @Test(
    "where the scoring circles or rests on a lower summit, the likeliest value is found and said so"
  )
  func hardLikelihoods() throws {
    let circling = try EffectList(
      estimates: [0.187, 2.038, 13.365, -7.719], variances: [0.0499, 6.4821, 57.4522, 16.3633])
    let manySummits = try EffectList(
      estimates: [1.114, -20.096, 0.058], variances: [0.7092, 71.7609, 0.0017])
    for effects in [circling, manySummits] {
      let fit = try PooledEstimate(effects)
      guard case .searched = fit.variance.solution else {
        Issue.record("\(fit.variance.solution)")
        continue
      }
      let best = logLikelihood(effects, fit.tau2, restricted: true)
      for step in 0...4_000 {
        let other = logLikelihood(effects, Double(step) * 0.025, restricted: true)
        #expect(other <= best + 1e-9, "\(Double(step) * 0.025)")
      }
    }
  }

  @Test("where zero is the highest of two summits it is taken, and the other is named")
  func likelierAtZero() throws {
    let effects = try EffectList(
      estimates: [-8.356, 4.642, 1.428, 2.417], variances: [14.3641, 12.9748, 0.1817, 1.8972])
    let fit = try PooledEstimate(effects)
    guard case .likelierAtZero(let rejected) = fit.variance.solution else {
      Issue.record("\(fit.variance.solution)")
      return
    }
    #expect(fit.tau2 == 0 && abs(rejected - 10.380626481525901) < 1e-6)
    let best = logLikelihood(effects, 0, restricted: true)
    for step in 1...4_000 {
      #expect(logLikelihood(effects, Double(step) * 0.025, restricted: true) < best)
    }
  }

  @Test("what cannot be pooled is refused with the study that is at fault")
  func refusals() {
    #expect(throws: PoolingError.lengthsDiffer(estimates: 2, variances: 1)) {
      try EffectList(estimates: [1, 2], variances: [1])
    }
    for bad in [0, -1, Double.infinity, 1e-200, 1e200] {
      #expect(throws: PoolingError.varianceNotUsable(index: 1, value: bad)) {
        try EffectList(estimates: [1, 2], variances: [1, bad])
      }
    }
    #expect(throws: PoolingError.estimateNotUsable(index: 0, value: .infinity)) {
      try EffectList(estimates: [.infinity], variances: [1])
    }
    #expect(throws: PoolingError.self) { try EffectList(estimates: [.nan], variances: [1]) }
    #expect(throws: PoolingError.tooFewStudies(count: 1, least: 2)) {
      try PooledEstimate(try EffectList(estimates: [1], variances: [1]))
    }
    #expect(throws: PoolingError.moderatorIsConstant) {
      try MetaRegression(
        try EffectList(estimates: [1, 2, 3], variances: [1, 1, 1]), moderator: [4, 4, 4])
    }
  }

  @Test("numbers at the edge of what is accepted give finite results", arguments: seeds(300))
  func extremes(seed: UInt64) throws {
    var random = stream(seed)
    let count = 3 + Int(random.nextUniform() * 4)
    // Powers of e within the ratio of variances that is accepted, around a centre anywhere.
    func power(_ reach: Double) -> Double { exponential((2 * random.nextUniform() - 1) * reach) }
    let centre = power(70)
    let effects = try EffectList(
      estimates: (0..<count).map { _ in random.nextNormal() * power(85) },
      variances: (0..<count).map { _ in centre * power(13) })
    for method in PoolingMethod.allCases {
      do {
        let fit = try PooledEstimate(effects, method: method)
        #expect(fit.estimate.isFinite && fit.standardError.isFinite, "\(method)")
        #expect(fit.tau2.isFinite && fit.tau2 >= 0, "\(method)")
        #expect((0...1).contains(fit.p), "\(method)")
      } catch PoolingError.didNotConverge {
        // Said, not hidden.
      }
    }
  }
}
