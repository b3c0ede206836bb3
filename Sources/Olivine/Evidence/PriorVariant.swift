import Catalogue
public import Evidence

/// What would be expected of one person had the model of the priors been set up otherwise.
public struct PriorVariant: Hashable, Sendable {
  /// What is changed; its words are in the wording under `evidence.variant.`.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// Conditions differ less, or more, than assumed.
    case alikeConditions = "alike_conditions"
    case unlikeConditions = "unlike_conditions"
    /// Large average effects are thought less, or more, possible before any data.
    case doubtful, open
    /// The suggested shift for people short of magnesium, which is off by default.
    case depleted
  }

  public let change: Change
  public let prior: DerivedPrior

  /// The variants of a question's prior; empty where none hangs on it.
  static func all(of question: EvidenceQuestion, _ certainty: CertaintyLevel) -> [PriorVariant] {
    Change.allCases.compactMap { change in
      var choices = PriorModel.Choices.standard
      switch change {
      case .alikeConditions:
        choices.conditionSD = Constant.value("evidence_condition_sd_low")
      case .unlikeConditions:
        choices.conditionSD = Constant.value("evidence_condition_sd_high")
      case .doubtful: choices.hyperSD = Constant.value("evidence_hyper_sd_low")
      case .open: choices.hyperSD = Constant.value("evidence_hyper_sd_high")
      case .depleted: break
      }
      return PriorDerivation(choices: choices).prior(
        of: question, certainty: certainty, isDepleted: change == .depleted
      ).map { PriorVariant(change: change, prior: $0) }
    }
  }
}
