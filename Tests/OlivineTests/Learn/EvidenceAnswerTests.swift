import Olivine
import Testing

@Suite("The answer of the evidence") struct EvidenceAnswerTests {
  private static let answers = EvidenceQuestion.all.filter { !$0.condition.isEmpty }
    .compactMap { EvidenceAnswer(condition: $0.condition) }

  @Test("every condition with a prior has an answer, with the certainty and prior of its row")
  func complete() {
    let conditions = ConditionPrior.all.filter { !$0.certainty.isEmpty }
    #expect(Set(conditions.map(\.condition)) == Set(Self.answers.map(\.prior.condition)))
    for answer in Self.answers {
      #expect(answer.certainty.level.label == answer.prior.certainty, "\(answer.prior.condition)")
      #expect(answer.derived?.used.sd == answer.prior.standardDeviation)
    }
  }

  @Test("an unknown condition has no answer")
  func unknown() {
    #expect(EvidenceAnswer(condition: "flat_feet") == nil)
    #expect(EvidenceAnswer(condition: "") == nil)
  }

  @Test("verdicts and reasons are in words, with no placeholder left")
  func words() {
    for answer in Self.answers {
      let sentences =
        [answer.verdict(), answer.forYou()] + EvidenceText.reasons(answer.certainty)
      for sentence in sentences {
        #expect(!sentence.contains("[") && !sentence.contains("{"), "\(sentence)")
      }
    }
  }

  @Test("every code has words")
  func codes() {
    let words =
      StudyDirection.allCases.map { EvidenceText.direction($0) }
      + StudyRole.allCases.filter { !$0.canBePooled }.map { EvidenceText.bar(.role($0)) }
      + [.recalled, .criticalBias, .unpairedCrossover, .noNumbers, .noPoolSet].map {
        EvidenceText.bar($0)
      }
      + (0...11).map { EvidenceText.rule(FewStudies(count: $0)) }
      + CertaintyReason.Difference.allCases.map {
        Wording.english("evidence.difference.\($0.rawValue)")
      }
      + CertaintyLevel.allCases.map { EvidenceText.level($0) }
      + CertaintyLevel.allCases.map {
        Wording.english("learn.certainty.\($0.label.replacing(" ", with: "_")).means")
      } + PriorVariant.Change.allCases.map { EvidenceText.words($0) }
      + StudyRecord.all.flatMap(\.consistencyFindings).map { ConsistencyText.sentence($0) }
    for word in words { #expect(!word.contains("[") && !word.contains("{"), "\(word)") }
  }

  @Test(
    "a judgement by hand stands beside the reasons it overrules, and moves the derived prior only")
  func judged() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 2))
    let judgements = try [CertaintyLevel.high, .veryLow].map { level in
      try CertaintyJudgement(
        question: "mixed_neuropathic", level: level, reason: "Too few people.",
        person: "A. Example", day: day)
    }
    let answer = try #require(EvidenceAnswer(condition: "mixed_neuropathic"))
    let judged = try #require(
      EvidenceAnswer(condition: "mixed_neuropathic", judgements: judgements))
    #expect(judged.certainty.level == .veryLow && judged.certainty.computed == .low)
    let reasons = EvidenceText.reasons(judged.certainty)
    for part in ["Too few people.", "A. Example", "2 November 2026", "very low", "low"] {
      #expect(reasons.last?.contains(part) == true, "\(part)")
    }
    #expect(reasons.count == EvidenceText.reasons(answer.certainty).count + 1)
    #expect(judged.derived?.exact != answer.derived?.exact && judged.prior == answer.prior)
    let other = try #require(EvidenceAnswer(condition: "crps", judgements: judgements))
    #expect(other.certainty.judgement == nil)
  }

  @Test("other choices of the model move the prior a little, and depletion only its mean")
  func variants() throws {
    for answer in Self.answers where answer.prior.route != "IV" {
      #expect(answer.variants.map(\.change) == PriorVariant.Change.allCases)
      for variant in answer.variants {
        #expect(abs(variant.prior.used.mean - answer.prior.mean) <= 0.3, "\(variant)")
        #expect((1...1.7).contains(variant.prior.used.sd))
      }
    }
    let diabetes = try #require(EvidenceAnswer(condition: "diabetic_polyneuropathy"))
    let depleted = try #require(diabetes.variants.last)
    let base = try #require(diabetes.derived)
    #expect(abs(depleted.prior.exact.mean - base.exact.mean + 0.2) < 1e-12)
    #expect(depleted.prior.exact.sd == base.exact.sd)
  }

  @Test("every controlled study is drawn or listed with its direction, and none is lost")
  func nothingLost() {
    for answer in Self.answers {
      let shown =
        answer.forests.flatMap(\.rows).map(\.id)
        + (answer.unlisted + answer.uncontrolled + answer.associations + answer.unreported).map(
          \.id)
      #expect(Set(answer.studies.map(\.id)).isSubset(of: Set(shown)), "\(answer.prior.condition)")
    }
  }

  @Test("fibromyalgia never stands among nerve pain, and nothing is pooled with so few studies")
  func apart() {
    for answer in Self.answers where answer.prior.condition != "fibromyalgia_not_neuropathy" {
      #expect(!answer.studies.contains { $0.group.hasPrefix("fibromyalgia") })
      #expect(answer.forests.allSatisfy { $0.pooled == nil })
    }
  }

  @Test("intervals of ratios hold their estimates, and recalled rows are never drawn")
  func drawn() {
    let recalled = Set(StudyRecord.all.filter { $0.tag == .recalled }.map(\.id))
    for forest in Self.answers.flatMap(\.forests) {
      for row in forest.rows {
        #expect(row.interval.contains(row.estimate), "\(row.id)")
        #expect(!recalled.contains(row.id), "\(row.id)")
        if forest.unit.isRatio { #expect(row.interval.lowerBound > 0, "\(row.id)") }
      }
    }
  }
}
