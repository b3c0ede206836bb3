import Evidence
import Testing

@Suite("What a row contributes") struct RowEffectTests {
  private func study(_ changes: [String: String]) throws -> StudyRecord {
    try StudyRecord(fields: StudyRowTests.sound.merging(changes) { $1 })
  }

  private static let withoutMeans = ["m1": "", "sd1": "", "m2": "", "sd2": ""]

  @Test("a printed difference in millimetres comes as points of 0-10")
  func millimetres() throws {
    let row = try study(
      Self.withoutMeans.merging([
        "scale": "VAS 0-100 mm", "scale_max": "100", "effect_measure": "MD", "effect": "-8",
        "ci_lb": "-15", "ci_ub": "-1",
      ]) { $1 })
    let effect = try #require(row.effect)
    #expect(effect.isPoints && abs(effect.effect.estimate + 0.8) < 1e-12)
    #expect(abs(effect.effect.interval.lowerBound + 1.5) < 1e-9)
  }

  @Test("a printed difference on a scale without ends is no difference in points")
  func noEnds() throws {
    let row = try study(
      Self.withoutMeans.merging([
        "scale_min": "", "scale_max": "", "effect_measure": "MD", "effect": "-8", "ci_lb": "-15",
        "ci_ub": "-1",
      ]) { $1 })
    #expect(try #require(row.effect).isPoints == false)
  }

  @Test("where high is good, the other side is taken, so that left is always better with magnesium")
  func turned() throws {
    let responders = try study(
      Self.withoutMeans.merging([
        "scale": "responder", "scale_min": "", "scale_max": "", "lower_is_better": "0",
        "n1": "15", "n2": "15", "e1": "7", "e2": "10",
      ]) { $1 })
    let effect = try #require(responders.effect)
    // 8 of 15 without relief against 5 of 15.
    #expect(abs(RowEffect.ratio(ofLog: effect.effect.estimate) - 1.6) < 1e-12)
    #expect(effect.isTurned)
    let printed = try study(
      Self.withoutMeans.merging([
        "scale_min": "", "scale_max": "", "lower_is_better": "0", "effect_measure": "OR",
        "effect": "0.5", "ci_lb": "0.25", "ci_ub": "1",
      ]) { $1 })
    let turned = try #require(printed.effect)
    #expect(abs(RowEffect.ratio(ofLog: turned.effect.estimate) - 2) < 1e-9)
  }

  @Test("where printed numbers contradict each other, the larger error counts")
  func largerError() throws {
    let means = try #require(try study([:]).effect)
    let odd = try study(["effect_measure": "MD", "effect": "-0.8", "p_value": "0.4"])
    #expect(odd.contradictsItself)
    let effect = try #require(odd.effect)
    #expect(effect.effect.estimate == -0.8)
    #expect(effect.effect.variance > means.effect.variance && effect.isImputed)
    let fitting = try study(["effect_measure": "MD", "effect": "-0.8", "p_value": "0.08"])
    #expect(try #require(fitting.effect).basis == .means)
  }

  @Test("a crossover is never analysed as two groups, and the row says why it is not pooled")
  func crossover() throws {
    let row = try study([
      "design": "RCT crossover", "scale": "NPSI", "scale_max": "100", "pool_set": "x",
    ])
    #expect(row.effect == nil && row.poolingBar == .unpairedCrossover)
    let silent = try study(
      Self.withoutMeans.merging(["design": "RCT crossover", "pool_set": "x"]) { $1 })
    #expect(silent.poolingBar == .noNumbers)
  }

  @Test("two groups shared out or put together keep their people")
  func arms() throws {
    let control = try ArmSummary(mean: 5, standardDeviation: 2, size: 30)
    let half = try control.shared(among: 2)
    #expect(half.size == 15 && half.mean == 5 && half.standardDeviation == 2)
    #expect(try half.combined(with: half).size == 30)
  }
}
