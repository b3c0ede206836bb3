import LawTesting
import Testing
import Trials

@Suite("Posterior against an independent quadrature")
struct GoldenPosteriorTests {
  @Test("effect, level and trend agree", arguments: Golden.file.cases)
  func coefficients(golden: Golden.Case) throws {
    let posterior = Posterior(of: try golden.diary(), using: PosteriorWorkspace())
    try expect(posterior.effect, golden, "effect")
    try expect(posterior.alpha, golden, "alpha")
    try expect(try #require(posterior.trend), golden, "trend")
    if golden.weekend != nil {
      try expect(try #require(posterior.weekend), golden, "weekend")
    } else {
      #expect(posterior.weekend == nil)
    }
    expect(posterior.realisedEffect, golden.quadrature.realisedEffect, "realised effect")
  }

  @Test("correlation, noise and half-life agree", arguments: Golden.file.cases)
  func hyperParameters(golden: Golden.Case) throws {
    let posterior = Posterior(of: try golden.diary(), using: PosteriorWorkspace())
    // The box of the golden file ends at 4.5 prior SD of the half-life; means there are looser.
    for (got, name) in [
      (posterior.rho, "rho"), (posterior.sigma, "sigma"), (posterior.halfLife, "halflife"),
    ] {
      let want = try #require(golden.quadrature.parameters[name])
      #expect(abs(got.mean - want.mean) < Tolerance.goldenMean * want.sd, "mean of \(name)")
      #expect(abs(got.sd / want.sd - 1) < Tolerance.goldenSD, "sd of \(name)")
    }
  }

  @Test("quantiles of correlation, noise and half-life agree", arguments: Golden.file.cases)
  func hyperQuantiles(golden: Golden.Case) throws {
    let posterior = Posterior(of: try golden.diary(), using: PosteriorWorkspace())
    let wide = try #require(HyperQuantiles.file.cases.first { $0.id == golden.id })
    expect(posterior.rho, wide.rho, "rho", within: Tolerance.hyperQuantile)
    expect(posterior.sigma, wide.sigma, "sigma", within: Tolerance.hyperQuantile)
    expect(posterior.halfLife, wide.halflife, "half-life", within: Tolerance.hyperQuantile)
  }

  @Test("probabilities, evidence and Bayes factor agree", arguments: Golden.file.cases)
  func probabilities(golden: Golden.Case) throws {
    let posterior = Posterior(of: try golden.diary(), using: PosteriorWorkspace())
    let want = golden.quadrature
    let pairs = [
      (posterior.probBenefit, want.probBenefit),
      (posterior.probReliefMCID, want.probReliefMcid),
      (posterior.probRelief30Percent, want.probRelief30Pct),
      (posterior.probROPE, want.probRope),
      (posterior.probNoWorthwhile, want.probNoWorthwhile),
    ]
    for (got, want) in pairs { #expect(abs(got - want) < Tolerance.aim) }
    #expect(abs(posterior.logEvidence - want.logEvidence) < Tolerance.aim)
    #expect(abs(posterior.logBayesFactor - want.logBf10) < Tolerance.goldenLogEvidence)
    #expect(abs(posterior.priorWeight - golden.sensitivity.priorWeight) < Tolerance.aim)
    #expect(posterior.check.method == .lattice)
    #expect(!posterior.check.isFlagged)
  }

  private func expect(_ got: Estimate, _ golden: Golden.Case, _ name: String) throws {
    expect(got, try #require(golden.quadrature.parameters[name]), name)
  }

  private func expect(
    _ got: Estimate, _ want: Golden.Summary, _ name: String, within: Double = Tolerance.aim
  ) {
    #expect(abs(got.mean - want.mean) < within * want.sd, "mean of \(name)")
    #expect(abs(got.sd / want.sd - 1) < within, "sd of \(name)")
    let quantiles = [(got.q025, want.q025), (got.q50, want.q50), (got.q975, want.q975)]
    for case (let got, let quantile?) in quantiles {
      #expect(abs(got - quantile) < within * want.sd, "quantile of \(name)")
    }
  }
}

/// Quantiles of the hyper-parameters from a numpy box wider and finer than the golden one.
struct HyperQuantiles: Decodable {
  struct Case: Decodable {
    let id: String
    let rho: Golden.Summary
    let sigma: Golden.Summary
    let halflife: Golden.Summary
  }
  let cases: [Case]

  static let file = Golden.read("hyper_quantiles.json", as: HyperQuantiles.self)
}
