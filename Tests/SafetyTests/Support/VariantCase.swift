import Interchange
import Olivine
import OlivineTesting
import Safety

/// A person, a rule, and what it must say to them; written by hand from the rule book.
struct VariantCase: Sendable {
  let rule: String
  let variant: String?
  /// The urgency of the rule itself; nil when the case is about its words alone.
  let urgency: Urgency?
  let changes: [String: JSONValue]

  init(
    _ rule: String, _ variant: String?, _ changes: [String: JSONValue], urgency: Urgency? = nil
  ) {
    self.rule = rule
    self.variant = variant
    self.urgency = urgency
    self.changes = changes
  }

  /// A quiet man of 42, changed.
  var person: Person? {
    let quiet: [String: JSONValue] = [
      "age_y": 42, "sex": "male", "pregnant": false, "dialysis": false, "aki": false,
      "kidney_transplant": false, "egfr_reported": 100, "egfr_reported_age_d": 20,
      "sbp_mmhg": 124, "hr_bpm": 72, "conditions": [], "medicines": [], "red_flags": [],
      "mg_other_mg_d": 0, "alcohol_drinks_d": 0,
    ]
    return try? PersonReader(today: caseDay).person(
      from: .object(quiet.merging(changes) { $1 }))
  }

  func isViolated(by assessment: Assessment) -> Bool {
    guard let finding = assessment.findings.first(where: { $0.rule == rule }) else { return true }
    return finding.variant != variant || finding.urgency != urgency ?? finding.urgency
  }

  private static func serum(_ value: Double) -> JSONValue {
    .object(["value": .number(value), "unit": "mmol/L"])
  }

  private static func lab(_ name: String, _ value: Double, age: Double = 10) -> JSONValue {
    .object([name: .object(["value": .number(value), "age_d": .number(age)])])
  }

  static let all: [VariantCase] = heart + gut + kidneyAndSerum + medicines + laboratory + flags

  private static let heart = [
    VariantCase("C04", "warn", ["hr_bpm": 45, "conditions": ["endurance_athlete"]]),
    VariantCase("C04", "clinician", ["hr_bpm": 45]),
    VariantCase("C04", "below_40", ["hr_bpm": 39]),
    VariantCase("C05", nil, ["sbp_mmhg": 85]),
    VariantCase("C05", "same_day", ["sbp_mmhg": 79]),
    VariantCase("C05", "same_day", ["sbp_mmhg": 85, "conditions": ["symptomatic_hypotension"]]),
    VariantCase("C06", "cap", ["sbp_mmhg": 95]),
    VariantCase("C06", "clinician", ["sbp_mmhg": 95, "age_y": 70]),
    VariantCase("C06", "clinician", ["conditions": ["symptomatic_hypotension"]]),
    VariantCase(
      "P06", "medicine",
      ["sex": "female", "age_y": 30, "pregnant": true, "medicines": ["nifedipine"]],
      urgency: .routine),
    VariantCase(
      "P06", "pressure", ["sex": "female", "age_y": 30, "pregnant": true, "sbp_mmhg": 165]),
    VariantCase(
      "P06", "pressure",
      [
        "sex": "female", "age_y": 30, "pregnant": true, "sbp_mmhg": 165,
        "medicines": ["nifedipine"],
      ]),
  ]

  private static let gut = [
    VariantCase("C09", nil, ["conditions": ["ileus"]]),
    VariantCase("C09", "emergency", ["conditions": ["ileus", "abdominal_pain_vomiting"]]),
    VariantCase("C20", nil, ["conditions": ["dehydration"]]),
    VariantCase("C20", "belly_pain", ["conditions": ["abdominal_pain_vomiting"]]),
    VariantCase("C20", "belly_pain", ["conditions": ["dehydration", "abdominal_pain_vomiting"]]),
    VariantCase("C22", "warn", ["allergic_forms": ["citrate"]]),
    VariantCase("C22", "clinician", ["conditions": ["product_allergy"]]),
    VariantCase("C23", "warn", ["conditions": ["liver_cirrhosis"]]),
    VariantCase("C23", "clinician", ["conditions": ["liver_advanced"]]),
  ]

  private static let kidneyAndSerum = [
    VariantCase("K12", "without_sign", ["dialysis": true, "mg_other_mg_d": 150]),
    VariantCase("K12", "with_sign", ["dialysis": true, "mg_other_mg_d": 150, "hr_bpm": 45]),
    VariantCase("M01", "same_day", ["serum_mg": serum(1.3)]),
    VariantCase("M01", "emergency", ["serum_mg": serum(1.3), "hr_bpm": 45]),
    VariantCase("M07", nil, ["serum_mg": serum(0.4)]),
    VariantCase("M07", "emergency", ["serum_mg": serum(0.4), "red_flags": ["fits"]]),
  ]

  private static let medicines = [
    VariantCase("Y01", "cap", ["medicines": ["potassium_sparing_diuretic"]]),
    VariantCase(
      "Y01", "cap",
      [
        "medicines": ["potassium_sparing_diuretic"], "creatinine_age_d": 20,
        "creatinine": .object(["value": 0.9, "unit": "mg/dL"]),
      ]),
    VariantCase("L10", nil, ["medicines": ["digoxin"]], urgency: Urgency.none),
    VariantCase(
      "Y01", "clinician", ["medicines": ["potassium_sparing_diuretic"], "egfr_reported": 50]),
    VariantCase("Y09", "warn", ["medicines": ["vitamin_d_analogue"]]),
    VariantCase("Y09", "clinician", ["medicines": ["vitamin_d_analogue"], "egfr_reported": 50]),
    VariantCase("F02", nil, ["conditions": ["ckd"], "medicines": ["arb"]]),
    VariantCase("F02", "inform", ["medicines": ["arb"]]),
  ]

  private static let laboratory = [
    VariantCase("B02", "clinician", ["conditions": ["b12_deficiency"]]),
    VariantCase("B02", "warn", ["conditions": ["b12_deficiency_treated"]]),
    VariantCase(
      "B03", "known_diabetes", ["conditions": ["diabetes"], "labs": lab("hba1c_mmol_mol", 50)]),
    VariantCase("B03", "unknown_diabetes", ["labs": lab("hba1c_mmol_mol", 50)]),
    VariantCase(
      "B03", "unknown_diabetes",
      ["conditions": ["prediabetes"], "labs": lab("hba1c_mmol_mol", 50)]),
    VariantCase("L12", nil, ["labs": lab("hba1c_mmol_mol", 70)], urgency: Urgency.none),
    VariantCase("B05", "routine", ["labs": lab("potassium_mmol_l", 3.2)]),
    VariantCase("B05", "same_day", ["labs": lab("potassium_mmol_l", 2.9)]),
  ]

  /// Every red flag, not yet seen by a clinician and seen.
  private static let flags: [VariantCase] = RedFlag.all.flatMap { flag in
    let code = JSONValue.string(flag.code)
    return [
      VariantCase(flag.rule, nil, ["red_flags": [code]]),
      VariantCase(
        flag.rule, "assessed", ["red_flags": [code], "red_flags_assessed": [code]]),
    ]
  }
}
