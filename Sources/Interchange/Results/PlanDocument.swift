public import Olivine

extension JSONValue {
  /// A plan with the check it stands on; a plan that was not made is null, with the reason.
  public init(plan: Plan?, refusal: PlanRefusal?, assessment: Assessment) {
    self = [
      "decision": .string(assessment.decision.rawValue),
      "room_mg_d": .number(assessment.room),
      "plan": plan.map { JSONValue($0) } ?? .null,
      "refusal": JSONValue(refusal?.text()),
      "findings": Self.findings(of: assessment),
      "rule_base": .string(CatalogueVersion.ruleBase),
      "disclaimer": .string(Wording.english("disclaimer")),
    ]
  }

  private init(_ plan: Plan) {
    self = [
      "form": .string(plan.form.text),
      "reasons": JSONValue(plan.reasons.map { $0.text() }),
      "alternatives": JSONValue(plan.alternatives.map(\.text)),
      "food_first": [
        "advice": .string(plan.foodFirst.advice.rawValue),
        "gap_mg_d": JSONValue(plan.foodFirst.gap),
        "foods": .array(plan.foodFirst.suggestions.map { JSONValue($0) }),
      ],
      "steps": .array(plan.steps.map { JSONValue($0) }),
      "spacing": .array(plan.spacing.map { JSONValue($0) }),
      "monitoring": .array(plan.monitoring.map { JSONValue($0) }),
      "lowered_from_mg_d": JSONValue(plan.loweredFrom),
      "remarks": JSONValue(plan.remarks.map(\.rule)),
      "stop_rules": .array(
        StopRuleText.all.map {
          [
            "rule": .string($0.id), "condition": .string($0.condition),
            "action": .string($0.action),
          ]
        }),
      "expires": .string(plan.clearance.expiry.description),
      "trial_allowed": .bool(plan.clearance.allowsTrial),
    ]
  }

  private init(_ food: Food) {
    self = [
      "food": .string(food.id), "name": .string(food.name), "portion": .string(food.portion),
      "mg_per_portion": .number(food.milligramsPerPortion),
    ]
  }

  private init(_ step: PlannedStep) {
    self = [
      "from_day": .number(Double(step.fromDay)),
      "mg_d": .number(step.dose),
      "intakes": .array(
        step.intakes.map {
          ["time": .string($0.time.description), "mg": .number($0.milligrams)]
        }),
    ]
  }
}
