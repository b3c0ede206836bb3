import Catalogue
public import People
public import Quantities

/// Checks whether a person may try magnesium, and within which limits.
///
/// Pure: the same person and day give the same assessment. A missing answer never counts as normal.
/// Cost: one pass over about 180 rules, some microseconds.
public func assess(_ person: Person, on day: Day) -> Assessment {
  Assessor(person: person, day: day, ruleBase: .standard).assessment
}

/// Checks a person against another rule base, so that tests can change a rule and see who notices.
package func assess(_ person: Person, on day: Day, by ruleBase: RuleBase) -> Assessment {
  Assessor(person: person, day: day, ruleBase: ruleBase).assessment
}

/// Combines what fired into limits, decision and clearance.
private struct Assessor {
  let person: Person
  let day: Day
  let firing: Firing
  let facts: Facts
  let decision: Decision
  let ceiling: Double
  let consentIsValid: Bool

  init(person: Person, day: Day, ruleBase: RuleBase) {
    self.person = person
    self.day = day
    var facts = Facts(person, on: day)
    var firing = Firing()
    for rule in ruleBase.rules { firing.apply(rule, to: facts) }

    let isBlocked = firing.strongest == .block
    let asksClinician = firing.findings.contains { $0.consequence == .clinician }
    var ceiling =
      isBlocked ? 0 : firing.caps.reduce(person.limitPolicy.milligramsPerDay, min)
    if asksClinician, let dose = person.consent?.maximumDose {
      // A void consent still bounds the dose until a new one replaces it.
      ceiling = min(ceiling, dose)
    }
    if !isBlocked {
      facts[.ceiling] = ceiling
      for rule in ruleBase.rules where rule.looksAtCeiling {
        let before = firing.findings.count
        firing.apply(rule, to: facts)
        if firing.findings.count > before { firing.moveLastFinding(toOrderOf: ruleBase.rules) }
      }
    }
    self.facts = facts
    self.firing = firing
    self.ceiling = ceiling
    decision = Decision(strongest: firing.strongest)
    consentIsValid =
      asksClinician && !isBlocked
      && person.consent.covers(
        firing.findings.filter { $0.consequence == .clinician }.map(\.rule))
  }

  var assessment: Assessment {
    let maximum =
      decision == .block || (decision == .clinician && !consentIsValid) ? 0 : ceiling
    let other = facts[.otherMagnesium]
    let room = other.isNaN ? 0 : max(0, maximum - other)
    let isAllowed = decision <= .cap || consentIsValid
    let pausing = Medicine.codes.codes(in: firing.pausesTrial)
    let paused = Set((person.medicines ?? []).map(\.text)).intersection(pausing)
    let trialIsAllowed = isAllowed && !firing.forbidsTrial && paused.isEmpty
    let lasting = daysLasting
    let food = foodAdvice
    let monitoring = firing.monitoring
    let formulations = firing.avoidsTablets ? ["capsule", "tablet"] : []
    let clearance =
      isAllowed
      ? Clearance(
        person: person, day: day, maximum: maximum, room: room, forbiddenForms: forbiddenForms,
        avoidedFormulations: formulations, separations: separations, monitoring: monitoring,
        food: food, expiry: day + lasting, allowsTrial: trialIsAllowed) : nil
    return Assessment(
      person: person, day: day, decision: decision, ceiling: ceiling, maximum: maximum,
      maximumAfterConsent: decision == .block ? 0 : decision == .clinician ? ceiling : nil,
      room: room, urgency: firing.urgency, separations: separations, findings: firing.findings,
      consentIsValid: consentIsValid, trialIsAllowed: trialIsAllowed,
      trialPauseMedicines: pausing.filter(paused.contains), forbiddenForms: forbiddenForms,
      avoidedFormulations: formulations, monitoring: monitoring,
      expiresAfterDays: decision == .block ? 0 : max(1, lasting),
      status: ShortageStatus(facts: facts, findings: firing.findings, person: person),
      food: food, kidney: facts.kidney,
      kidneyIsKnown: RuleBase.kidneyIsKnown.holds(for: facts), clearance: clearance)
  }

  private var forbiddenForms: [Code<Form>] {
    var forms = firing.forbiddenForms
    if firing.forbidsAllergicForms {
      for form in person.allergicForms { forms.insert(form.position) }
    }
    return Form.codes.codes(in: forms).compactMap { Code($0) }.sorted { $0.text < $1.text }
  }

  private var separations: [Separation] {
    let coded = firing.separations.flatMap { separation in
      Medicine.codes.codes(in: facts.medicines.intersection(separation.medicines)).map {
        Separation(
          medicine: $0, leadHours: separation.leadHours, followHours: separation.followHours)
      }
    }
    guard firing.separatesOtherMedicines else { return coded }
    return coded + facts.otherMedicines.map { Separation(otherMedicine: $0) }
  }

  /// The shortest period that any rule or kidney value leaves; 0 where the value is good for today alone, so
  /// that no clearance outlives it.
  private var daysLasting: Int {
    ([90, facts.kidney.daysLeft ?? 90] + firing.expiries).min() ?? 90
  }

  private var foodAdvice: FoodAdvice {
    let state = firing.urgency >= .sameDay ? .noneNow : firing.food
    let items = firing.removesAvoidedFoods ? Set(person.avoidedFoods) : []
    var allowed: [String] = []
    var removed: [String] = []
    if state <= .limited {
      for group in Food.groups {
        let isLeft = FoodAdvice.isLeft(group, without: firing.removedFlags, items: items)
        if isLeft { allowed.append(group) } else { removed.append(group) }
      }
    }
    return FoodAdvice(
      state: state, allowedGroups: allowed, removedGroups: removed,
      removedFlags: firing.removedFlags.map(\.rawValue).sorted(), removedItems: items.sorted())
  }
}

extension FoodAdvice {
  /// Whether at least one food of a group may still be suggested.
  fileprivate static func isLeft(
    _ group: String, without flags: Set<FoodFlag>, items: Set<String>
  ) -> Bool {
    if flags.isEmpty && items.isEmpty { return true }
    return !items.contains(group)
      && foodsByGroup[group, default: []].contains {
        $0.flags.isDisjoint(with: flags) && !items.contains($0.id)
      }
  }

  /// What the suggestions need of each food, so that a whole row is not copied for a look at it.
  private static let foodsByGroup: [String: [(id: String, flags: Set<FoodFlag>)]] =
    Dictionary(grouping: Food.all, by: \.group)
    .mapValues { $0.map { ($0.id, $0.flags) } }
}

extension Separation {
  /// Two hours each way, the generic interval of the product labels (X33).
  fileprivate init(otherMedicine: String) {
    self.init(medicine: otherMedicine, leadHours: 2, followHours: 2)
  }
}

extension Consent? {
  /// Complete, and considering every rule that now asks for a clinician.
  fileprivate func covers(_ rules: [String]) -> Bool {
    guard let self, self.name?.isEmpty == false, self.day != nil, self.maximumDose != nil else {
      return false
    }
    return self.covers.isSuperset(of: rules)
  }
}
