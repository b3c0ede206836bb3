import Interchange
import Olivine

/// Every difference between an assessment and what the independent reference expects.
func differences(_ assessment: Assessment, _ expected: JSONValue) -> [String] {
  var found: [String] = []
  func compare<Value: Equatable>(_ name: String, _ got: Value, _ want: Value?) {
    if let want, got != want { found.append("\(name) is \(got), expected \(want)") }
  }
  func compareNumber(_ name: String, _ got: Double?) {
    guard let want = expected[name] else { return }
    let isSame =
      switch (got, want.number) {
      case (nil, nil): true
      case (let got?, let want?): abs(got - want) <= 1e-9 * max(1, abs(want))
      default: false
      }
    if !isSame { found.append("\(name) is \(String(describing: got)), expected \(want)") }
  }
  compare("decision", assessment.decision.rawValue, expected["decision"]?.string)
  compare("urgency", assessment.urgency.rawValue, expected["urgency"]?.string)
  compareNumber("max_mg_d", assessment.maximum)
  compareNumber("max_after_consent_mg_d", assessment.maximumAfterConsent)
  compareNumber("ceiling_mg_d", assessment.ceiling)
  compareNumber("room_mg_d", assessment.room)
  compareNumber("egfr", assessment.kidney.lowest)
  compareNumber("expires_after_d", Double(assessment.expiresAfterDays))
  compareNumber("serum_mg_mmol_l", assessment.person.serumMagnesium?.value.millimolesPerLitre)
  compare("trial_allowed", assessment.trialIsAllowed, expected["trial_allowed"]?.bool)
  compare("consent_valid", assessment.consentIsValid, expected["consent_valid"]?.bool)
  if let levels = expected["levels"]?.fields {
    let got = Dictionary(
      uniqueKeysWithValues: assessment.findings.map { ($0.rule, $0.consequence.rawValue) })
    compare("levels", got, levels.compactMapValues(\.string))
  }
  if let pauses = expected["trial_pause_medicines"] {
    compare("pause", assessment.trialPauseMedicines.sorted(), pauses.strings.sorted())
  }
  if let forms = expected["forbidden_forms"] {
    compare("forbidden_forms", assessment.forbiddenForms.map(\.text), forms.strings)
  }
  if let formulations = expected["avoid_formulations"] {
    compare("avoid_formulations", assessment.avoidedFormulations, formulations.strings)
  }
  if let notes = expected["notes"] {
    compare("notes", assessment.kidney.valuesDisagree ? ["values_disagree"] : [], notes.strings)
  }
  if let status = expected["status"] {
    compare("status", assessment.status.class.rawValue, status["class"]?.string)
    compare("reasons", assessment.status.reasons, status["reasons"]?.strings)
  }
  if let separations = expected["separations"] {
    compare("separations", assessment.separationTexts, separations.separationTexts)
  }
  if let monitoring = expected["monitoring"] {
    compare("monitoring", assessment.monitoringTexts, monitoring.monitoringTexts)
  }
  if let food = expected["food"] {
    compare("food", assessment.food.state.rawValue, food["state"]?.string)
    compare("groups", assessment.food.allowedGroups, food["allowed_groups"]?.strings)
    compare("flags", assessment.food.removedFlags, food["removed_flags"]?.strings)
    compare("items", assessment.food.removedItems, food["removed_items"]?.strings)
  }
  return found
}

extension Assessment {
  /// Sorted and not a set, so that no medicine stands twice.
  fileprivate var separationTexts: [String] {
    separations.map { "\($0.medicine) \($0.leadHours) \($0.followHours)" }.sorted()
  }
  fileprivate var monitoringTexts: Set<String> {
    Set(monitoring.map { "\($0.test.rawValue) \($0.weeks) \($0.reasons.sorted())" })
  }
}

extension JSONValue {
  /// The reference repeats the separation of a medicine that is named twice.
  fileprivate var separationTexts: [String] {
    Set(
      list.map {
        "\($0["medicine"]?.string ?? "") \($0["lead_h"]?.number ?? .nan) "
          + "\($0["follow_h"]?.number ?? .nan)"
      }
    ).sorted()
  }
  fileprivate var monitoringTexts: Set<String> {
    Set(
      list.map {
        let weeks = ($0["weeks"]?.list ?? []).compactMap(\.number).map { Int($0) }
        return "\($0["test"]?.string ?? "") \(weeks) \(($0["reasons"]?.strings ?? []).sorted())"
      })
  }
}
