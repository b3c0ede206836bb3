public import Olivine

extension JSONValue {
  /// The result of the check under the names of the rule base.
  public init(_ assessment: Assessment) {
    var fields = Self.decision(assessment)
    fields.merge(Self.reading(assessment)) { $1 }
    fields["findings"] = Self.findings(of: assessment)
    fields["separations"] = .array(assessment.separations.map { JSONValue($0) })
    fields["monitoring"] = .array(assessment.monitoring.map { JSONValue($0) })
    fields["food"] = JSONValue(assessment.food)
    fields["status"] = [
      "class": .string(assessment.status.class.rawValue),
      "reasons": JSONValue(assessment.status.reasons),
    ]
    fields["rule_base"] = .string(CatalogueVersion.ruleBase)
    fields["evidence_date"] = .string(CatalogueVersion.evidenceDate)
    fields["disclaimer"] = .string(Wording.english("disclaimer"))
    self = .object(fields)
  }

  private static func decision(_ assessment: Assessment) -> [String: JSONValue] {
    [
      "decision": .string(assessment.decision.rawValue),
      "ceiling_mg_d": .number(assessment.ceiling),
      "max_mg_d": .number(assessment.maximum),
      "max_after_consent_mg_d": JSONValue(assessment.maximumAfterConsent),
      "room_mg_d": .number(assessment.room),
      "mg_other_mg_d": JSONValue(assessment.person.magnesiumAlreadyTaken),
      "urgency": .string(assessment.urgency.rawValue),
      "fired": JSONValue(assessment.fired),
      "consent": [
        "valid": .bool(assessment.consentIsValid),
        "needed_for": JSONValue(assessment.rulesForClinician),
      ],
      "trial_allowed": .bool(assessment.trialIsAllowed),
      "trial_pause_medicines": JSONValue(assessment.trialPauseMedicines),
      "forbidden_forms": JSONValue(assessment.forbiddenForms.map(\.text)),
      "avoid_formulations": JSONValue(assessment.avoidedFormulations),
      "expires_after_d": .number(Double(assessment.expiresAfterDays)),
      "stop_present_magnesium": .bool(assessment.shouldStopPresentMagnesium),
      "day": .string(assessment.day.description),
    ]
  }

  private static func reading(_ assessment: Assessment) -> [String: JSONValue] {
    let person = assessment.person
    let intake = person.diet?.intake
    return [
      "egfr": JSONValue(assessment.kidney.lowest),
      "egfr_known": .bool(assessment.kidneyIsKnown),
      "kdigo_category": JSONValue(assessment.kdigoCategory),
      "serum_mg_mmol_l": JSONValue(person.serumMagnesium?.value.millimolesPerLitre),
      "depletion_score": JSONValue(assessment.depletionScore?.points),
      "depletion_level": JSONValue(assessment.depletionScore?.level.rawValue),
      "notes": JSONValue(assessment.kidney.valuesDisagree ? ["values_disagree"] : []),
      "intake": [
        "low_mg_d": JSONValue(intake?.low),
        "best_mg_d": JSONValue(intake?.best),
        "high_mg_d": JSONValue(intake?.high),
        "rda_mg_d": JSONValue(person.recommendedAllowance),
        "ear_mg_d": JSONValue(person.averageRequirement),
      ],
    ]
  }

  /// The findings in the order in which a person should read them.
  static func findings(of assessment: Assessment) -> JSONValue {
    .array(assessment.findingsToShow.map { JSONValue($0) })
  }

  private init(_ finding: Finding) {
    self = [
      "rule": .string(finding.rule),
      "consequence": .string(finding.consequence.rawValue),
      "urgency": .string(finding.urgency.rawValue),
      "message": .string(finding.message()),
      "next_step": JSONValue(finding.nextStep()),
      "source": JSONValue(finding.provenance?.source),
    ]
  }

  init(_ separation: Separation) {
    self = [
      "medicine": .string(separation.medicine),
      "lead_h": .number(separation.leadHours),
      "follow_h": .number(separation.followHours),
    ]
  }

  init(_ item: MonitoringItem) {
    self = [
      "test": .string(item.test.rawValue),
      "weeks": .array(item.weeks.map { .number(Double($0)) }),
      "reasons": JSONValue(item.reasons),
    ]
  }

  private init(_ food: FoodAdvice) {
    self = [
      "state": .string(food.state.rawValue),
      "allowed_groups": JSONValue(food.allowedGroups),
      "removed_groups": JSONValue(food.removedGroups),
      "removed_flags": JSONValue(food.removedFlags),
      "removed_items": JSONValue(food.removedItems),
    ]
  }
}
