package import Olivine

/// A trial of a person with all that happened in it, read in one moment.
package struct TrialFile: Hashable, Sendable {
  package let person: StoredPerson.ID
  /// As what the asking account sees it.
  package let access: StoredPerson.Access
  /// The plan that it began with; nil for a trial that was brought in.
  package let plan: StoredPlan.ID?
  package let stored: StoredTrial
  package let records: [TrialRecord]
  /// For whoever rebuilds the seal; to be shown to nobody.
  package let seed: UInt64
}
