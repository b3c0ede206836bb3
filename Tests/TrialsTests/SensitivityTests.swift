import LawTesting
import Testing
import Trials

@Suite("Sensitivity runs")
struct SensitivityTests {
  private func analysis(period: Int?, runIn: Int) throws -> Analysis {
    let golden = try #require(Golden.file.cases.first { $0.id.hasPrefix("g14") })
    let diary = try golden.diary()
    return Analysis(
      of: try Diary(
        input: golden.input, scores: golden.scores, phases: golden.phases, periodDays: period,
        runInDays: runIn, isRandomised: true, priors: diary.priors))
  }

  @Test("runs appear when the data allow them, in a fixed order")
  func names() throws {
    let always: [SensitivityRun.Name] = [
      .scepticalPrior, .flatPrior, .halfLifeHalved, .halfLifeDoubled, .withoutTrend,
    ]
    #expect(try analysis(period: nil, runIn: 0).sensitivity.map(\.name) == always)
    #expect(
      try analysis(period: 14, runIn: 14).sensitivity.map(\.name)
        == always + [.withoutFirstPair, .withoutRunIn])
  }

  @Test("each assumption changes what it should")
  func meaning() throws {
    let analysis = try analysis(period: 14, runIn: 14)
    let runs = Dictionary(
      uniqueKeysWithValues: analysis.sensitivity.map { ($0.name, $0.posterior) })
    let own = analysis.own
    #expect(try #require(runs[.halfLifeHalved]).halfLife.q50 < own.halfLife.q50)
    #expect(try #require(runs[.halfLifeDoubled]).halfLife.q50 > own.halfLife.q50)
    #expect(try #require(runs[.withoutTrend]).trend == nil)
    #expect(try #require(runs[.withoutFirstPair]).effect.sd > own.effect.sd)
    #expect(runs[.flatPrior] == analysis.flat)
    let sceptical = try #require(runs[.scepticalPrior])
    #expect(abs(sceptical.effect.mean) < abs(analysis.flat.effect.mean))
  }

  @Test("leaving scores out equals never having had them")
  func withoutFirstPair() throws {
    let golden = Golden.file.cases[0]
    let priors = try golden.diary().priors
    func diary(scores: [Double?]) throws -> Diary {
      try Diary(
        input: golden.input, scores: scores, phases: golden.phases, periodDays: 14,
        isRandomised: true, priors: priors)
    }
    var fewer = golden.scores
    for day in 0..<28 { fewer[day] = nil }
    let run = try #require(
      Analysis(of: try diary(scores: golden.scores)).sensitivity
        .first { $0.name == .withoutFirstPair })
    #expect(run.posterior == Posterior(of: try diary(scores: fewer), using: PosteriorWorkspace()))
  }

  @Test("the tipping delta brings the probability of benefit to 0.95")
  func tipping() throws {
    let golden = try #require(Golden.file.cases.first { $0.id.hasPrefix("g02") })
    let analysis = Analysis(of: try golden.diary())
    let missing = analysis.missing
    let delta = try #require(missing.tippingDelta)
    let shift = delta * (missing.shareOnTreatment - missing.shareOnComparator)
    let mixture = try #require(analysis.effectDistribution)
    #expect(abs(mixture.cumulative(-shift) - 0.95) < 1e-4)
    #expect(Analysis(of: try Golden.file.cases[0].diary()).missing.tippingDelta == nil)
  }
}
