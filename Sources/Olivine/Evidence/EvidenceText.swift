public import Catalogue
public import Evidence
import Quantities

/// The words of the evidence values, from the wording table.
public enum EvidenceText {
  /// Why a certainty is what it is, one sentence a reason.
  public static func reasons(
    _ certainty: Certainty, in wording: Wording = .english
  ) -> [String] {
    let start = wording("evidence.certainty.start.\(certainty.start)")
    let steps = certainty.reasons.filter { $0.finding != .noStudy }.map { reason in
      sentence(reason, wording)
    }
    return [start] + steps + [judgement(certainty, in: wording)].compactMap { $0 }
  }

  /// Who set a certainty by hand, when, why, and what the rules say.
  public static func judgement(
    _ certainty: Certainty, in wording: Wording = .english
  ) -> String? {
    certainty.judgement.map {
      wording(
        "evidence.certainty.override",
        [
          "level": level($0.level, in: wording), "reason": $0.reason, "who": $0.person,
          "date": wording.date($0.day), "computed": level(certainty.computed, in: wording),
        ])
    }
  }

  /// "very low", in the language of the wording.
  public static func level(_ level: CertaintyLevel, in wording: Wording = .english) -> String {
    wording("learn.certainty.\(level.label.replacing(" ", with: "_"))")
  }

  private static func sentence(_ reason: CertaintyReason, _ wording: Wording) -> String {
    let (id, values) = finding(reason.finding, wording)
    let steps = wording(
      "evidence.certainty.steps", ["n": "\(reason.steps > 0 ? "+" : "")\(reason.steps)"])
    return wording("evidence.certainty.\(id)", values) + " " + steps
  }

  private static func finding(
    _ finding: CertaintyReason.Finding, _ wording: Wording
  ) -> (String, [String: String]) {
    func percent(_ share: Double) -> String { (100 * share).text() }
    switch finding {
    case .noStudy: return ("no_study", [:])
    case .biased(let some, let high):
      return ("biased", ["some": percent(some), "high": percent(high)])
    case .inconsistent(let i2): return ("inconsistent", ["i2": i2.text()])
    case .predictionReachesZero: return ("prediction", [:])
    case .indirect(let differences):
      let names = differences.map { wording("evidence.difference.\($0.rawValue)") }
      return ("indirect", ["what": names.joined(separator: ", ")])
    case .fewPeople(let people): return ("few_people", ["n": "\(people)"])
    case .fewEvents(let events): return ("few_events", ["n": "\(events)"])
    case .wideInterval(let low, let high):
      return ("wide", ["low": low.text(decimals: 1), "high": high.text(decimals: 1)])
    case .asymmetry(let p): return ("asymmetry", ["p": p.text(decimals: 3)])
    case .onlySmallTrials: return ("only_small", [:])
    case .unpublished(let ids):
      let names = ids.map { id in StudyRecord.all.first { $0.id == id }?.name ?? id }
      return ("unpublished", ["what": names.joined(separator: ", ")])
    case .largeEffect(let ratio): return ("large", ["ratio": ratio.text(decimals: 2)])
    case .doseResponse: return ("dose_response", [:])
    }
  }

  /// What a variant of a prior changes.
  public static func words(
    _ change: PriorVariant.Change, in wording: Wording = .english
  ) -> String {
    wording("evidence.variant.\(change.rawValue)")
  }

  /// What a study reports, in words.
  public static func direction(
    _ direction: StudyDirection, in wording: Wording = .english
  ) -> String {
    wording("evidence.direction.\(direction.rawValue)")
  }

  /// Why a study is shown and not pooled.
  public static func bar(_ bar: PoolingBar, in wording: Wording = .english) -> String {
    switch bar {
    case .recalled: wording("evidence.bar.recalled")
    case .criticalBias: wording("evidence.bar.critical")
    case .role(let role): wording("evidence.bar.role.\(role.rawValue)")
    case .unpairedCrossover: wording("evidence.bar.crossover")
    case .noNumbers: wording("evidence.bar.no_numbers")
    case .noPoolSet: wording("evidence.bar.no_set")
    }
  }

  /// Why a plot has a pooled row, or none.
  public static func rule(of table: ForestTable, in wording: Wording = .english) -> String? {
    if table.rows.isEmpty { return nil }
    if table.pooled == nil, table.groups.contains(where: { $0.pooled != nil }) {
      return wording("evidence.rule.apart")
    }
    let isLeftApart = table.pooled == nil && table.rule.allowsPooling
    return isLeftApart ? wording("evidence.rule.unpooled") : rule(table.rule, in: wording)
  }

  /// What may be done with so many studies.
  public static func rule(_ rule: FewStudies, in wording: Wording = .english) -> String {
    let id =
      switch rule {
      case .none: "none"
      case .one: "one"
      case .two: "two"
      case .threeOrFour: "few"
      case .fiveToNine: "some"
      case .tenOrMore: "many"
      }
    return wording("evidence.rule.\(id)")
  }
}
