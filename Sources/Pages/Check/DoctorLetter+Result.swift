import Olivine

extension DoctorLetter {
  /// The decision with its limit, in a box of its own.
  var result: Markup {
    section(.class("finding", styleClass)) {
      h2(wording("letter.decision"))
      p { strong(decision) }
      if assessment.urgency >= .withinOneWorkingDay {
        p(
          wording(
            "letter.urgency", ["urgency": wording("urgency.\(assessment.urgency.rawValue)")]))
      }
      if hasVoidConsent { p(wording("letter.decision.clinician.void")) }
      if assessment.shouldStopPresentMagnesium { p(wording("letter.stop_current")) }
    }
  }

  /// Whether a clinician's look at the reported signs is all that is missing.
  var needsRedFlagsSeen: Bool {
    let blocks = blockingRules
    return !blocks.isEmpty && blocks.allSatisfy { $0.hasPrefix("R") }
  }

  private var blockingRules: [String] {
    assessment.findings.filter { $0.consequence == .block }.map(\.rule)
  }

  private var hasVoidConsent: Bool {
    assessment.decision == .clinician && person.consent != nil && !assessment.consentIsValid
  }

  private var styleClass: StyleClass {
    switch assessment.decision {
    case .allow: "clear"
    case .cap: "notice"
    case .clinician: "ask"
    case .block: "refusal"
    }
  }

  private var decision: String {
    switch assessment.decision {
    case .allow, .cap:
      wording(
        "letter.decision.\(assessment.decision.rawValue)",
        ["max_mg_d": milligrams(assessment.maximum)])
    case .clinician where assessment.consentIsValid:
      wording(
        "letter.decision.clinician.agreed",
        [
          "name": person.consent?.name ?? "", "date": dateInWords(person.consent?.day),
          "max_mg_d": milligrams(assessment.maximum),
          "rules": list(assessment.rulesForClinician),
        ])
    case .clinician:
      wording(
        "letter.decision.clinician",
        ["max_after_consent_mg_d": milligrams(assessment.maximumAfterConsent ?? 0)])
    case .block where assessment.hasOnlyOpenQuestions: wording("letter.decision.block.questions")
    case .block: wording("letter.decision.block")
    }
  }
}
