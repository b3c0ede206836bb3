import Catalogue

// Section 3 of the rule base: kidney function, and what is not known.

extension RuleBase {
  /// States in which an eGFR from creatinine is not valid.
  static let invalidEstimate =
    condition(
      "extreme_muscle_mass", "amputation", "spinal_cord_injury", "als", "muscular_dystrophy",
      "neuromuscular_wasting") || Answer.isPregnant.isYes

  static let tooLowCreatinine = Measure.creatinine < 0.4

  static let openKidneyQuestion =
    Answer.isOnDialysis.isUnanswered || Answer.hasAcuteKidneyInjury.isUnanswered
    || Answer.hasKidneyTransplant.isUnanswered

  /// At least one fresh value, and nothing that makes it invalid.
  static let kidneyIsKnown =
    Measure.lowestFreshEGFR > 0 && !invalidEstimate && !tooLowCreatinine && !openKidneyQuestion

  static let kidneyIsGood =
    kidneyIsKnown && Measure.lowestFreshEGFR >= 60 && Measure.lowestEGFR >= 60

  /// Medicines that can take kidney function away within months and without signs.
  static let losesKidneyFunction = medicine(
    "cisplatin", "carboplatin", "aminoglycoside_past", "tacrolimus", "ciclosporin")

  static let needsKidneyTest =
    Measure.age >= 65 || Measure.age.isUnknown
    || condition("diabetes", "hypertension", "heart_failure", "ckd", "gout")
    || medicine(
      "nsaid_daily", "ace_inhibitor", "arb", "loop_diuretic", "thiazide",
      "potassium_sparing_diuretic", "lithium", "tacrolimus", "ciclosporin", "cisplatin")

  static let toxicitySign =
    redFlag(
      "mg_toxicity_signs", "breathing_or_swallowing_trouble", "weakness_progressing_days",
      "chest_pain_or_fainting") || condition("bradycardia_symptoms", "symptomatic_hypotension")
    || Measure.pulse < 50 || Measure.systolicPressure < 90

  static let phosphate = Form.codes.set(["glycerophosphate"])

  @RulesBuilder static var kidney: [Rule] {
    Rule("K01", Answer.isOnDialysis.isYes, .block.food(.dietitian))
    Rule("K02", Measure.lowestEGFR < 30, .block.food(.dietitian).forbidding(phosphate))
    Rule(
      "K03", Measure.lowestEGFR.isIn(30..<45),
      .clinician.capped(at: 100).expires(after: 30).forbidding(phosphate)
        .testing(.serumMagnesium, weeks: 0, 2, 4).testing(.creatinine, weeks: 4))
    Rule(
      "K04", Measure.lowestEGFR.isIn(45..<60),
      .cap.capped(at: 200).expires(after: 30).forbidding(phosphate)
        .testing(.serumMagnesium, weeks: 0, 4).testing(.creatinine, weeks: 4))
    Rule("K06", Answer.hasAcuteKidneyInjury.isYes, .block.food(.dietitian))
    Rule(
      "K07", Answer.hasKidneyTransplant.isYes,
      .clinician.capped(at: 200).expires(after: 30).testing(.serumMagnesium, weeks: 0, 2, 4))
    Rule("K08", invalidEstimate, .inform.testing(.cystatinC, weeks: 0))
    Rule(
      "K09",
      Measure.ratioToPreviousEGFR <= 0.75 && Measure.daysSincePreviousEGFR > 0
        && Measure.daysSincePreviousEGFR <= 365,
      .clinician.expires(after: 30))
    Rule("K10", condition("struvite_stones"), .clinician)
    Rule("K11", tooLowCreatinine, .warn.testing(.cystatinC, weeks: 0))
    Rule("K12", when(stillTakes, endangered), when(stillTakes && toxicitySign, endangeredNow))
  }

  private static let stillTakes =
    (Answer.isOnDialysis.isYes || Measure.lowestEGFR < 30)
    && (Answer.takesMagnesiumMedicine.isYes || Measure.magnesiumTaken >= 100)

  private static let endangered = Consequence.block.urgent(.withinOneWorkingDay)
    .food(.dietitian).saying("without_sign").testing(.serumMagnesium, weeks: 0)

  private static let endangeredNow = Consequence.block.urgent(.sameDay).saying("with_sign")

  @RulesBuilder static var unknown: [Rule] {
    Rule(
      "U01", !kidneyIsKnown && !Answer.isOnDialysis.isYes && needsKidneyTest,
      .clinician.capped(at: 200).expires(after: 30).testing(.creatinine, weeks: 0))
    Rule(
      "U02", !kidneyIsKnown && !Answer.isOnDialysis.isYes && !needsKidneyTest,
      .cap.capped(at: 200).expires(after: 30).testing(.creatinine, weeks: 0))
    Rule(
      "U03", Answer.hasKidneyValue.isYes && Measure.lowestFreshEGFR.isUnknown,
      .inform.testing(.creatinine, weeks: 0))
    Rule("U04", openList, .block.urgent(.none).food(.noneNow))
    Rule("U05", Measure.otherMagnesium.isUnknown, .cap)
    Rule(
      "U06", Measure.systolicPressure.isUnknown || Measure.pulse.isUnknown,
      .warn.testing(.homeBloodPressure, weeks: 0))
    Rule("U07", Measure.alcoholicDrinks.isUnknown, .inform)
    Rule("U08", openKidneyQuestion, .inform)
  }

  private static let openList =
    Measure.age.isUnknown || !Answer.hasConditionsAnswered.isYes
    || !Answer.hasMedicinesAnswered.isYes || !Answer.hasRedFlagsAnswered.isYes
}
