import Catalogue

// Sections 8.3, 8.4 and 9.1 of the rule base: what lowers magnesium, food, and laboratory readings.

extension RuleBase {
  private static let lowersMagnesium = Consequence.inform.testing(
    .serumMagnesium, .potassium, .calcium, weeks: 0)

  @RulesBuilder static var lowMagnesium: [Rule] {
    Rule(
      "L01", medicine("ppi") && !(Measure.protonPumpInhibitorDays < 90), lowersMagnesium)
    Rule("L02", medicine("loop_diuretic", "thiazide"), lowersMagnesium)
    Rule("L03", medicine("cisplatin", "carboplatin"), lowersMagnesium)
    Rule("L04", medicine("cetuximab", "panitumumab"), lowersMagnesium)
    Rule("L05", medicine("ciclosporin", "tacrolimus", "sirolimus"), lowersMagnesium)
    Rule("L06", medicine("amphotericin_b", "foscarnet", "pentamidine"), lowersMagnesium)
    Rule("L07", medicine("aminoglycoside_past"), lowersMagnesium)
    Rule(
      "L08", medicine("stimulant_laxative_abuse") || condition("chronic_diarrhoea"),
      lowersMagnesium)
    Rule("L09", heavyDrinking, lowersMagnesium)
    Rule("L10", medicine("digoxin"), lowersMagnesium)
    Rule("L11", medicine("patiromer"), lowersMagnesium)
    Rule("L12", Measure.hba1c >= 64, lowersMagnesium)
  }

  private static let keepsPotassium =
    Answer.isOnDialysis.isYes || condition("ckd") || Measure.lowestEGFR < 60
    || medicine("potassium_sparing_diuretic") || Measure.potassium > 5.0

  @RulesBuilder static var food: [Rule] {
    Rule("F01", medicine("warfarin"), .warn.withoutFoods(.vitaminK).testing(.inr, weeks: 1, 2, 4))
    Rule(
      "F02",
      when(
        keepsPotassium || (medicine("ace_inhibitor", "arb") && !kidneyIsKnown),
        .warn.withoutFoods(.potassium)),
      when(medicine("ace_inhibitor", "arb"), .inform.saying("inform")))
    Rule("F03", condition("oxalate_stones"), .warn.withoutFoods(.oxalate))
    Rule(
      "F04", when(condition("nut_allergy"), .warn.withoutFoods(.nut)),
      when(condition("fish_allergy"), .warn.withoutFoods(.fish)),
      when(
        Answer.avoidsFoods.isYes,
        .inform.food(.limited).with(\.removesAvoidedFoods, true)))
  }

  private static let lacksHba1c =
    Measure.hba1c.isUnknown || Measure.hba1cAge.isUnknown || Measure.hba1cAge > 365
  private static let lacksB12 =
    Measure.vitaminB12.isUnknown || Measure.vitaminB12Age.isUnknown
    || Measure.vitaminB12Age > 365
  private static let lacksB12Treatment =
    condition("b12_deficiency") || Measure.vitaminB12 < 148
  private static let saltsAreOff =
    Measure.potassium < 3.5 || Measure.potassium > 5.5 || Measure.calcium < 2.1
  private static let saltsAreFarOff =
    ((Measure.potassium < 3.0 || Measure.potassium >= 6.0) && !(Measure.potassiumAge > 30))
    || (Measure.calcium < 1.9 && !(Measure.calciumAge > 30))

  @RulesBuilder static var laboratory: [Rule] {
    Rule(
      "B01", when(lacksHba1c, .inform.testing(.hba1c, weeks: 0)),
      when(lacksB12, .inform.testing(.vitaminB12, weeks: 0)))
    Rule(
      "B02", when(lacksB12Treatment, .clinician.saying("clinician")),
      when(
        condition("b12_deficiency_treated") && !lacksB12Treatment, .warn.saying("warn")))
    Rule(
      "B03",
      when(
        Measure.hba1c >= 48 && condition("diabetes"),
        .warn.urgent(.routine).saying("known_diabetes")),
      when(
        Measure.hba1c >= 48 && !condition("diabetes"),
        .warn.urgent(.routine).saying("unknown_diabetes")))
    Rule(
      "B04",
      Measure.vitaminB6 > 25
        || (medicine("vitamin_b6_supplement") && Measure.vitaminB6.isUnknown), .warn)
    Rule(
      "B05",
      when(saltsAreOff, .clinician.saying("routine").testing(.potassium, .calcium, weeks: 0)),
      when(
        saltsAreOff && saltsAreFarOff, .clinician.urgent(.sameDay).saying("same_day")))
  }
}
