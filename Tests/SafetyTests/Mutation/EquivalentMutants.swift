import Safety

/// Changes that cannot change any result, each with the reason; a test tries the claims on random people.
enum EquivalentMutants {
  /// Why a mutant that no case notices has no effect; nil when a case should notice it.
  static func reason(for mutant: RuleMutant) -> String? {
    let consequence = RuleBase.standard.rules[mutant.ruleIndex].clauses[mutant.clauseIndex]
      .consequence
    if consequence.level == .block,
      ["cap ->", "expiry ->", "forbids trial ->"].contains(where: mutant.what.hasPrefix)
    {
      return "a block leaves 0 mg, 0 days and no trial already"
    }
    if consequence.effectiveUrgency >= .sameDay, mutant.what.hasPrefix("food ->") {
      return "the urgency alone withholds all food advice"
    }
    return reasons.first { $0.covers(mutant) }?.why
  }

  private struct Reason {
    /// Prefixes of the name such as `C04[1]`; empty for every rule.
    let rules: [String]
    /// How the change begins.
    let changes: [String]
    let why: String

    func covers(_ mutant: RuleMutant) -> Bool {
      (rules.isEmpty || rules.contains(where: mutant.name.hasPrefix))
        && changes.contains(where: mutant.what.hasPrefix)
    }
  }

  private static let reasons = elsewhere + ranges + twins + implied

  /// Another rule always does the same.
  private static let elsewhere = [
    Reason(
      rules: [], changes: ["removes avoided foods -> true"],
      why: "F04 does it for everybody who avoids a food"),
    Reason(
      rules: [], changes: ["forbids allergic forms -> true"],
      why: "C22 does it for everybody who names a form"),
    Reason(
      rules: [], changes: ["separates free text -> true"],
      why: "X33 does it for everybody with free text"),
    Reason(
      rules: [], changes: ["pauses trial with tetracycline", "pauses trial with ciprofloxacin"],
      why: "X01 and X02 do it for everybody who takes the antibiotic"),
    Reason(
      rules: ["X01", "X02", "X03", "X04", "X05"], changes: ["forbids trial ->"],
      why: "the course pauses the trial for as long as the rule fires"),
    Reason(
      rules: ["C10", "C11", "C23"], changes: ["forbidden forms without sulfate"],
      why: "Epsom salt is forbidden to everybody"),
    Reason(
      rules: ["K01", "K02", "K03", "K04", "K12", "Y01"],
      changes: ["food -> limited", "removed flags -> [Catalogue.FoodFlag.potassium]"],
      why: "F02 removes foods rich in potassium whenever the rule fires"),
    Reason(
      rules: ["K12"], changes: ["food ->"], why: "K01 or K02 leaves food to the dietitian as well"),
    Reason(
      rules: ["D05"], changes: ["cap ->"], why: "the limits are known before the rule is looked at"),
    Reason(
      rules: ["P05"], changes: ["expiry ->"],
      why: "in pregnancy the estimate is invalid, and U01 and U02 last 30 days as well"),
    Reason(
      rules: ["Y03[1]"], changes: ["tests ->"],
      why: "L10 asks for the same tests before the start"),
  ]

  /// No person can have a value on the other side.
  private static let ranges = [
    Reason(
      rules: ["U01", "U02", "Y01", "Y09", "F02"],
      changes: inTrees(["lowestFreshEGFR > ->", "lowestFreshEGFR 0.0 ->"]),
      why: "an eGFR is at least 1"),
    Reason(
      rules: ["M03", "M04", "M05", "M08"],
      changes: inTrees(["serumMagnesium > ->", "serumMagnesium 0.0 ->"]),
      why: "serum magnesium is at least 0.1"),
    Reason(
      rules: ["M10"], changes: ["redCellMagnesium"], why: "red-cell magnesium is at least 0.5"),
  ]

  /// Two clauses of one rule hold together, and the stronger or first one gives level and text.
  private static let twins = [
    Reason(
      rules: ["X01", "X02", "X03", "X04", "X05", "X07", "Y14"],
      changes: ["level -> warn", "variant ->"], why: "the other clause separates as well"),
    Reason(
      rules: ["Y03[0]"], changes: ["level ->", "urgency ->", "variant ->"],
      why: "the second clause asks a clinician"),
    Reason(
      rules: ["Y08[1]"], changes: ["level ->", "variant ->"], why: "the first clause separates"),
    Reason(
      rules: ["C06[2]", "Y01[2]"], changes: ["level ->", "variant ->"],
      why: "one of the first two clauses is stronger"),
    Reason(
      rules: ["C04[0]", "C06[0]", "C23[1]", "Y01[0]", "B02[1]"], changes: ["part"],
      why: "where the milder clause holds as well, the stronger one still decides"),
    Reason(
      rules: ["C04[1]"], changes: ["part 2: part 2 left out", "part 2: part 2: pulse"],
      why: "below 40 the third clause asks a clinician"),
    Reason(
      rules: ["B03[1]"], changes: ["part 1 left out", "part 1: without diabetes"],
      why: "in known diabetes the first clause speaks first"),
  ]

  /// The part says nothing that another part of the same tree does not say.
  private static let implied = [
    Reason(
      rules: ["C04[2]"], changes: ["part 0", "part 1: part 1"],
      why: "a pulse below 40 is below 50 and known"),
    Reason(rules: ["C04[2]"], changes: ["part 2"], why: "below 40 nobody counts as trained"),
    Reason(
      rules: ["C04", "C06"],
      changes: ["nifedipine", "captopril", "enalapril", "fosinopril"].map {
        "part 2: part 4: without \($0)"
      }
        + ["nifedipine", "captopril", "enalapril", "fosinopril"].flatMap {
          ["part 1: part 3: without \($0)", "part 1: part 0: part 3: without \($0)"]
        },
      why: "the medicine implies its class, which is in the list"),
    Reason(
      rules: ["M03", "M04", "M05"], changes: ["part 0: part 0 left out"],
      why: "the rule itself needs a value"),
    Reason(
      rules: ["Y01[1]", "Y09[0]"],
      changes: ["part 1: part 0 left out", "part 1: part 4"],
      why:
        "the lowest fresh value is known and at least 60 when the lowest of all is, and one is fresh"
    ),
    Reason(
      rules: ["U02"], changes: ["part 0: part 1: part 0: with diabetes"],
      why: "diabetes needs a kidney test, which is U01"),
    Reason(
      rules: ["C16", "L09"], changes: ["part 1: part 0 left out"],
      why: "more than two drinks are more than one"),
    Reason(rules: ["B05[1]"], changes: ["part 0"], why: "salts that are far off are off"),
    Reason(
      rules: ["B01"], changes: ["part 0 left out"],
      why: "a result that was not given has no age either"),
  ]

  /// The changes as they are named at the depths where these rules hold them.
  private static func inTrees(_ changes: [String]) -> [String] {
    changes.flatMap { change in
      ["", "part 0: ", "part 1: part 0: ", "part 0: part 0: ", "part 5: part 1: part 0: "]
        .map { $0 + change }
    }
  }
}
