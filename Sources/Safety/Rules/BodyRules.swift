import Catalogue

// Section 5 of the rule base: heart, blood pressure, nerve and muscle, gut.

extension RuleBase {
  private static let conductionDisease = condition("av_block_2_3", "sick_sinus")
  private static let slowPulseWithSymptoms =
    condition("bradycardia_symptoms") && (Measure.pulse < 50 || Measure.pulse.isUnknown)
  private static let slowPulse =
    (Measure.pulse < 50 || condition("bradycardia_symptoms")) && !slowPulseWithSymptoms

  /// A trained heart, and nothing else that slows the pulse.
  private static let trainedHeart =
    condition("endurance_athlete") && !condition("bradycardia_symptoms") && Measure.pulse >= 40
    && !(Measure.otherMedicines > 0) && !medicine(inATC: "C01", "C02AC", "C07", "C08", "N06DA")

  private static let lowReading = Measure.systolicPressure.isIn(90..<100)
  private static let fallingPressure = condition(
    "symptomatic_hypotension", "autonomic_neuropathy_orthostatic")

  /// The reading is the sole reason, in somebody whose pressure nothing else lowers.
  private static let harmlessReading =
    !fallingPressure && Measure.age < 65 && !(Measure.otherMedicines > 0)
    && !medicine(
      inATC: "A10BK", "C01", "C02", "C03", "C07", "C08", "C09", "G04BE", "G04CA", "M03B", "N04",
      "N05A", "N06AA")

  static let heavyDrinking =
    condition("alcohol_use_disorder")
    || (Answer.isMale.isYes && Measure.alcoholicDrinks > 2)
    || (!Answer.isMale.isYes && Measure.alcoholicDrinks > 1)

  private static let advancedLiverDisease =
    condition("liver_advanced")
    || (condition("liver_cirrhosis")
      && medicine("loop_diuretic", "potassium_sparing_diuretic", "lactulose"))

  static let laxativeForms = Form.codes.set(
    Form.all.filter { $0.laxativeTendency >= .medium }.map(\.id))

  @RulesBuilder static var heart: [Rule] {
    Rule("C01", conductionDisease && !condition("pacemaker"), .block)
    Rule(
      "C02",
      condition("av_block_1", "bundle_branch_block")
        || (conductionDisease && condition("pacemaker")),
      .clinician.capped(at: 200))
    Rule("C03", slowPulseWithSymptoms, .block.urgent(.sameDay).food(.noneNow))
    Rule(
      "C04", when(slowPulse && trainedHeart, .warn.saying("warn")),
      when(slowPulse && !trainedHeart, .clinician.saying("clinician")),
      when(
        slowPulse && !trainedHeart && Measure.pulse < 40,
        .clinician.urgent(.withinOneWorkingDay).saying("below_40")))
    Rule(
      "C05", when(Measure.systolicPressure < 90, .block),
      when(
        Measure.systolicPressure < 90 && condition("symptomatic_hypotension"),
        .block.urgent(.sameDay).saying("same_day")),
      when(Measure.systolicPressure < 80, .block.urgent(.sameDay).saying("same_day")))
    Rule(
      "C06",
      when(lowReading && harmlessReading, .cap.capped(at: 200).saying("cap")),
      when(
        (lowReading || fallingPressure) && !harmlessReading,
        .clinician.capped(at: 200).saying("clinician")),
      when(lowReading, .inform.testing(.homeBloodPressure, weeks: 0, 1, 2, 3, 4)))
  }

  @RulesBuilder static var nerveAndGut: [Rule] {
    Rule("C07", condition("myasthenia_gravis", "lambert_eaton", "botulism"), .block)
    Rule(
      "C08",
      condition(
        "als", "mitochondrial_myopathy", "muscular_dystrophy", "periodic_paralysis",
        "neuromuscular_wasting"),
      .clinician.capped(at: 200))
    Rule(
      "C09", when(blockedBowel, .block.urgent(.sameDay).food(.noneNow)),
      when(
        blockedBowel && condition("abdominal_pain_vomiting"),
        .block.urgent(.emergencyNow).saying("emergency")))
    Rule(
      "C10",
      condition("severe_constipation", "gastroparesis", "megacolon", "clozapine_constipation"),
      .clinician.capped(at: 100).expires(after: 30).forbidding(laxativeForms))
    Rule(
      "C11", condition("chronic_diarrhoea", "ibd_flare", "short_bowel", "high_output_stoma"),
      .clinician.capped(at: 100).expires(after: 30).forbidding(laxativeForms)
        .testing(.serumMagnesium, .potassium, .calcium, weeks: 0, 4))
    Rule(
      "C12", condition("bariatric_surgery", "coeliac_active", "pancreatic_insufficiency"),
      .inform.testing(.serumMagnesium, weeks: 0))
    Rule("C13", condition("heart_failure", "recent_mi"), .clinician.capped(at: 200))
    Rule("C14", condition("hypothyroid_untreated", "addison_untreated"), .clinician)
    Rule("C15", condition("diabetes"), .inform)
    Rule(
      "C16", heavyDrinking, .warn.testing(.serumMagnesium, .potassium, .vitaminB12, weeks: 0))
    Rule("C17", condition("surgery_within_14d"), .clinician.expires(after: 14))
    Rule("C18", condition("swallowing_difficulty"), .warn.with(\.avoidsTablets, true))
    Rule("C19", condition("phenylketonuria"), .warn)
    Rule(
      "C20", when(condition("acute_gastroenteritis", "dehydration"), .block.food(.noneNow)),
      when(
        condition("abdominal_pain_vomiting"),
        .block.urgent(.sameDay).food(.noneNow).saying("belly_pain")))
    Rule("C21", condition("cannot_report_symptoms"), .clinician.expires(after: 30))
    Rule(
      "C22",
      when(
        Answer.namesAllergicForms.isYes,
        .warn.with(\.forbidsAllergicForms, true).saying("warn")),
      when(
        condition("product_allergy") && !Answer.namesAllergicForms.isYes,
        .clinician.saying("clinician")))
    Rule(
      "C23",
      when(
        advancedLiverDisease,
        .clinician.capped(at: 200).expires(after: 30).forbidding(laxativeForms)
          .saying("clinician").testing(.cystatinC, weeks: 0)
          .testing(.serumMagnesium, weeks: 0, 4).testing(.creatinine, weeks: 4)),
      when(condition("liver_cirrhosis") && !advancedLiverDisease, .warn.saying("warn")))
    Rule(
      "C24", Measure.systolicPressure >= 180 && !Answer.isPregnant.isYes,
      .inform.urgent(.sameDay))
  }

  private static let blockedBowel = condition(
    "bowel_obstruction", "ileus", "toxic_megacolon", "suspected_appendicitis")
}
