import LawTesting
import Maths
import Testing
import Trials

@Suite("Laws of the posterior")
struct PosteriorLawTests {
  private let workspace = PosteriorWorkspace()

  @Test(
    "scores and prior level moved together move the level and nothing else", arguments: seeds(2_000)
  )
  func shift(seed: UInt64) throws {
    let diary = try SimulatedDiary(seed: seed)
    let shift = 1.5
    let before = try posterior(diary)
    let after = try posterior(diary, shiftedBy: shift)
    #expect(abs(after.alpha.mean - before.alpha.mean - shift) < 1e-8)
    #expect(abs(after.effect.mean - before.effect.mean) < 1e-8)
    #expect(abs(after.effect.sd - before.effect.sd) < 1e-8)
    #expect(abs(after.halfLife.q975 - before.halfLife.q975) < 1e-6)
    #expect(abs(after.logEvidence - before.logEvidence) < 1e-7)
  }

  @Test("mirrored scores and priors flip the sign of the effect", arguments: seeds(2_000))
  func mirror(seed: UInt64) throws {
    let diary = try SimulatedDiary(seed: seed)
    let before = try posterior(diary)
    let after = try posterior(diary, mirrored: true)
    #expect(abs(after.effect.mean + before.effect.mean) < 1e-8)
    #expect(abs(after.effect.q025 + before.effect.q975) < 1e-6)
    #expect(abs(after.probBenefit - (1 - before.probBenefit)) < 1e-8)
    #expect(abs(after.logBayesFactor - before.logBayesFactor) < 1e-6)
    #expect(abs(after.alpha.mean + before.alpha.mean - 10) < 1e-8)
  }

  @Test("the same diary gives the same bits, whatever came before", arguments: seeds(100))
  func repeatable(seed: UInt64) throws {
    let diary = try SimulatedDiary(seed: seed).diary()
    let first = Posterior(of: diary, using: workspace)
    _ = Posterior(of: try SimulatedDiary(seed: seed &+ 1).diary(), using: workspace)
    #expect(Posterior(of: diary, using: workspace) == first)
    #expect(Posterior(of: diary, using: PosteriorWorkspace()) == first)
  }

