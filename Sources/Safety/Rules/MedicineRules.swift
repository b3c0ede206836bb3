// Section 8 of the rule base: medicines that need hours apart, that add up with magnesium in the body, or
// that lower it.

extension RuleBase {
  @RulesBuilder static var antibioticsAndBones: [Rule] {
    Rule.course("X01", "tetracycline", lead: 2, follow: 4)
    Rule.course("X02", "ciprofloxacin", "delafloxacin", lead: 2, follow: 6)
    Rule.course("X03", "moxifloxacin", lead: 4, follow: 8)
    Rule.course("X04", "levofloxacin", "ofloxacin", "norfloxacin", lead: 2, follow: 4)
    Rule.course("X05", "quinolone_other", lead: 4, follow: 8)
    Rule.separate("X06", "bisphosphonate_oral", lead: 4, follow: 4)
    Rule.separate(
      "X07", "levothyroxine", "liothyronine", lead: 4, follow: 4,
      also: [
        when(medicine("levothyroxine", "liothyronine"), .separate.testing(.tsh, weeks: 6))
      ])
    Rule.separate("X08", "dolutegravir", lead: 2, follow: 6)
    Rule.separate("X09", "dolutegravir_rilpivirine", lead: 4, follow: 6)
    Rule.separate("X10", "bictegravir", lead: 2, follow: 6)
    Rule.separate("X11", "cabotegravir_oral", lead: 2, follow: 4)
    Rule.separate("X12", "elvitegravir_cobicistat", lead: 4, follow: 4)
    Rule("X13", medicine("raltegravir"), .clinician)
    Rule.separate("X14", "rilpivirine", lead: 4, follow: 2)
    Rule.separate("X15", "atazanavir", "fosamprenavir", "tipranavir", lead: 2, follow: 2)
    Rule.separate("X16", "gabapentin", lead: 2, follow: 2)
    Rule.separate("X17", "mycophenolate", lead: 2, follow: 2)
  }

  @RulesBuilder static var otherSeparations: [Rule] {
    Rule.separate("X18", "rosuvastatin", lead: 2, follow: 4)
    Rule.separate("X19", "iron_oral", lead: 4, follow: 4)
    Rule.separate("X20", "penicillamine", "trientine", lead: 4, follow: 4)
    Rule.separate(
      "X21", "nitrofurantoin", "chloroquine", "hydroxychloroquine", "quinidine", lead: 4,
      follow: 4)
    Rule.separate("X22", "eltrombopag", lead: 4, follow: 4)
    Rule.separate("X23", "erlotinib", lead: 2, follow: 4)
    Rule("X24", medicine("nilotinib", "ulipristal", "baloxavir"), .clinician)
    Rule.separate("X25", "ledipasvir", "velpatasvir", lead: 4, follow: 4)
    Rule.separate("X26", "ketoconazole", "itraconazole", lead: 2, follow: 2)
    Rule.separate(
      "X27", "azithromycin", "cefpodoxime", "cefaclor", "rifampicin", "isoniazid", "fexofenadine",
      "phenytoin", "phenothiazine", "sulpiride", "captopril", "enalapril", "fosinopril",
      "dipyridamole", "proguanil", "sotalol", lead: 2, follow: 2)
    Rule.minerals("X28", lead: 2, follow: 2)
    Rule.separate("X29", "fluoride_tablet", lead: 2, follow: 2)
    Rule("X30", medicine("polystyrene_sulfonate"), .clinician)
    Rule.separate("X31", "cellulose_sodium_phosphate", "edetate", lead: 1, follow: 1)
    Rule.separate("X32", "deferiprone", lead: 4, follow: 4)
    Rule(
      "X33", Measure.otherMedicines > 0, .separate.with(\.separatesOtherMedicines, true))
  }

  @RulesBuilder static var bodyEffects: [Rule] {
    Rule(
      "Y01",
      when(medicine("potassium_sparing_diuretic") && kidneyIsGood, .cap.saying("cap")),
      when(
        medicine("potassium_sparing_diuretic") && !kidneyIsGood,
        .clinician.saying("clinician")),
      when(
        medicine("potassium_sparing_diuretic"),
        .cap.capped(at: 200).expires(after: 30).testing(.serumMagnesium, .creatinine, weeks: 4)
          .testing(.potassium, weeks: 0, 4)))
    Rule(
      "Y02", medicine("calcium_channel_blocker"),
      .warn.testing(.homeBloodPressure, weeks: 0, 1, 2, 3, 4))
    Rule.separate(
      "Y03", "digoxin", lead: 2, follow: 2,
      also: [
        when(
          medicine("digoxin"),
          .clinician.expires(after: 30).testing(.serumMagnesium, .potassium, weeks: 0, 4))
      ])
    Rule("Y04", medicine("aminoglycoside"), .block)
    Rule(
      "Y05", medicine("neuromuscular_blocker", "botulinum_toxin"),
      .clinician.expires(after: 14))
    Rule("Y06", medicine("muscle_relaxant_oral", "opioid", "benzodiazepine"), .warn)
    Rule("Y07", medicine("lithium"), .clinician.testing(.lithiumLevel, weeks: 1, 4))
    Rule.separate(
      "Y08", "sulfonylurea", lead: 2, follow: 2,
      also: [when(medicine("sulfonylurea"), .warn.testing(.homeGlucose, weeks: 0, 1))])
    Rule(
      "Y09",
      when(
        medicine("vitamin_d_analogue") && !kidneyIsGood, .clinician.saying("clinician")),
      when(
        medicine("vitamin_d_analogue"),
        .warn.expires(after: 30).saying("warn").testing(.serumMagnesium, weeks: 4)
          .testing(.calcium, weeks: 0, 4)))
    Rule("Y10", medicine("magnesium_antacid_or_laxative"), .warn)
    Rule("Y11", medicine("nsaid_daily", "ace_inhibitor", "arb"), .inform)
    Rule(
      "Y12",
      medicine(
        "duloxetine", "pregabalin", "amitriptyline", "nortriptyline", "capsaicin_patch",
        "lidocaine_patch"), .inform)
    Rule("Y13", medicine("ketamine", "memantine", "dextromethorphan"), .warn)
    Rule.separate(
      "Y14", "tacrolimus", "ciclosporin", lead: 2, follow: 2,
      also: [
        when(
          medicine("tacrolimus", "ciclosporin"),
          .separate.testing(.transplantDrugLevel, weeks: 2))
      ])
    Rule("Y15", medicine("metformin"), .inform.testing(.vitaminB12, weeks: 0))
    Rule("Y16", medicine("magnesium_infusion"), .block)
    Rule(
      "Y17",
      medicine(
        "oxaliplatin", "paclitaxel", "docetaxel", "vincristine", "bortezomib", "thalidomide"),
      .clinician.expires(after: 30))
  }
}

extension Rule {
  /// Calcium above 500 mg or zinc above 40 mg a day; an amount that is not known counts as above.
  fileprivate static func minerals(_ id: String, lead: Double, follow: Double) -> Rule {
    let calcium = Rule.separate(id, "calcium_supplement", lead: lead, follow: follow)
    let zinc = Rule.separate(id, "zinc_supplement", lead: lead, follow: follow)
    return Rule(
      id,
      when(
        medicine("calcium_supplement") && !(Measure.calciumSupplement <= 500),
        calcium.clauses[0].consequence),
      when(
        medicine("zinc_supplement") && !(Measure.zincSupplement <= 40),
        zinc.clauses[0].consequence))
  }
}
