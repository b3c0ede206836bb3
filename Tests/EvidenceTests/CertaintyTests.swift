import Catalogue
import Evidence
import Quantities
import Testing

@Suite("Certainty") struct CertaintyTests {
  private static let year = 2026

  private func certainty(_ id: String) throws -> Certainty {
    let question = try #require(EvidenceQuestion.all.first { $0.id == id })
    return Certainty(EvidenceBody(question), evidenceYear: Self.year)
  }

  /// The worked examples and the answers in one screen of the evidence review.
  @Test(
    "the rules give the answers of the review",
    arguments: [
      ("oral_alone", CertaintyLevel.low), ("iv_acute", .veryLow), ("iv_weeks", .low),
      ("oxaliplatin_prevention", .moderate), ("diabetes_depleted", .veryLow),
      ("status_nerve", .veryLow), ("low_back_neuropathic", .veryLow),
    ])
  func review(id: String, level: CertaintyLevel) throws {
    let certainty = try certainty(id)
    #expect(certainty.computed == level, "\(id): \(certainty)")
  }

  @Test(
    "the rules give the certainty of every condition in the table of priors",
    arguments: ConditionPrior.all.filter { !$0.certainty.isEmpty })
  func conditions(prior: ConditionPrior) throws {
    let certainty = try certainty(prior.condition)
    #expect(certainty.computed.label == prior.certainty, "\(prior.condition): \(certainty)")
  }

  @Test("each worked example loses its steps in the domains that the review names")
  func domains() throws {
    #expect(try certainty("oral_alone").reasons.map(\.domain) == [.imprecision])
    let lowBack = try certainty("low_back_neuropathic")
    #expect(lowBack.reasons.map(\.steps).prefix(2) == [-2, -2])
    #expect(lowBack.reasons[1].finding == .indirect([.route, .population]))
    let oxaliplatin = try certainty("oxaliplatin_prevention")
    #expect(oxaliplatin.reasons.map(\.domain) == [.imprecision])
    #expect(oxaliplatin.start == 4)
    #expect(try certainty("carpal_tunnel").reasons.map(\.finding) == [.noStudy])
    #expect(try certainty("trigeminal_neuralgia").start == 2)
  }

  private func judgement(
    question: String = "oral_alone", reason: String = "unblinding was likely", by: String = "A B"
  ) throws -> CertaintyJudgement {
    try CertaintyJudgement(
      question: question, level: .veryLow, reason: reason, person: by,
      day: try #require(Day(year: 2026, month: 11, day: 2)))
  }

  @Test(
    "a judgement needs a question, a reason and a name, and the computed level stays to be seen")
  func override() throws {
    for empty in ["", "  ", "-", "123"] {
      #expect(throws: CertaintyError.reasonMissing) { try judgement(reason: empty) }
      #expect(throws: CertaintyError.personMissing) { try judgement(by: empty) }
    }
    #expect(throws: CertaintyError.questionUnknown("oral_alon")) {
      try judgement(question: "oral_alon")
    }
    let certainty = try certainty("oral_alone")
    let judged = certainty.overridden(by: try judgement())
    #expect(judged.level == .veryLow && judged.computed == .low)
    #expect(judged.judgement?.reason == "unblinding was likely")
    #expect(judged.reasons == certainty.reasons)
    #expect(judged.withoutJudgement == certainty)
  }

  @Test(
    "a dose response lifts studies without random allocation only where nothing else is held against them"
  )
  func doseResponse() throws {
    let asked = try #require(EvidenceQuestion.all.first { $0.id == "cancer_neuropathic" })
    var fields = StudyRowTests.sound
    fields.merge([
      "condition_group": "cancer neuropathic", "role": "disease_modification_nrsi",
      "n_randomised": "900", "followup_days": "60",
    ]) { $1 }
    for (bias, lifted) in [("low", true), ("high", false)] {
      fields["rob"] = bias
      let study = try StudyRecord(fields: fields)
      let levels = [false, true].map { responds in
        Certainty(
          EvidenceBody(asked.with(doseResponse: responds), in: [study]), evidenceYear: 2026
        ).reasons.contains { $0.domain == .doseResponse }
      }
      #expect(levels == [false, lifted], "\(bias)")
    }
    #expect(EvidenceQuestion.all.allSatisfy { !$0.hasDoseResponse })
  }

  @Test("a trial that contradicts itself lowers the certainty of what rests on it")
  func contradiction() throws {
    let question = try #require(EvidenceQuestion.all.first { $0.id == "oral_alone" })
    var fields = StudyRowTests.sound
    fields.merge([
      "condition_group": "mixed neuropathic", "pool_set": "oral_NRS", "n1": "200", "n2": "200",
      "n_randomised": "400", "followup_days": "28",
    ]) { $1 }
    let sound = try StudyRecord(fields: fields)
    #expect(
      Certainty(EvidenceBody(question, in: [sound]), evidenceYear: 2026).computed >= .moderate)
    fields.merge(["effect_measure": "MD", "effect": "-0.8", "p_value": "0.4"]) { $1 }
    let odd = try StudyRecord(fields: fields)
    #expect(odd.contradictsItself)
    let reasons = Certainty(EvidenceBody(question, in: [odd]), evidenceYear: 2026).reasons
    #expect(reasons.first?.domain == .riskOfBias && reasons.first?.steps == -2)
  }
}
