import Olivine

extension DoctorLetter {
  /// What the doctor is asked; nothing that consent cannot lift.
  @MarkupBuilder var reply: Markup {
    switch assessment.decision {
    case .block: blocked
    case .clinician where !assessment.consentIsValid: consent
    case .allow, .cap, .clinician:
      p(wording("letter.evidence"))
      h2(wording("letter.reply"))
      p(
        wording(
          assessment.consentIsValid ? "letter.consent_recorded" : "letter.no_consent_needed"))
      writingLines(1)
      signatures
    }
  }

  @MarkupBuilder private var consent: Markup {
    p(wording("letter.evidence"))
    h2(wording("letter.reply"))
    p(wording("letter.consent.intro", ["rules": list(assessment.rulesForClinician)]))
    tickBox(wording("letter.consent.line"))
    tickBox(wording("letter.consent.refuse"))
    signatures
  }

  @MarkupBuilder private var blocked: Markup {
    if needsRedFlagsSeen {
      p(wording("letter.blocked.red_flags"))
    } else if !assessment.hasOnlyOpenQuestions {
      p(wording("letter.blocked.retry"))
    }
  }

  private var signatures: Markup {
    signatureLines([wording("letter.name"), wording("letter.signature"), wording("letter.date")])
  }
}
