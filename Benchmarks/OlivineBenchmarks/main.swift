import Foundation
import Trials

struct G: Decodable { let cases: [C] }
struct S: Decodable {
  let mean: Double; let sd: Double; let q025: Double?; let q50: Double?; let q975: Double?
}
struct Q: Decodable {
  let parameters: [String: S]; let realised_effect: S; let prob_benefit: Double;
  let prob_relief_30pct: Double; let prob_rope: Double; let log_evidence: Double;
  let log_bf10: Double
}
struct C: Decodable {
  let id: String; let phases: String; let input: [Double]; let scores: [Double?];
  let weekend: [Int]?; let x0: Double?; let priors: [String: [Double]]?; let quadrature: Q
}
func run() throws {
  let g = try JSONDecoder().decode(
    G.self, from: Data(contentsOf: URL(filePath: CommandLine.arguments[1])))
  let ws = PosteriorWorkspace()
  for c in g.cases {
    var p = TrialPriors()
    for (k, v) in c.priors ?? [:] { try p.set(PriorName(rawValue: k)!, mean: v[0], sd: v[1]) }
    let d = try Diary(
      input: c.input, scores: c.scores, phases: c.phases, weekend: c.weekend,
      exposureBefore: c.x0 ?? 0, priors: p)
    let post = Posterior(of: d, using: ws)
    var worst = 0.0; var wname = ""
    func cmp(_ e: Estimate?, _ s: S?, _ n: String) {
      guard let e, let s else { return }
      for (a, b, t) in [
        (e.mean, s.mean, "mean"), (e.sd, s.sd, "sd"), (e.q025, s.q025 ?? e.q025, "q025"),
        (e.q50, s.q50 ?? e.q50, "q50"), (e.q975, s.q975 ?? e.q975, "q975"),
      ] {
        let x = abs(a - b) / s.sd; if !(x <= worst) { worst = x; wname = n + " " + t }
      }
    }
    cmp(post.effect, c.quadrature.parameters["effect"], "effect")
    cmp(post.alpha, c.quadrature.parameters["alpha"], "alpha")
    cmp(post.trend, c.quadrature.parameters["trend"], "trend")
    cmp(post.weekend, c.quadrature.parameters["weekend"], "weekend")
    cmp(post.rho, c.quadrature.parameters["rho"], "rho")
    cmp(post.sigma, c.quadrature.parameters["sigma"], "sigma")
    cmp(post.halfLife, c.quadrature.parameters["halflife"], "halflife")
    cmp(post.realisedEffect, c.quadrature.realised_effect, "realised")
    let t0 = clock()
    let reps = 300
    for _ in 0..<reps { _ = Posterior(of: d, using: ws) }
    let us = Double(clock() - t0) / Double(CLOCKS_PER_SEC) * 1e6 / Double(reps)
    print(
      c.id, post.check.method, "lattices differ", post.check.meanDifference,
      post.check.sdDifference, "worst", worst, wname, "ev",
      post.logEvidence - c.quadrature.log_evidence, "p",
      post.probBenefit - c.quadrature.prob_benefit,
      post.probRelief30Percent - c.quadrature.prob_relief_30pct,
      post.probROPE - c.quadrature.prob_rope, "bf", post.logBayesFactor - c.quadrature.log_bf10,
      "us", us)
  }
}
try run()
