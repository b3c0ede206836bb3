import Olivine

/// Limits are sums and smallest values of given numbers; only rounding may separate equal ones.
private let rounding = 1e-9

extension Assessment {
  /// How this assessment leaves the person more room than another one; empty when it is as strict or stricter.
  func limitsAbove(_ other: Assessment) -> [String] {
    var found: [String] = []
    func check(_ name: String, _ value: Double, _ limit: Double) {
      if value > limit + rounding { found.append("\(name) \(limit) -> \(value)") }
    }
    check("maximum", maximum, other.maximum)
    check("ceiling", ceiling, other.ceiling)
    check("room", room, other.room)
    if let mine = maximumAfterConsent, let before = other.maximumAfterConsent {
      check("maximum after consent", mine, before)
    }
    if decision < other.decision { found.append("decision \(other.decision) -> \(decision)") }
    return found
  }

  /// Forms and food groups that the other assessment withholds and this one does not.
  func frees(comparedWith other: Assessment) -> [String] {
    let forms = Set(other.forbiddenForms).subtracting(forbiddenForms)
    let groups = Set(food.allowedGroups).subtracting(other.food.allowedGroups)
    return forms.sorted().map { "frees form \($0)" } + groups.sorted().map { "frees food \($0)" }
  }

  /// Everywhere two assessments differ, the person they were made for and the order of lists apart.
  func differences(to other: Assessment) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ name: String, _ mine: Value, _ others: Value) {
      if mine != others { found.append("\(name) \(others) -> \(mine)") }
    }
    compare("decision", decision, other.decision)
    compare("urgency", urgency, other.urgency)
    compare("findings", findings, other.findings)
    compare("consent", consentIsValid, other.consentIsValid)
    compare("trial", trialIsAllowed, other.trialIsAllowed)
    compare("forms", forbiddenForms, other.forbiddenForms)
    compare("formulations", avoidedFormulations, other.avoidedFormulations)
    compare("monitoring", monitoring, other.monitoring)
    compare("expiry", expiresAfterDays, other.expiresAfterDays)
    compare("status", status, other.status)
    compare("food", food, other.food)
    compare("separations", Set(separations), Set(other.separations))
    compare("clearance", clearance == nil, other.clearance == nil)
    for (name, mine, others) in [
      ("maximum", maximum, other.maximum), ("ceiling", ceiling, other.ceiling),
      ("room", room, other.room),
    ] where abs(mine - others) > rounding {
      found.append("\(name) \(others) -> \(mine)")
    }
    return found
  }
}
