import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

/// The fields that other programs rely on, read back by another JSON parser than the one that wrote them.
@Suite("Documents of results") struct ResultDocumentTests {
  private static let assessmentFields: Set = [
    "avoid_formulations", "ceiling_mg_d", "consent", "day", "decision", "depletion_level",
    "depletion_score", "disclaimer", "egfr", "egfr_known", "evidence_date", "expires_after_d",
    "findings", "fired", "food", "forbidden_forms", "intake", "kdigo_category",
    "max_after_consent_mg_d", "max_mg_d", "mg_other_mg_d", "monitoring", "notes", "room_mg_d",
    "rule_base", "separations", "serum_mg_mmol_l", "status", "stop_present_magnesium",
    "trial_allowed", "trial_pause_medicines", "urgency",
  ]
  private static let planFields: Set = [
    "alternatives", "expires", "food_first", "form", "lowered_from_mg_d", "monitoring", "reasons",
    "remarks", "spacing", "steps", "stop_rules", "trial_allowed",
  ]
  private static let verdictFields: Set = [
    "checks", "class", "conflict_z", "detectable_points", "disclaimer", "flat_class", "id",
    "limits", "log_bf10", "log_evidence", "mcid", "missing", "model", "models", "next_step",
    "nodes", "outcome", "parameters", "prior", "prior_weight", "prob_benefit",
    "prob_no_worthwhile", "prob_relief_30pct", "prob_relief_mcid", "prob_rope", "randomisation_p",
    "realised_effect", "sensitivity", "sentence", "word_any_relief", "word_relief_mcid",
  ]
  private static let finding: Set = [
    "consequence", "message", "next_step", "rule", "source", "urgency",
  ]
  private static let estimate: Set = ["mean", "q025", "q50", "q975", "sd"]

  private typealias Fields = [String: Any]

  /// Reads the text back, and checks that a second writing gives the same bytes.
  private func fields(_ value: @autoclosure () -> JSONValue) throws -> Fields {
    let text = value().text()
    #expect(text == value().text())
    let tree = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(tree as? Fields)
  }

  private func keys(_ fields: Fields, _ name: String) -> Set<String>? {
    (fields[name] as? Fields).map { Set($0.keys) }
  }

  /// The fields of every entry of a list.
  private func entries(_ fields: Fields, _ name: String) -> Set<Set<String>> {
    Set((fields[name] as? [Fields] ?? []).map { Set($0.keys) })
  }

  /// The library parser may lose the last digit of seventeen.
  private func isClose(_ read: Any?, _ written: Double) -> Bool {
    (read as? Double).map { abs($0 - written) < 1e-9 } ?? false
  }

