package import Olivine

/// The page in place of a plan: why there is none, and what to do next.
///
/// - Parameters:
///   - assessment: what the check found.
///   - refusal: why no plan was made although the check allows one; nil when the check itself does not.
///   - actions: another wish on the web site; nil in a file, and where no wish helps.
package func noPlanPage(
  for assessment: Assessment, because refusal: PlanRefusal? = nil, actions: PlanActions? = nil
) -> Document {
  let page = NoPlanPage(assessment: assessment, refusal: refusal)
  return Document(
    title: wording("plan.none.title"), footer: standardFooter(checkedOn: assessment.day)
  ) {
    pageHeader(wording("plan.none.title"), lead: page.lead)
    page.urgency
    page.otherForms
    page.reasons
    page.food
    callout(.emergency, wording("emergency.signs"))
    actions?.whatIf
  }
}

struct NoPlanPage {
  let assessment: Assessment
  let refusal: PlanRefusal?

  var lead: String {
    if let refusal { return refusal.text(in: pageWording) }
    switch assessment.decision {
    case .allow, .cap: return wording("plan.no_room")
    case .clinician where assessment.consentIsValid: return wording("plan.no_room")
    case .clinician: return wording("plan.consent_needed")
    case .block where assessment.hasOnlyOpenQuestions:
      return wording("decision.block.questions")
    case .block: return wording("decision.block") + " " + wording("decision.block.explain")
    }
  }

  /// What may be taken instead of a form that was refused.
  @MarkupBuilder var otherForms: Markup {
    if let refusal, refusal.isAboutForm {
      ul { for form in assessment.clearance?.usableForms ?? [] { li(form.shortName) } }
    }
  }

  /// How soon to be seen, before anything else; nothing when there is no hurry.
  @MarkupBuilder var urgency: Markup {
    if assessment.urgency == .emergencyNow {
      callout(
        .emergency, wording("urgency.emergency_now"), points: [wording("emergency.first")])
    } else if assessment.urgency >= .withinOneWorkingDay {
      callout(.caution, wording("urgency.\(assessment.urgency.rawValue)"))
    }
    if assessment.shouldStopPresentMagnesium { callout(.refusal, wording("block.stop_current")) }
  }

  /// The findings that stand in the way, the most urgent first.
  @MarkupBuilder var reasons: Markup {
    let findings = assessment.findingsToShow.filter { $0.consequence >= .cap }
    if !findings.isEmpty {
      h2(wording("plan.none.reasons"))
      for finding in findings {
        findingCard(
          finding.level, title: RuleText.with(id: finding.rule)?.title ?? finding.rule,
          message: finding.message(in: pageWording), next: finding.nextStep(in: pageWording))
      }
    }
  }

  var food: Markup {
    group {
      h2(wording("plan.none.food"))
      p(wording("food.\(assessment.food.state.rawValue)"))
    }
  }
}

extension Finding {
  /// The level of its card.
  var level: FindingLevel {
    if urgency == .emergencyNow { return .emergency }
    switch consequence {
    case .block: return .refusal
    case .clinician: return .askClinician
    case .cap, .separate, .warn: return .caution
    case .inform: return .notice
    }
  }
}
