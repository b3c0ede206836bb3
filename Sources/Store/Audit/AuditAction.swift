/// What the audit trail notes; never what was entered.
package enum AuditAction: String, CaseIterable, Hashable, Sendable {
  case accountAdded = "account_added"
  case accountClosed = "account_closed"
  case accountDeleted = "account_deleted"
  case passwordChanged = "password_changed"
  case signedIn = "signed_in"
  case signInRefused = "sign_in_refused"
  case signedOut = "signed_out"
  case signedOutEverywhere = "signed_out_everywhere"
  case startLinkMade = "start_link_made"
  case startLinkUsed = "start_link_used"
  case personAdded = "person_added"
  case personChanged = "person_changed"
  case personRead = "person_read"
  case personExported = "person_exported"
  case personDeleted = "person_deleted"
  case everythingDeleted = "everything_deleted"
  case checked
  case planned
  case trialBegun = "trial_begun"
  case trialUnblinded = "trial_unblinded"
  case trialStopped = "trial_stopped"
  case shareGranted = "share_granted"
  case shareWithdrawn = "share_withdrawn"
  case consentRecorded = "consent_recorded"
  case backedUp = "backed_up"
  case restored
}

/// One line of the audit trail.
package struct AuditEntry: Hashable, Sendable {
  /// Counted from 1.
  package let number: Int
  /// Local time with its distance from UTC.
  package let written: String
  /// Who did it; nil for the operator of the program.
  package let account: Account.ID?
  package let action: AuditAction
  /// The opaque id of what it was done to.
  package let subject: String?
}