  @Test("threads give the bits of one thread")
  func threads() async throws {
    let diaries = try seeds(40).map { try SimulatedDiary(seed: $0).diary() }
    let alone = diaries.map { Posterior(of: $0, using: workspace) }
    let together = await withTaskGroup(of: (Int, Posterior).self) { group in
      for (index, diary) in diaries.enumerated() {
        group.addTask { (index, Posterior(of: diary, using: PosteriorWorkspace())) }
      }
      return await group.reduce(into: [Int: Posterior]()) { $0[$1.0] = $1.1 }
    }
    for (index, posterior) in alone.enumerated() { #expect(together[index] == posterior) }
  }

  @Test("probabilities and quantiles are consistent with each other", arguments: seeds(150))
  func consistent(seed: UInt64) throws {
    let analysis = Analysis(of: try SimulatedDiary(seed: seed).diary(), using: workspace)
    for posterior in [analysis.own, analysis.flat] + analysis.sensitivity.map(\.posterior) {
      for estimate in [
        posterior.alpha, posterior.effect, posterior.realisedEffect, posterior.rho,
        posterior.sigma, posterior.halfLife,
      ] {
        #expect(estimate.q025 < estimate.q50 && estimate.q50 < estimate.q975)
        #expect(estimate.sd > 0 && estimate.mean.isFinite)
      }
      for p in [
        posterior.probBenefit, posterior.probReliefMCID, posterior.probRelief30Percent,
        posterior.probROPE, posterior.probNoWorthwhile,
      ] { #expect(p >= 0 && p <= 1) }
      #expect(posterior.probReliefMCID <= posterior.probBenefit)
      #expect(abs(posterior.probReliefMCID + posterior.probNoWorthwhile - 1) < 1e-12)
      #expect(abs(posterior.realisedEffect.mean) <= abs(posterior.effect.mean) + 0.2)
    }
    let mixture = try #require(analysis.effectDistribution)
    #expect(abs(mixture.cumulative(0) - analysis.own.probBenefit) < 1e-8)
    #expect(abs(mixture.cumulative(analysis.own.effect.q975) - 0.975) < 1e-5)
  }

  @Test("a day added far away in time changes nothing but its own share")
  func toleranceScores() throws {
    let golden = try #require(Golden.file.cases.last)
    let diary = try golden.diary()
    var scores = golden.scores
    for day in 0..<diary.toleranceDays { scores[day] = 9 }
    let scored = try Diary(
      input: golden.input, scores: scores, phases: golden.phases, isRandomised: true,
      priors: diary.priors)
    #expect(
      Posterior(of: scored, using: workspace) == Posterior(of: diary, using: workspace),
      "scores of the tolerance phase are never analysed")
  }

  @Test("scores that never vary end in the flagged box, not in nonsense")
  func constantScores() throws {
    let input = (0..<84).map { $0 / 14 % 2 == 0 ? 0.0 : 1 }
    for value in [0.0, 5, 10] {
      let diary = try Diary(
        input: input, scores: Array(repeating: value, count: 84),
        phases: String(input.map { $0 > 0 ? "B" : "A" }))
      let posterior = Posterior(of: diary, using: workspace)
      #expect(posterior.check.isFlagged)
      #expect(abs(posterior.effect.mean) < 0.2)
      #expect(posterior.effect.sd.isFinite && posterior.effect.sd > 0)
      #expect(posterior.sigma.q50 < 0.15)
    }
  }

  @Test("the first lattice is good enough for nearly every diary, the box for hardly any")
  func methods() throws {
    var counts: [QuadratureCheck.Method: Int] = [:]
    for seed in seeds(1_000) {
      let days = 28 + Int(seed >> 32) % 120
      let diary = try SimulatedDiary(seed: seed, days: days, periodDays: 7).diary()
      counts[Posterior(of: diary, using: workspace).check.method, default: 0] += 1
    }
    #expect(counts[.lattice, default: 0] >= 950, "\(counts)")
    #expect(counts[.box, default: 0] <= 1, "\(counts)")
  }

  @Test(
    "wide and narrow priors of the half-life are integrated too", arguments: [0.05, 0.3, 0.6, 1])
  func halfLifePriors(width: Double) throws {
    for seed in seeds(40) {
      let diary = try SimulatedDiary(seed: seed).diary()
      var priors = diary.priors
      try priors.set(.logHalfLife, mean: 1.6, sd: width)
      let posterior = Posterior(of: diary.with(priors: priors), using: workspace)
      #expect(!posterior.check.isFlagged, "\(posterior.check)")
      #expect(posterior.effect.sd > 0 && posterior.effect.sd < 1.3)
    }
  }

  @Test("ten years of scores and a diary of a single score are both answered")
  func extremes() throws {
    let long = try SimulatedDiary(seed: 5, days: Diary.longest, periodDays: 28).diary()
    let posterior = Posterior(of: long, using: workspace)
    #expect(posterior.effect.sd < 0.2)
    #expect(posterior.check.method == .lattice)

    let input = (0..<28).map { $0 < 14 ? 0.0 : 1 }
    var scores = [Double?](repeating: nil, count: 28)
    scores[20] = 4
    let short = try Diary(
      input: input, scores: scores, phases: String(input.map { $0 > 0 ? "B" : "A" }))
    let one = Posterior(of: short, using: workspace)
    #expect(abs(one.priorWeight - 1) < 0.2)
    #expect(Analysis(of: short, using: workspace).verdict == nil)
  }

  private func posterior(
    _ simulated: SimulatedDiary, shiftedBy shift: Double = 0, mirrored: Bool = false
  ) throws -> Posterior {
    Posterior(of: try simulated.diary(shiftedBy: shift, mirrored: mirrored), using: workspace)
  }
}
