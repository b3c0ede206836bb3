package import Olivine

/// The designs a person may choose from, the best first.
package struct DesignsModel: Sendable {
  package let wishes: TrialWishes
  /// In the order of the proposal, with the chances of each.
  package let designs: [DesignModel]
  package let checkDay: Day
  /// What is expected before the diary, and from where.
  package let prior: EffectPrior
  package var state: FormState

  package init(_ proposal: TrialProposal, state: FormState = FormState()) {
    wishes = proposal.wishes
    let best = DesignModel(proposal.choice, outcome: proposal.wishes.outcome)
    let others = proposal.choice.designs.dropFirst().map {
      DesignModel($0, outcome: proposal.wishes.outcome)
    }
    designs = (best.map { [$0] } ?? []) + others
    checkDay = proposal.plan.clearance.day
    prior = proposal.prior
    self.state = state
  }

  /// What a hidden field of the next forms carries on.
  var carried: KeyValuePairs<String, String> {
    [
      "outcome": wishes.outcome.rawValue, "longest": "\(wishes.limits.longestTrialDays)",
      "placebo": wishes.limits.acceptsPlacebo ? "yes" : "no",
      "stopping": wishes.limits.acceptsStopping ? "yes" : "no",
    ]
  }
}
