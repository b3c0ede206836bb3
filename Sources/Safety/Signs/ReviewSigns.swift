public import Catalogue

/// What the stop rules say of a diary on its last day.
public struct SignsReview: Hashable, Sendable {
  /// A stop rule that fired, with its words.
  public struct Finding: Hashable, Sendable {
    public let rule: String
    public let action: DoseAction
    public let urgency: Urgency
    package let variant: String?

    public func message(in wording: Wording = .english) -> String {
      text("message", in: wording) ?? ""
    }

    public func nextStep(in wording: Wording = .english) -> String? { text("next", in: wording) }

    private func text(_ part: String, in wording: Wording) -> String? {
      let base = "stop.\(rule).\(part)"
      return variant.flatMap { wording.optional("\(base).\($0)") } ?? wording.optional(base)
    }
  }

  /// The strongest action and urgency of all findings.
  public let action: DoseAction
  public let urgency: Urgency
  /// In the order of the rules.
  public let findings: [Finding]
}

/// Evaluates the stop rules for the last day of a diary.
///
/// - Parameters:
///   - entries: one entry a day, in any order; the latest day is looked at.
/// - Returns: nil for an empty diary. Cost grows with the square of the number of entries at worst.
public func reviewSigns(
  _ entries: [DailySigns], baseline: DailyBaseline
) -> SignsReview? {
  reviewSigns(entries, baseline: baseline, by: .standard)
}

/// Evaluates other stop rules, so that tests can change one and see who notices.
package func reviewSigns(
  _ entries: [DailySigns], baseline: DailyBaseline, by rules: StopRules
) -> SignsReview? {
  let ordered = entries.sorted { $0.day < $1.day }
  guard let days = DiaryWindow(baseline: baseline, entries: ordered[...]) else { return nil }
  let findings = rules.rules.compactMap { $0.finding(on: days) }
  return SignsReview(
    action: findings.map(\.action).max() ?? .none,
    urgency: findings.map(\.urgency).max() ?? .none, findings: findings)
}

extension StopRule {
  /// The strongest of the clauses that hold, with the highest urgency of all of them.
  fileprivate func finding(on days: DiaryWindow) -> SignsReview.Finding? {
    let holding = clauses.filter { $0.predicate.holds(on: days) }
    guard
      let strongest = holding.max(by: { ($0.action, $0.urgency) < ($1.action, $1.urgency) })
    else { return nil }
    return SignsReview.Finding(
      rule: id, action: strongest.action,
      urgency: holding.map(\.urgency).max() ?? .none, variant: strongest.variant)
  }
}
