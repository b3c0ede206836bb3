import Catalogue

// Sections 6 and 7 of the rule base: age, pregnancy, breast-feeding, and red flags.

extension RuleBase {
  private static let oxides = Form.codes.set(["oxide", "oxide_effervescent", "hydroxide"])

  @RulesBuilder static var ageAndPregnancy: [Rule] {
    Rule("P01", Measure.age < 18, .block)
    Rule("P02", Measure.age.isIn(18..<19), .inform)
    Rule("P03", Measure.age.isIn(65..<75), .inform)
    Rule(
      "P04", Measure.age >= 75,
      .cap.capped(at: 250).expires(after: 30).forbidding(oxides)
        .testing(.serumMagnesium, .creatinine, weeks: 4))
    Rule(
      "P05", Answer.isPregnant.isYes,
      .clinician.expires(after: 30).with(\.forbidsTrial, true))
    Rule(
      "P06",
      when(
        Answer.isPregnant.isYes && medicine("magnesium_infusion", "nifedipine"),
        .block.saying("medicine")),
      when(
        Answer.isPregnant.isYes && Measure.systolicPressure >= 160,
        .block.urgent(.sameDay).food(.noneNow).saying("pressure")))
    Rule("P07", Answer.isLactating.isYes, .inform)
    Rule(
      "P08", Answer.isPregnant.isUnanswered && Answer.pregnancyIsPossible.isYes,
      .block.urgent(.none).food(.noneNow))
  }

  /// Red flags block until a clinician has seen them, and then ask for consent.
  static var redFlags: [Rule] {
    let urgencies: [(id: String, urgency: Urgency)] = [
      ("R01", .emergencyNow), ("R02", .emergencyNow), ("R03", .emergencyNow),
      ("R04", .emergencyNow), ("R05", .emergencyNow), ("R06", .withinOneWorkingDay),
      ("R07", .sameDay), ("R08", .sameDay), ("R09", .sameDay), ("R10", .sameDay),
      ("R11", .withinOneWorkingDay), ("R12", .emergencyNow), ("R13", .emergencyNow),
      ("R14", .sameDay), ("R15", .emergencyNow), ("R16", .emergencyNow),
      ("R17", .withinOneWorkingDay), ("R18", .emergencyNow),
    ]
    return urgencies.map { id, urgency in
      let codes = RedFlag.codes.set(RedFlag.all.filter { $0.rule == id }.map(\.code))
      return Rule(
        id, when(.unassessedRedFlag(codes), .block.urgent(urgency).food(.noneNow)),
        when(.assessedRedFlag(codes), .clinician.saying("assessed")))
    }
  }
}
