public import Catalogue
import Quantities

/// A rule that fired, with the words for the person.
public struct Finding: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  public let consequence: Level
  public let urgency: Urgency
  /// Chooses between the texts of a rule that says different things.
  package let variant: String?
  /// The medicines that made a separation rule fire.
  package let medicines: [String]

  /// What was found and why it matters.
  public func message(in wording: Wording = .english) -> String {
    text("message", in: wording) ?? ""
  }

  /// What to do now; nil when there is nothing to do.
  public func nextStep(in wording: Wording = .english) -> String? {
    text("next", in: wording)
  }

  /// Where the rule comes from.
  public var provenance: Provenance? { RuleText.with(id: rule)?.provenance }

  private func text(_ part: String, in wording: Wording) -> String? {
    let base = "rule.\(rule).\(part)"
    // A red flag that a clinician has seen asks for consent, not for an ambulance.
    let isSeen = variant == "assessed"
    let text =
      isSeen
      ? wording.optional("redflag.assessed.\(part)")
      : variant.flatMap { wording.optional("\(base).\($0)") } ?? wording.optional(base)
    let names = medicines.map { Medicine.with(code: $0)?.name ?? $0 }
    return text?.replacing("{medicine}", with: wording.list(names))
  }
}