  @Test("an assessment has exactly these fields, whoever it is about")
  func assessment() throws {
    for seed in 0..<500 as Range<UInt64> {
      let result = assess(RandomPerson.person(seed: seed), on: caseDay)
      let document = try fields(JSONValue(result))
      #expect(Set(document.keys) == Self.assessmentFields, "seed \(seed)")
      #expect(keys(document, "consent") == ["needed_for", "valid"])
      #expect(keys(document, "status") == ["class", "reasons"])
      #expect(
        keys(document, "food")
          == ["allowed_groups", "removed_flags", "removed_groups", "removed_items", "state"])
      #expect(
        keys(document, "intake")
          == ["best_mg_d", "ear_mg_d", "high_mg_d", "low_mg_d", "rda_mg_d"])
      #expect(entries(document, "findings").isSubset(of: [Self.finding]))
      #expect(entries(document, "separations").isSubset(of: [["follow_h", "lead_h", "medicine"]]))
      #expect(entries(document, "monitoring").isSubset(of: [["reasons", "test", "weeks"]]))
      #expect(document["decision"] as? String == result.decision.rawValue)
      #expect(isClose(document["room_mg_d"], result.room))
      #expect((document["fired"] as? [String]) == result.fired)
    }
  }

  @Test("an emergency comes first among the findings")
  func emergency() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      let result = assess(RandomPerson.person(seed: seed), on: caseDay)
      guard result.urgency == .emergencyNow else { continue }
      let document = try fields(JSONValue(result))
      let first = (document["findings"] as? [Fields])?.first
      #expect(first?["urgency"] as? String == "emergency_now", "seed \(seed)")
    }
  }

  @Test("a plan has exactly these fields, and a plan that is not made is null with its reason")
  func plan() throws {
    for example in PlanCase.all.prefix(1_000) {
      let assessment = assess(example.clearance.person, on: caseDay)
      let document = try fields(
        JSONValue(plan: example.plan, refusal: example.refusal, assessment: assessment))
      #expect(
        Set(document.keys) == [
          "decision", "disclaimer", "findings", "plan", "refusal", "room_mg_d", "rule_base",
        ])
      guard let wanted = example.plan else {
        #expect(document["plan"] is NSNull && document["refusal"] is String)
        continue
      }
      #expect(document["refusal"] is NSNull)
      let plan = try #require(document["plan"] as? Fields)
      #expect(Set(plan.keys) == Self.planFields, "seed \(example.seed)")
      #expect(keys(plan, "food_first") == ["advice", "foods", "gap_mg_d"])
      #expect(entries(plan, "steps") == [["from_day", "intakes", "mg_d"]])
      #expect(entries(plan, "spacing").isSubset(of: [["follow_h", "lead_h", "medicine"]]))
      #expect(entries(plan, "monitoring").isSubset(of: [["reasons", "test", "weeks"]]))
      #expect(entries(plan, "stop_rules") == [["action", "condition", "rule"]])
      let steps = plan["steps"] as? [Fields] ?? []
      #expect(steps.count == wanted.steps.count)
      #expect(zip(steps, wanted.steps).allSatisfy { isClose($0["mg_d"], $1.dose) })
      for step in steps { #expect(entries(step, "intakes") == [["mg", "time"]]) }
    }
  }

  @Test("a verdict has exactly these fields, with all models, priors and sensitivity runs")
  func verdict() throws {
    for trial in InventedTrial.all {
      for depth in [Analysis.Depth.full, .brief] {
        let verdict = Verdict(try trial.diary(), prior: .uninformed, depth: depth)
        let document = try fields(JSONValue(verdict, id: "x"))
        #expect(Set(document.keys) == Self.verdictFields, "\(trial)")
        #expect(
          keys(document, "parameters")
            == ["alpha", "effect", "halflife", "rho", "sigma", "trend"])
        let parameters = document["parameters"] as? Fields ?? [:]
        for name in parameters.keys { #expect(keys(parameters, name) == Self.estimate) }
        #expect(keys(document, "realised_effect") == Self.estimate)
        #expect(
          keys(document, "checks") == [
            "mean_difference_sd", "method", "scored_days_off", "scored_days_on", "sd_difference",
          ])
        #expect(keys(document, "missing") == ["share_a", "share_b", "tipping_points"])
        #expect(keys(document, "prior") == ["effect"])
        #expect(document["randomisation_p"] is NSNull, "no sequences were given")
        #expect(
          entries(document, "sensitivity")
            == (depth == .brief ? [] : [["class", "effect", "name", "prob_benefit"]]))
        #expect(document["class"] as? String == (trial.code == "too_early" ? nil : trial.code))
        #expect(document["sentence"] as? String == verdict.sentence())
      }
    }
  }

  @Test("a verdict of a randomised order has its chance and the smallest there could be")
  func randomisation() throws {
    let diary = try #require(InventedDiary.diary(seed: 3))
    let document = try fields(
      JSONValue(Verdict(diary, prior: .uninformed, depth: .brief)))
    #expect(Set(document.keys) == Self.verdictFields.subtracting(["id"]))
    #expect(keys(document, "randomisation_p") == ["floor", "p"])
    #expect((document["randomisation_p"] as? Fields)?["floor"] as? Double == 1.0 / 6)
  }
}
