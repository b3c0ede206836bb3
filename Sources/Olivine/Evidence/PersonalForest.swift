public import Evidence
import Maths
import Trials

/// A person's own result below the studies of their condition, on the axis of points.
public struct PersonalForest: Hashable, Sendable {
  public let table: ForestTable
  /// Of the answer that the studies give.
  public let certainty: Certainty
  /// Whether no study of the condition can be drawn, so that those of nerve pain of other causes are.
  public let isOfOtherCauses: Bool

  /// Nil while there is no answer, for outcomes that no trial informs, without a condition, and where no study
  /// measured pain in numbers.
  public init?(_ verdict: Verdict) {
    guard verdict.class != nil, case .condition(let prior) = verdict.prior.source,
      let answer = EvidenceAnswer(condition: prior.condition),
      let own = try? Normal(
        mean: verdict.analysis.own.effect.mean, sd: verdict.analysis.own.effect.sd)
    else { return nil }
    if var table = answer.forests.first(where: { $0.unit == .points && !$0.rows.isEmpty }) {
      table.personal = own
      (self.table, certainty, isOfOtherCauses) = (table, answer.certainty, false)
      return
    }
    // Fibromyalgia is no nerve pain, so that no study of nerves may stand above its result.
    guard !prior.condition.hasPrefix("fibromyalgia"),
      let other = EvidenceAnswer(condition: "neuropathic_default"),
      var table = Self.nervePain(of: other.question.groups)
    else { return nil }
    table.personal = own
    (self.table, certainty, isOfOtherCauses) = (table, other.certainty, true)
  }

  /// The controlled studies of some groups, by whatever route, that measured pain in numbers.
  private static func nervePain(of groups: [String]) -> ForestTable? {
    let studies = StudyRecord.all.filter { groups.contains($0.group) && $0.isControlled }
    return ForestTable.all(of: studies, pools: StudyPool.all(in: studies))
      .first { $0.unit == .points && !$0.rows.isEmpty }
  }
}
