import Catalogue

/// All that the rules that fired add up to.
struct Firing {
  private(set) var findings: [Finding] = []
  private(set) var strongest: Level?
  private(set) var urgency = Urgency.none
  private(set) var food = FoodState.free
  private(set) var caps: [Double] = []
  private(set) var expiries: [Int] = []
  private(set) var forbiddenForms = RuleBase.sulfates
  private(set) var forbidsAllergicForms = false
  private(set) var avoidsTablets = false
  private(set) var removedFlags: Set<FoodFlag> = []
  private(set) var removesAvoidedFoods = false
  private(set) var separations: [Consequence.Separation] = []
  private(set) var separatesOtherMedicines = false
  private(set) var pausesTrial = CodeSet()
  private(set) var forbidsTrial = false
  private var tests: [MonitoringTest: (weeks: Set<Int>, reasons: [String])] = [:]

  /// Adds a rule when any of its clauses holds.
  mutating func apply(_ rule: Rule, to facts: Facts) {
    var strongestOfRule: Consequence?
    var urgencyOfRule = Urgency.none
    var separated = CodeSet()
    // By position, so that a clause that does not hold, as most do, is not copied.
    for index in rule.clauses.indices where rule.clauses[index].predicate.holds(for: facts) {
      let consequence = rule.clauses[index].consequence
      add(consequence, of: rule.id)
      urgencyOfRule = max(urgencyOfRule, consequence.effectiveUrgency)
      if let separation = consequence.separation { separated.formUnion(separation.medicines) }
      if let avoided = rule.clauses[index].medicinesToAvoid { separated.formUnion(avoided) }
      if consequence.overrules(strongestOfRule) { strongestOfRule = consequence }
    }
    guard let consequence = strongestOfRule else { return }
    var named =
      separated.isEmpty ? [] : Medicine.codes.codes(in: facts.medicines.intersection(separated))
    if named.isEmpty, consequence.level == .separate, consequence.separatesOtherMedicines {
      named = facts.otherMedicines
    }
    strongest = max(strongest ?? .inform, consequence.level)
    urgency = max(urgency, urgencyOfRule)
    findings.append(
      Finding(
        rule: rule.id, consequence: consequence.level, urgency: urgencyOfRule,
        variant: consequence.variant,
        medicines: named))
  }

  private mutating func add(_ consequence: Consequence, of rule: String) {
    food = max(food, consequence.food)
    if let cap = consequence.cap { caps.append(cap) }
    if let expiry = consequence.expiry { expiries.append(expiry) }
    forbiddenForms.formUnion(consequence.forbiddenForms)
    forbidsAllergicForms = forbidsAllergicForms || consequence.forbidsAllergicForms
    avoidsTablets = avoidsTablets || consequence.avoidsTablets
    removedFlags.formUnion(consequence.removedFlags)
    removesAvoidedFoods = removesAvoidedFoods || consequence.removesAvoidedFoods
    if let separation = consequence.separation { separations.append(separation) }
    separatesOtherMedicines = separatesOtherMedicines || consequence.separatesOtherMedicines
    pausesTrial.formUnion(consequence.pausesTrial)
    forbidsTrial = forbidsTrial || consequence.forbidsTrial
    for due in consequence.tests {
      var entry = tests[due.test] ?? ([], [])
      entry.weeks.formUnion(due.weeks)
      if entry.reasons.last != rule { entry.reasons.append(rule) }
      tests[due.test] = entry
    }
  }

  /// D05 depends on the limits the others leave, so it is added last and shown in its place.
  mutating func moveLastFinding(toOrderOf rules: [Rule]) {
    guard let last = findings.popLast() else { return }
    let position = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let order = position[last.rule] ?? 0
    let index = findings.firstIndex { (position[$0.rule] ?? 0) > order } ?? findings.endIndex
    findings.insert(last, at: index)
  }

  var monitoring: [MonitoringItem] {
    tests.sorted { $0.key < $1.key }.map { test, due in
      MonitoringItem(test: test, weeks: due.weeks.sorted(), reasons: due.reasons)
    }
  }
}

extension Consequence {
  /// Stronger, or as strong and more urgent.
  fileprivate func overrules(_ other: Consequence?) -> Bool {
    guard let other else { return true }
    return (level.rank, effectiveUrgency.rank)
      > (other.level.rank, other.effectiveUrgency.rank)
  }
}
