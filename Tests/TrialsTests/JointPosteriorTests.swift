import Foundation
import LawTesting
import Maths
import Testing
import Trials

@Suite("Laws of the joint posterior")
struct JointPosteriorTests {
  private let workspace = PosteriorWorkspace()
  private static let isLong = ProcessInfo.processInfo.environment["OLIVINE_LONG"] == "1"

  @Test("the order of the further complaints changes nothing", arguments: seeds(25))
  func permuted(seed: UInt64) throws {
    let simulated = SimulatedJointDiary(seed: seed, missing: 0.1)
    let one = posterior(try simulated.diary())
    let other = posterior(try simulated.diary(reversed: true))
    #expect(one.effect == other.effect && one.commonEffect == other.commonEffect)
    #expect(one.logEvidence == other.logEvidence && one.correlation == other.correlation)
    #expect(Set(one.effects) == Set(other.effects))
  }

  @Test("mirrored scores flip the sign of every effect", arguments: seeds(25))
  func mirrored(seed: UInt64) throws {
    let simulated = SimulatedJointDiary(seed: seed, missing: 0.1)
    let one = posterior(try simulated.diary())
    let other = posterior(try simulated.diary(mirrored: true))
    for (effect, image) in zip(one.effects, other.effects) {
      #expect(abs(effect.effect.mean + image.effect.mean) < 1e-8)
      #expect(abs(effect.effect.sd - image.effect.sd) < 1e-8)
    }
    #expect(abs(one.commonEffect.mean + other.commonEffect.mean) < 1e-8)
    let (p, q) = (one.verdictProbabilities, other.verdictProbabilities)
    #expect(abs(p.benefit - (1 - q.benefit)) < 1e-8)
    #expect(abs(one.logEvidence - other.logEvidence) < 1e-7)
  }

  @Test("the same diary gives the same bits, whatever came before", arguments: seeds(10))
  func repeatable(seed: UInt64) throws {
    let diary = try SimulatedJointDiary(seed: seed).diary()
    let alone = try SimulatedDiary(seed: seed).diary()
    let (first, single) = (posterior(diary), Posterior(of: alone, using: workspace))
    _ = posterior(try SimulatedJointDiary(seed: seed &+ 1, days: 40).diary())
    #expect(posterior(diary) == first)
    #expect(Posterior(of: alone, using: workspace) == single)
    #expect(JointPosterior(of: diary, using: PosteriorWorkspace()) == first)
  }

  /// Nothing in common: no correlation, effects that only their own scores inform, and noise and
  /// half-life that are known, so that the further complaints cannot teach those either.
  @Test("complaints with nothing in common leave the primary alone", arguments: seeds(25))
  func independent(seed: UInt64) throws {
    let simulated = SimulatedJointDiary(seed: seed, missing: 0.1, knownWithin: 1e-3)
    let priors = try JointPriors(
      effectSpread: 1, atanhCorrelation: Normal(checkedMean: 0, sd: 1e-3))
    let diary = try simulated.diary(
      effect: Normal(checkedMean: -0.3, sd: 1e-3), jointPriors: priors)
    var own = diary.primary.priors
    try own.set(.effect, mean: -0.3, sd: 1)
    let alone = Posterior(of: diary.primary.with(priors: own), using: workspace)
    let joint = posterior(diary)
    #expect(abs(joint.effect.mean - alone.effect.mean) < 3e-3 * alone.effect.sd)
    #expect(abs(joint.effect.sd / alone.effect.sd - 1) < 1e-4)
  }

  /// Single diaries may go either way: the further scores also teach that the noise is larger or the
  /// effect slower than the primary alone would suggest.
  @Test("complaints with a common effect sharpen the answer on average")
  func sharper() throws {
    var logRatios: [Double] = []
    for seed in seeds(40) {
      let diary = try SimulatedJointDiary(seed: seed, days: 84).diary()
      let joint = JointAnalysis(of: diary, using: workspace)
      let alone = BriefAnalysis(of: diary.primary, using: workspace)
      logRatios.append(logarithm(joint.detectablePoints / alone.detectablePoints))
      #expect(joint.own.priorWeight < 1)
      #expect(joint.verdict != nil && alone.verdict != nil)
    }
    let mean = logRatios.reduce(0, +) / Double(logRatios.count)
    #expect(mean < -0.05, "\(mean)")
  }

  @Test(
    "a day without all scores keeps the primary and leaves out the others", arguments: seeds(15))
  func partialDays(seed: UInt64) throws {
    var simulated = SimulatedJointDiary(seed: seed)
    let last = simulated.outcomes - 1
    simulated.remove(last, day: 20)
    let before = try simulated.diary()
    #expect(before.unusedScores == last - 1)
    let first = posterior(before)
    if last == 2 {
      simulated.replace(1, day: 20, by: 9)
      #expect(posterior(try simulated.diary()) == first, "a further complaint is not used")
    }
    simulated.replace(0, day: 20, by: 9.25)
    #expect(posterior(try simulated.diary()).effect != first.effect, "the primary is used")
  }

  @Test("scores that never vary, and complaints that always agree, end in numbers")
  func extremes() throws {
    let input = (0..<56).map { $0 / 14 % 2 == 0 ? 0.0 : 1 }
    let phases = String(input.map { $0 > 0 ? "B" : "A" })
    let wavy = (0..<56).map { Double($0 * $0 % 7) }
    for (own, other) in [
      ([Double?](repeating: 5, count: 56), [Double?](repeating: 5, count: 56)), (wavy, wavy),
    ] {
      let joint = posterior(
        try JointDiary(
          primary: Diary(input: input, scores: own, phases: phases),
          others: [.init(.sleep, other)]))
      #expect(joint.effect.sd > 0 && joint.effect.sd < 1.3)
      #expect(joint.effect.q025 < joint.effect.q50 && joint.effect.q50 < joint.effect.q975)
      #expect(joint.correlation.q975 < 1)
    }
  }

  @Test("truths drawn from the prior fall evenly into their joint posteriors")
  func ranks() throws {
    let count = Self.isLong ? 20_000 : 200
    var bins = [Int](repeating: 0, count: 10)
    for seed in seeds(count) {
      let simulated = SimulatedJointDiary(seed: seed, days: 40, missing: 0.1)
      let joint = posterior(try simulated.diary())
      let place = joint.effectDistribution.cumulative(simulated.effects[0])
      bins[min(9, Int(place * 10))] += 1
    }
    let expected = Double(count) / 10
    let chiSquare = bins.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    #expect(chiSquare < 27.9, "0.1 % point on 9 df; \(bins)")
  }

  private func posterior(_ diary: JointDiary) -> JointPosterior {
    JointPosterior(of: diary, using: workspace)
  }
}
