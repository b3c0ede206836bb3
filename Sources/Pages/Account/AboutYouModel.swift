package import Olivine

/// The names of the fields about a person beside the check.
package enum AboutField {
  package static let cause = "neuropathy_cause"
  package static let weight = "weight_kg"
  package static let height = "height_cm"
  package static let wishes = "preferences"
  /// The cause of somebody who does not know it.
  package static let unknown = "unknown"
}

/// What the page about a person shows.
package struct AboutYouModel: Hashable, Sendable {
  /// The causes to choose from.
  package var causes: [ConditionPrior]
  /// Whether a test is running, which a new cause does not touch.
  package var hasRunningTest: Bool
  /// What is known, or what was typed.
  package var state: FormState

  package init(causes: [ConditionPrior], hasRunningTest: Bool, state: FormState) {
    self.causes = causes
    self.hasRunningTest = hasRunningTest
    self.state = state
  }
}

/// What the page after it shows.
package struct AboutYouSavedModel: Hashable, Sendable {
  package var facts: PersonalFacts
  /// Where the person can go on: a plan, a choice of tests.
  package var places: [SitePlace]
  package var hasRunningTest: Bool

  package init(facts: PersonalFacts, places: [SitePlace], hasRunningTest: Bool) {
    self.facts = facts
    self.places = places
    self.hasRunningTest = hasRunningTest
  }
}
