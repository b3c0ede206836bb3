import Olivine

/// What the stop rules say of a diary, the most urgent first.
func signsFindings(_ review: SignsReview, heading: HeadingLevel = .second) -> Markup {
  group {
    for finding in review.findings.sorted(by: { $0.urgency > $1.urgency }) {
      findingCard(
        finding.level, title: wording("trial.finding.\(finding.action.rawValue)"),
        message: finding.message(in: pageWording), next: finding.nextStep(in: pageWording),
        heading: heading)
    }
  }
}

extension SignsReview.Finding {
  /// How much it matters; only what needs help now is an emergency.
  fileprivate var level: FindingLevel {
    if urgency == .emergencyNow { return .emergency }
    return action == .ask ? .notice : .caution
  }
}
