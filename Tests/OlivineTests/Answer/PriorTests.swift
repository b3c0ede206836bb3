import Olivine
import Testing

@Suite("What was believed before the diary") struct PriorTests {
  @Test("trials inform pain and worst pain; every other outcome takes N(0, 1)")
  func outcomes() throws {
    #expect(ConditionPrior.all.count > 15)
    for row in ConditionPrior.all {
      for outcome in Outcome.allCases {
        let prior = try #require(EffectPrior(condition: row.condition, outcome: outcome))
        if outcome == .pain || outcome == .worstPain {
          #expect(prior.distribution.mean == row.mean, "\(row.condition)")
          #expect(prior.distribution.sd == row.standardDeviation, "\(row.condition)")
          #expect(prior.source == .condition(row))
        } else {
          #expect(prior.distribution.mean == 0 && prior.distribution.sd == 1, "\(row.condition)")
          #expect(prior == .uninformed)
        }
      }
    }
  }

  @Test("the numbers of a condition are those of the review of the evidence")
  func numbers() throws {
    let wanted: [(String, Double, Double)] = [
      ("diabetic_polyneuropathy", -0.3, 1.2), ("chemotherapy_induced", -0.2, 1.1),
      ("mixed_neuropathic", 0, 1), ("low_back_neuropathic", -0.7, 1.25), ("no_condition", 0, 1),
    ]
    for (condition, mean, sd) in wanted {
      let prior = try #require(EffectPrior(condition: condition, outcome: .pain))
      #expect(prior.distribution.mean == mean && prior.distribution.sd == sd, "\(condition)")
    }
  }

  @Test("an unknown condition has no prior")
  func unknown() {
    #expect(EffectPrior(condition: "toothache", outcome: .pain) == nil)
    #expect(EffectPrior(condition: "", outcome: .numbness) == nil)
  }

  @Test("the prior of the verdict is the one that is analysed")
  func analysed() throws {
    let diary = try InventedTrial(code: "", effect: -1).diary()
    for row in ConditionPrior.all {
      let prior = try #require(EffectPrior(condition: row.condition, outcome: .pain))
      let verdict = Verdict(diary, prior: prior, depth: .brief)
      #expect(verdict.diary.priors.effect == prior.distribution)
      #expect(verdict.prior == prior)
    }
  }

  @Test("every source of a prior has its sentence")
  func sentences() throws {
    var priors = try ConditionPrior.all.map {
      try #require(EffectPrior(condition: $0.condition, outcome: .pain))
    }
    let normal = try #require(priors.first).distribution
    priors += [
      .uninformed, EffectPrior(normal, source: .diary), EffectPrior(normal, source: .given),
    ]
    for prior in priors {
      let sentence = PriorText.sentence(prior)
      #expect(
        !sentence.contains("{") && !sentence.contains("[") && !sentence.contains("_")
          && sentence.hasSuffix("."), "\(sentence)")
      let mean = prior.distribution.mean.text(decimals: 2).replacing("-", with: "\u{2212}")
      #expect(sentence.contains(mean))
    }
  }
}
