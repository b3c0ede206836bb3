#!/usr/bin/env python3
"""Writes Tests/SafetyTests/Fixtures/safety_cases.ndjson: people and what the independent reference decides for each.

Regenerate from the project folder, after a change of the rules or of Data/:

    python3 Tests/Reference/make_safety_cases.py

Every line is {"id", "profile", "expect"}. A field missing from `profile` was not answered. `expect` is the whole result of
`safety_reference.evaluate`; the ids of `levels`, in their order, are the rules that fired. A number of the reference changed
by a hair, a comparison made strict, or a code dropped from a list changes at least one line.
"""
import random
import sys

sys.dont_write_bytecode = True
import case_file
import safety_reference as reference

SEED = 20260101
HAIR = 1e-9

# A quiet man: nothing fires but the limit (D01), so that whatever a case adds is seen alone.
MAN = {
    "age_y": 42, "sex": "male", "pregnant": False, "dialysis": False, "aki": False, "kidney_transplant": False, "creatinine": {"value": 0.9, "unit": "mg/dL"}, "creatinine_age_d": 20, "sbp_mmhg": 124,
    "hr_bpm": 72, "conditions": [], "medicines": [], "red_flags": [], "mg_other_mg_d": 0, "alcohol_drinks_d": 0,
    "labs": {"hba1c_mmol_mol": {"value": 36, "age_d": 20}, "b12_pmol_l": {"value": 300, "age_d": 20}},
}


def changed(base, **changes):
    return dict(base, **changes)


def reported(base, egfr, age_d=20, **changes):
    """The same person with a reported eGFR in place of the creatinine."""
    return changed(base, creatinine=None, creatinine_age_d=None, egfr_reported=egfr, egfr_reported_age_d=age_d, **changes)


def serum(base, value, age_d=5, unit="mmol/L", **changes):
    return changed(base, serum_mg={"value": value, "unit": unit}, serum_mg_age_d=age_d, **changes)


def lab(base, name, value, age_d=10):
    return changed(base, labs=dict(base["labs"], **{name: {"value": value, "age_d": age_d}}))


def products(base, *items, **changes):
    return changed(base, products=list(items), **changes)


UNKNOWN_KIDNEYS = changed(MAN, creatinine=None, creatinine_age_d=None)
WOMAN_70 = reported(changed(MAN, age_y=70, sex="female"), 80)
YOUNG_WOMAN = changed(MAN, age_y=30, sex="female", creatinine={"value": 0.7, "unit": "mg/dL"})
PREGNANT = changed(YOUNG_WOMAN, pregnant=True)
DIALYSIS = changed(MAN, dialysis=True)
ATHLETE = changed(MAN, conditions=["endurance_athlete"], hr_bpm=45)

cases = []


def expectation(profile):
    """The whole result of the reference, without what follows from the rest."""
    result = reference.evaluate(profile)
    del result["fired"], result["food"]["removed_groups"]
    return result


def add(name, profile):
    profile = case_file.without_nulls(profile)
    result = expectation(profile)
    cases.append({"id": name, "profile": profile, "expect": result})
    return result


def around(name, threshold, person, step=HAIR):
    """Just below, exactly at and just above a threshold; `person` makes the profile from the value."""
    for where, value in (("below", threshold - step), ("at", threshold), ("above", threshold + step)):
        add("%s/%g/%s" % (name, threshold, where), person(value))


def membership(name, base, field, codes, outcome):
    """Who belongs to a list: each code whose outcome is unusual alone, all the others together."""
    present = list(base.get(field) or [])
    groups = {}
    for code in codes:
        person = changed(base, **{field: present + [code]})
        if field == "red_flags":            # assessed, so that the urgency of the flag itself stays out of sight
            person["red_flags_assessed"] = person["red_flags"]
        groups.setdefault(outcome(reference.evaluate(person)), []).append((code, person))
    for group in sorted(groups.values(), key=len)[:-1]:
        for code, person in group:
            add("%s/%s" % (name, code), person)
    rest = [code for code, _ in max(groups.values(), key=len)]
    person = changed(base, **{field: present + rest})
    if field == "red_flags":
        person["red_flags_assessed"] = rest
    add("%s/all others" % name, person)


def level(*rules):
    return lambda result: tuple(result["levels"].get(rule) for rule in rules)


def urgency(result):
    return result["urgency"]


def single_codes():
    """Every code alone on the man; on a woman of 70 the medicines and conditions that change anything, and the others together."""
    for field, codes in (("conditions", reference.COND), ("medicines", reference.MED), ("red_flags", reference.RED)):
        for code in codes:
            add("man/%s/%s" % (field, code), changed(MAN, **{field: [code]}))
    add("man/quiet", MAN)
    quiet = add("woman 70/quiet", WOMAN_70)
    for field, codes in (("conditions", reference.COND), ("medicines", reference.MED)):
        silent = [code for code in codes if expectation(changed(WOMAN_70, **{field: [code]})) == quiet]
        add("woman 70/%s/all without effect" % field, changed(WOMAN_70, **{field: silent}))
        for code in codes:
            if code not in silent and not (field == "medicines" and code in reference.SEPARATE):
                add("woman 70/%s/%s" % (field, code), changed(WOMAN_70, **{field: [code]}))
    for code in reference.RED:
        add("red flag assessed/%s" % code, changed(MAN, red_flags=[code], red_flags_assessed=[code]))
    add("assessed flag that is not raised", changed(MAN, red_flags_assessed=["foot_ulcer"]))
    add("one flag assessed, one not", changed(MAN, red_flags=["foot_ulcer", "fits"], red_flags_assessed=["fits"]))


def unanswered():
    """Every field not answered, and every list empty or absent."""
    for field in MAN:
        add("unanswered/%s" % field, changed(MAN, **{field: None}))
        add("unanswered/woman/%s" % field, changed(YOUNG_WOMAN, **{field: None}))
    add("unanswered/everything", {})
    for field in ("dialysis", "aki", "kidney_transplant"):
        add("yes/%s" % field, changed(MAN, **{field: True}))
        add("unanswered/%s/reported 40" % field, reported(MAN, 40, **{field: None}))
    add("unanswered/dialysis/age 70", changed(WOMAN_70, dialysis=None))
    add("dialysis and no kidney value", changed(UNKNOWN_KIDNEYS, dialysis=True))
    add("unanswered/age/old reported value", reported(MAN, 80, age_d=200, age_y=None))
    add("unanswered/sex/creatinine 1.1", changed(MAN, sex=None, creatinine={"value": 1.1, "unit": "mg/dL"}))


def ages_and_pregnancy():
    for policy in ("nam", "efsa"):
        for age in (0, 1, 2, 3, 4, 5, 8, 9, 13, 14, 15, 17, 18, 19, 20, 64, 65, 66, 74, 75, 76, 90):
            add("age/%s/%d" % (policy, age), reported(MAN, 90, ul_policy=policy, age_y=age))
    for age in (64, 65, 66):
        add("age/kidneys unknown/%d" % age, changed(UNKNOWN_KIDNEYS, age_y=age))
        add("age/low pressure/%d" % age, changed(MAN, age_y=age, sbp_mmhg=95))
    for sex in ("female", "male", None):
        for age in (None, 11, 12, 13, 30, 54, 55, 56):
            add("pregnancy unanswered/%s/%s" % (sex, age), changed(MAN, sex=sex, age_y=age, pregnant=None))
        for possible in (True, False):
            for age in (30, 60):
                add("pregnancy unanswered/%s/%d/possible %s" % (sex, age, possible),
                    changed(MAN, sex=sex, age_y=age, pregnant=None, can_be_pregnant=possible))
    for policy in ("nam", "efsa"):
        add("pregnant/%s" % policy, changed(PREGNANT, ul_policy=policy))
        add("breast-feeding/%s" % policy, changed(YOUNG_WOMAN, ul_policy=policy, lactating=True))
    add("pregnant/consent", changed(PREGNANT, consent=consent("P05", "U02")))
    membership("pregnant/medicine", PREGNANT, "medicines", reference.MED, level("P06"))


def doses():
    for policy in ("nam", "efsa"):
        for dose in (250, 350):
            around("requested/%s" % policy, dose, lambda v: changed(MAN, ul_policy=policy, requested_mg_d=v))
    for name, base, ceiling in (("nam", MAN, 350), ("efsa", changed(MAN, ul_policy="efsa"), 250), ("U02", UNKNOWN_KIDNEYS, 200),
                                ("clinician", changed(MAN, conditions=["recent_mi"]), 200)):
        around("other magnesium/%s" % name, ceiling, lambda v: changed(base, mg_other_mg_d=v))
        add("other magnesium/%s/some" % name, changed(base, mg_other_mg_d=120.5))
    add("other magnesium/blocked", changed(MAN, conditions=["myasthenia_gravis"], mg_other_mg_d=400))
    item = {"form": "citrate", "compound_mg": 1000, "per_day": 2}
    for form in reference.FORM:
        for name, base in (("kidneys good", MAN), ("dialysis", DIALYSIS)):
            add("product/%s/%s" % (name, form), products(base, {"form": form, "elemental_mg": 50, "per_day": 1}))
        add("product/compound/%s" % form, products(MAN, {"form": form, "compound_mg": 500, "per_day": 1}))
    for name, base in (("kidneys good", MAN), ("dialysis", DIALYSIS)):
        for label, product in (
                ("amount unclear", {"form": "citrate", "per_day": 1}), ("number unclear", {"form": "citrate", "elemental_mg": 50}),
                ("form unclear", {"compound_mg": 500, "per_day": 1}), ("form unclear, element known", {"elemental_mg": 50, "per_day": 1}),
                ("topical unclear", {"form": "topical_chloride"}), ("topical number unclear", {"form": "topical_chloride", "compound_mg": 1}),
                ("both amounts", {"form": "oxide", "compound_mg": 400, "elemental_mg": 100, "per_day": 1}),
                ("hydroxide, a trace", {"form": "hydroxide", "elemental_mg": 0.5, "per_day": 1}),
                ("hydroxide of nothing", {"form": "hydroxide", "elemental_mg": 0, "per_day": 1}),
                ("sulfate never taken", {"form": "sulfate_heptahydrate", "elemental_mg": 50, "per_day": 0})):
            add("product/%s/%s" % (name, label), products(base, product))
        add("product/%s/none" % name, products(base))
        add("product/%s/none, total unanswered" % name, products(base, mg_other_mg_d=None))
        add("product/%s/clear, total unanswered" % name, products(base, item, mg_other_mg_d=None))
    for total in (100, 500):
        add("product/total says %d" % total, products(MAN, item, mg_other_mg_d=total))
    add("product/two", products(MAN, item, {"form": "oxide", "elemental_mg": 30, "per_day": 1}))
    add("product/one clear, one not", products(MAN, item, {"form": "oxide", "elemental_mg": 30}))
    laxative = changed(MAN, medicines=["magnesium_antacid_or_laxative"])
    for other in (None, 0, HAIR, 150):
        add("laxative/%s" % other, changed(laxative, mg_other_mg_d=other))
    add("laxative/product", products(laxative, item))
    add("laxative/empty product", products(laxative, {"form": "hydroxide", "elemental_mg": 0, "per_day": 1}))


def kidneys():
    for sex in ("female", "male", None):
        for age in (25, 60):
            for value in (0.4, 0.6, 0.7, 0.75, 0.9, 1.1, 1.4, 2.5):
                add("creatinine/%s/%d/%g" % (sex, age, value), changed(MAN, sex=sex, age_y=age, creatinine={"value": value, "unit": "mg/dL"}))
            add("creatinine/%s/%d/micromole" % (sex, age), changed(MAN, sex=sex, age_y=age, creatinine={"value": 110, "unit": "umol/L"}))
    around("creatinine low", 0.4, lambda v: changed(MAN, creatinine={"value": v, "unit": "mg/dL"}))
    around("creatinine low, age unanswered", 0.4, lambda v: changed(MAN, age_y=None, creatinine={"value": v, "unit": "mg/dL"}))
    for value in (35, 36):
        add("creatinine low/micromole/%d" % value, changed(MAN, creatinine={"value": value, "unit": "umol/L"}))
    for value in (30, 45, 60):
        around("reported", value, lambda v: reported(MAN, v))
        around("reported, invalid", value, lambda v: reported(MAN, v, conditions=["amputation"]))
        around("reported, too old", value, lambda v: reported(MAN, v, age_d=900))
        around("reported on dialysis", value, lambda v: reported(DIALYSIS, v))
        around("reported on dialysis with magnesium", value, lambda v: reported(MAN, v, mg_other_mg_d=100))
    for medicine in ("potassium_sparing_diuretic", "vitamin_d_analogue", "ace_inhibitor", "arb"):
        around("reported with %s" % medicine, 60, lambda v: reported(MAN, v, medicines=[medicine]))
        add("kidneys unknown with %s" % medicine, changed(UNKNOWN_KIDNEYS, medicines=[medicine]))
        add("kidneys invalid with %s" % medicine, changed(MAN, conditions=["amputation"], medicines=[medicine]))
        for value in (59, 61):
            add("one fresh, one old %d with %s" % (value, medicine),
                changed(MAN, egfr_reported=value, egfr_reported_age_d=900, medicines=[medicine]))
    for code in sorted(reference.LOW_MUSCLE):
        add("invalid/%s/reported 50" % code, reported(MAN, 50, conditions=[code]))
    freshness()
    own = reference.ckd_epi_2021(0.9, 42, "male")
    for sign in (-1, 1):
        for gap in (10 - HAIR, 10 + HAIR, 25):
            add("two values/%+.9f" % (sign * gap), changed(MAN, egfr_reported=own + sign * gap, egfr_reported_age_d=20))
    add("two values/one old", changed(MAN, egfr_reported=80, egfr_reported_age_d=400))
    around("previous/fall", 100, lambda v: reported(MAN, 75, egfr_previous={"value": v, "age_d": 200}))
    around("previous/fall of the lower value", 140, lambda v: changed(MAN, egfr_reported=105, egfr_reported_age_d=20,
                                                                       egfr_previous={"value": v, "age_d": 200}))
    for age in (20, 365 + 20):
        around("previous/interval", age, lambda v: reported(MAN, 70, egfr_previous={"value": 100, "age_d": v}), 1)
    for age in (1, 365, 366):
        add("previous/undated/%d" % age, reported(MAN, 70, age_d=None, egfr_previous={"value": 100, "age_d": age}))
    add("previous/two ages", changed(MAN, egfr_reported=70, egfr_reported_age_d=100, egfr_previous={"value": 100, "age_d": 390}))
    add("previous/no value now", changed(UNKNOWN_KIDNEYS, egfr_previous={"value": 100, "age_d": 200}))
    membership("kidneys unknown/medicine", UNKNOWN_KIDNEYS, "medicines", reference.MED, level("U01", "F02"))
    membership("kidneys unknown/condition", UNKNOWN_KIDNEYS, "conditions", reference.COND, level("U01", "F02"))
    for name, base in (("dialysis", DIALYSIS), ("reported 29", reported(MAN, 29)), ("reported 35", reported(MAN, 35))):
        around("magnesium taken/%s" % name, 100, lambda v: changed(base, mg_other_mg_d=v))
        add("magnesium taken/%s/laxative" % name, changed(base, medicines=["magnesium_antacid_or_laxative"]))
        for pulse, pressure in ((50 - HAIR, 124), (50, 124), (72, 90 - HAIR), (72, 90)):
            add("magnesium taken/%s/pulse %.9f, pressure %.9f" % (name, pulse, pressure),
                changed(base, mg_other_mg_d=150, hr_bpm=pulse, sbp_mmhg=pressure))
    taking = changed(DIALYSIS, mg_other_mg_d=150)
    membership("magnesium taken/condition", taking, "conditions", reference.COND, urgency)
    membership("magnesium taken/red flag", taking, "red_flags", reference.RED, urgency)


def freshness():
    """When a kidney result is too old, and how long a clearance lasts."""
    around("fresh", 365, lambda v: changed(MAN, creatinine_age_d=v), 1)
    around("fresh at 74", 180, lambda v: reported(MAN, 80, age_d=v, age_y=74), 1)
    around("fresh at 75", 180, lambda v: reported(MAN, 80, age_d=v, age_y=75), 1)
    around("fresh, reported", 365, lambda v: reported(MAN, 80, age_d=v), 1)
    for name, egfr in (("below 60", 60 - HAIR), ("60", 60)):
        around("fresh, reported %s" % name, 90, lambda v: reported(MAN, egfr, age_d=v), 1)
    for medicine in sorted(reference.KIDNEY_90D):
        around("fresh with %s" % medicine, 90, lambda v: changed(MAN, medicines=[medicine], creatinine_age_d=v), 1)
    membership("fresh/medicine", changed(MAN, creatinine_age_d=120), "medicines", reference.MED, level("U03"))
    around("expiry/default", 275, lambda v: changed(MAN, creatinine_age_d=v), 1)
    around("expiry/thirty", 150, lambda v: reported(MAN, 80, age_d=v, age_y=80), 1)
    around("expiry/ninety", 60, lambda v: changed(MAN, medicines=["carboplatin"], creatinine_age_d=v), 1)
    for age in (0, 10, 89, 100, 334, 335, 336, 345, 364):
        add("expiry/carboplatin/%d" % age, changed(MAN, medicines=["carboplatin"], creatinine_age_d=age))
        add("expiry/reported 50/%d" % age, reported(MAN, 50, age_d=age))
    for age in (100, 155, 170, 179, 300, 360):
        add("expiry/carboplatin at 76/%d" % age, reported(MAN, 80, age_d=age, age_y=76, medicines=["carboplatin"]))
    add("fresh/undated creatinine", changed(MAN, creatinine_age_d=None))
    add("fresh/undated report takes the age of the creatinine", changed(MAN, egfr_reported=100, creatinine_age_d=30))
    add("fresh/undated report alone", changed(MAN, creatinine=None, creatinine_age_d=400, egfr_reported=90))
    add("fresh/two ages", changed(MAN, creatinine_age_d=300, egfr_reported=105, egfr_reported_age_d=340))
    add("fresh/one old and low", changed(MAN, creatinine_age_d=80, egfr_reported=50, egfr_reported_age_d=340))
    add("fresh/both beyond ninety", changed(MAN, creatinine_age_d=120, egfr_reported=50, egfr_reported_age_d=340))


def serum_magnesium():
    for threshold in (0.50, 0.70, 0.75, 0.85, 1.05, 1.23):
        for name, age in (("", 5), (", old", 181), (", undated", None)):
            around("serum%s" % name, threshold, lambda v: serum(MAN, v, age))
    for value in (0.6, 0.72, 0.8, 0.9, 1.1):
        around("serum age at %g" % value, 180, lambda v: serum(MAN, value, v), 1)
    for unit, value in (("mg/dL", 1.9), ("mg/dL", 2.9), ("mEq/L", 1.5), ("mEq/L", 1.25)):
        add("serum/%s/%g" % (unit, value), serum(MAN, value, unit=unit))
    for value in (1.3, 0.4):
        base = serum(MAN, value)
        membership("serum %g/red flag" % value, base, "red_flags", reference.RED, urgency)
        membership("serum %g/condition" % value, base, "conditions", reference.COND, urgency)
        around("serum %g/pulse" % value, 50, lambda v: changed(base, hr_bpm=v))
        around("serum %g/pressure" % value, 90, lambda v: changed(base, sbp_mmhg=v))
        add("serum %g/not measured" % value, changed(base, hr_bpm=None, sbp_mmhg=None))
    add("serum 1.1 with a sign", serum(MAN, 1.1, hr_bpm=45))


def heart_and_pressure():
    for name, base in (("", MAN), (" at 75", changed(MAN, age_y=75)), (" in pregnancy", PREGNANT),
                       (", fainting", changed(MAN, conditions=["symptomatic_hypotension"])),
                       (", pregnancy unanswered", changed(YOUNG_WOMAN, pregnant=None))):
        for threshold in (80, 90, 100, 160, 180):
            around("pressure%s" % name, threshold, lambda v: changed(base, sbp_mmhg=v))
    for name, conditions in (("", []), (", symptoms", ["bradycardia_symptoms"]), (", athlete", ["endurance_athlete"]),
                             (", athlete with symptoms", ["endurance_athlete", "bradycardia_symptoms"])):
        for threshold in (40, 50):
            around("pulse%s" % name, threshold, lambda v: changed(MAN, hr_bpm=v, conditions=conditions))
        add("pulse%s/unanswered" % name, changed(MAN, hr_bpm=None, conditions=conditions))
    low = changed(MAN, sbp_mmhg=95)
    for name, base in (("low pressure", low), ("athlete", ATHLETE)):
        add("%s/free text medicine" % name, changed(base, other_medicines=["herbal mix"]))
        add("%s/no free text" % name, changed(base, other_medicines=[]))
        rule = "C06" if base is low else "C04"
        membership("%s/medicine" % name, base, "medicines", reference.MED, level(rule))
        membership("%s/condition" % name, base, "conditions", reference.COND, level(rule))
    add("low pressure/age unanswered", changed(low, age_y=None))
    membership("slow pulse/condition", changed(MAN, hr_bpm=45), "conditions", reference.COND, level("C03", "C04"))
    membership("very low pressure/condition", changed(MAN, sbp_mmhg=85), "conditions", reference.COND, urgency)
    for block in ("av_block_2_3", "sick_sinus", "av_block_1", "bundle_branch_block"):
        membership(block, changed(MAN, conditions=[block]), "conditions", reference.COND, level("C01", "C02"))


def gut_liver_and_habits():
    for code in ("bowel_obstruction", "ileus", "toxic_megacolon", "suspected_appendicitis", "acute_gastroenteritis"):
        add("belly pain with %s" % code, changed(MAN, conditions=[code, "abdominal_pain_vomiting"]))
    membership("bowel_obstruction", changed(MAN, conditions=["bowel_obstruction"]), "conditions", reference.COND, urgency)
    for code in ("liver_cirrhosis", "liver_advanced"):
        membership(code, changed(MAN, conditions=[code]), "medicines", reference.MED, level("C23"))
    for sex in ("male", "female", None):
        for drinks in (1, 2):
            around("alcohol/%s" % sex, drinks, lambda v: changed(MAN, sex=sex, alcohol_drinks_d=v))
    for form in ("citrate", "glycerophosphate", "oxide", "topical_chloride"):
        add("allergic/%s" % form, changed(MAN, allergic_forms=[form]))
    add("allergic/product and form", changed(MAN, conditions=["product_allergy"], allergic_forms=["citrate", "oxide"]))
    add("allergic/no form", changed(MAN, conditions=["product_allergy"], allergic_forms=[]))
    around("vitamin B6", 25, lambda v: changed(MAN, b6_mg_d=v))
    for dose in (None, 10, 50):
        add("vitamin B6/supplement/%s" % dose, changed(MAN, medicines=["vitamin_b6_supplement"], b6_mg_d=dose))


def laboratory():
    for name, thresholds in (("b12_pmol_l", [148]), ("hba1c_mmol_mol", [48, 64]), ("potassium_mmol_l", [3.0, 3.5, 5.0, 5.5, 6.0]),
                             ("calcium_mmol_l", [1.9, 2.1]), ("albumin_g_l", [35])):
        for threshold in thresholds:
            around("lab/%s" % name, threshold, lambda v: lab(MAN, name, v))
    add("lab/red cells", lab(MAN, "rbc_mg_mmol_l", 2.0))
    for name in ("b12_pmol_l", "hba1c_mmol_mol"):
        value = MAN["labs"][name]["value"]
        around("lab age/%s" % name, 365, lambda v: lab(MAN, name, value, v), 1)
        add("lab age/%s/undated" % name, lab(MAN, name, value, None))
        add("lab/%s/absent" % name, changed(MAN, labs={k: v for k, v in MAN["labs"].items() if k != name}))
    for name, value in (("potassium_mmol_l", 2.9), ("potassium_mmol_l", 6.0), ("calcium_mmol_l", 1.8)):
        around("far off/%s %g" % (name, value), 30, lambda v: lab(MAN, name, value, v), 1)
        add("far off/%s %g/undated" % (name, value), lab(MAN, name, value, None))
    add("far off/calcium high", lab(MAN, "calcium_mmol_l", 4.9))
    for name, value in (("b12_pmol_l", 100), ("hba1c_mmol_mol", 70), ("potassium_mmol_l", 5.3), ("albumin_g_l", 30)):
        add("lab old/%s" % name, lab(MAN, name, value, 900))
    for code in ("b12_deficiency", "b12_deficiency_treated"):
        for value in (100, 200):
            add("%s/%d" % (code, value), lab(changed(MAN, conditions=[code]), "b12_pmol_l", value))
    add("b12_deficiency/both codes", changed(MAN, conditions=["b12_deficiency", "b12_deficiency_treated"]))


def medicines():
    for code, limit in (("calcium_supplement", 500), ("zinc_supplement", 40)):
        around("amount/%s" % code, limit, lambda v: changed(MAN, medicines=[code], medicine_details={code: {"mg_d": v}}))
        add("amount/%s/days only" % code, changed(MAN, medicines=[code], medicine_details={code: {"days": 10}}))
    around("days/ppi", 90, lambda v: changed(MAN, medicines=["ppi"], medicine_details={"ppi": {"days": v}}))
    add("days/ppi/amount only", changed(MAN, medicines=["ppi"], medicine_details={"ppi": {"mg_d": 20}}))
    add("amount/of a medicine without a limit", changed(MAN, medicines=["gabapentin"], medicine_details={"gabapentin": {"mg_d": 10}}))
    add("free text/two", changed(MAN, other_medicines=["herbal mix", "tea"]))
    add("course with consent", changed(MAN, medicines=["moxifloxacin", "lithium"], consent=consent("Y07")))
    add("two courses", changed(MAN, medicines=["tetracycline", "levofloxacin", "gabapentin"]))
    add("order of separations", changed(MAN, medicines=["zinc_supplement", "tetracycline", "digoxin", "iron_oral"]))


def food():
    items = sorted(reference.FOOD)
    for group in reference.GROUPS:
        members = [i for i in items if reference.FOOD[i]["group"] == group]
        add("food/avoided group/%s" % group, changed(MAN, foods_avoided=[group]))
        add("food/avoided one of/%s" % group, changed(MAN, foods_avoided=members[:1]))
        if len(members) < 16:
            add("food/avoided all of/%s" % group, changed(MAN, foods_avoided=members))
    add("food/nothing avoided", changed(MAN, foods_avoided=[]))
    add("food/every flag", changed(MAN, medicines=["warfarin", "potassium_sparing_diuretic"],
                                   conditions=["oxalate_stones", "nut_allergy", "fish_allergy"], foods_avoided=["dairy"]))
    add("food/limited in a block", changed(MAN, medicines=["warfarin"], conditions=["myasthenia_gravis"]))
    for name, person in (("ckd", changed(MAN, conditions=["ckd"])), ("dialysis", DIALYSIS), ("reported 59", reported(MAN, 59)),
                         ("potassium", lab(MAN, "potassium_mmol_l", 5.2))):
        add("food/potassium/%s" % name, person)
        add("food/potassium/%s with ACE inhibitor" % name, changed(person, medicines=["ace_inhibitor"]))


def consent(*covers, **changes):
    return dict({"name": "Dr A", "date": "2026-01-01", "max_mg_d": 150, "covers": list(covers)}, **changes)


def consents():
    asks = changed(MAN, conditions=["recent_mi", "hypothyroid_untreated"])
    for name, given in (("whole", consent("C13", "C14")), ("one rule too many", consent("C13", "C14", "K07")), ("one rule missing", consent("C13")),
                        ("no rules", consent(covers=None)), ("no name", consent("C13", "C14", name=None)),
                        ("empty name", consent("C13", "C14", name="")), ("no date", consent("C13", "C14", date=None)),
                        ("empty date", consent("C13", "C14", date="")), ("no dose", consent("C13", "C14", max_mg_d=None)),
                        ("dose zero", consent("C13", "C14", max_mg_d=0)), ("dose above the cap", consent("C13", "C14", max_mg_d=300))):
        add("consent/%s" % name, changed(asks, consent=given))
        add("consent/%s/with other magnesium" % name, changed(asks, consent=given, mg_other_mg_d=150))
    for other in (HAIR, 1):
        add("consent/dose zero/other magnesium %g" % other, changed(asks, consent=consent("C13", "C14", max_mg_d=0), mg_other_mg_d=other))
    add("consent/not needed", changed(MAN, consent=consent()))
    add("consent/capped only", changed(UNKNOWN_KIDNEYS, consent=consent()))
    add("consent/blocked", changed(MAN, conditions=["recent_mi", "botulism"], consent=consent("C13", "C07")))
    add("consent/efsa", changed(asks, ul_policy="efsa", consent=consent("C13", "C14", max_mg_d=300)))


def pairs():
    """Two things at once where a rule looks at both: the limit of one in the presence of the other."""
    slow, diabetes = changed(MAN, hr_bpm=45), ["diabetes"]
    around("pair/serum and slow pulse", 1.23, lambda v: serum(slow, v))
    around("pair/serum and fits", 0.50, lambda v: changed(serum(MAN, v), red_flags=["fits"], red_flags_assessed=["fits"]))
    around("pair/reported with magnesium and slow pulse", 30, lambda v: reported(slow, v, mg_other_mg_d=150))
    around("pair/magnesium taken and slow pulse", 100, lambda v: changed(slow, dialysis=True, mg_other_mg_d=v))
    around("pair/HbA1c in diabetes", 48, lambda v: lab(changed(MAN, conditions=diabetes), "hba1c_mmol_mol", v))
    add("pair/HbA1c in prediabetes", lab(changed(MAN, conditions=["prediabetes"]), "hba1c_mmol_mol", 50))
    for medicine in ("bictegravir", "cabotegravir_oral", "rosuvastatin", "erlotinib", "levofloxacin"):
        add("pair/tetracycline and %s" % medicine, changed(MAN, medicines=["tetracycline", medicine]))
    for name, person in (("serum 1.3", serum(MAN, 1.3)), ("pulse 39", changed(MAN, hr_bpm=39)), ("pulse 45", slow)):
        add("pair/diabetes and %s" % name, changed(person, conditions=diabetes))
    for code in ("abdominal_pain_vomiting", "pacemaker", "liver_cirrhosis", "b12_deficiency_treated"):
        add("pair/diabetes and %s" % code, changed(MAN, conditions=diabetes + [code]))
    for name, base in (("70 years", changed(MAN, age_y=70)),
                       *((m, changed(MAN, medicines=[m])) for m in ("potassium_sparing_diuretic", "vitamin_d_analogue", "ace_inhibitor"))):
        around("pair/creatinine low/%s" % name, 0.4, lambda v: changed(base, creatinine={"value": v, "unit": "mg/dL"}))
        for field in ("dialysis", "aki", "kidney_transplant"):
            add("pair/unanswered %s/%s" % (field, name), changed(base, **{field: None}))
        add("pair/pregnant/%s" % name, changed(base, sex="female", age_y=40, pregnant=True))
        for code in sorted(reference.LOW_MUSCLE) + diabetes:
            add("pair/%s/%s" % (code, name), changed(base, conditions=[code]))
        for age, value in ((20, 60), (900, 60), (900, 60 - HAIR)):
            add("pair/reported %.9f of %d days/%s" % (value, age, name), changed(base, egfr_reported=value, egfr_reported_age_d=age))


def agreed():
    """Every code for which a clinician is asked, with a consent that holds: what else does the rule forbid?"""
    for field, codes in (("conditions", reference.COND), ("medicines", reference.MED)):
        for code in codes:
            agree("agreed/%s" % code, changed(MAN, **{field: [code]}))
    for code in reference.RED:
        agree("agreed/%s" % code, changed(MAN, red_flags=[code], red_flags_assessed=[code]))
    for name, person in (
            ("transplant", changed(MAN, kidney_transplant=True)), ("reported 40", reported(MAN, 40)), ("pregnant", PREGNANT),
            ("fall of the eGFR", reported(MAN, 70, egfr_previous={"value": 100, "age_d": 200})), ("serum 0.6", serum(MAN, 0.6)),
            ("pulse 45", changed(MAN, hr_bpm=45)), ("pulse 39", changed(MAN, hr_bpm=39)), ("pressure 95 at 70", changed(MAN, age_y=70, sbp_mmhg=95)),
            ("vitamin B12", lab(MAN, "b12_pmol_l", 100)), ("potassium 3.2", lab(MAN, "potassium_mmol_l", 3.2)),
            *(("no kidney value with %s" % m, changed(UNKNOWN_KIDNEYS, medicines=[m])) for m in ("potassium_sparing_diuretic", "vitamin_d_analogue")),
            ("potassium 2.9", lab(MAN, "potassium_mmol_l", 2.9)), ("no kidney value at 70", changed(UNKNOWN_KIDNEYS, age_y=70)),
            ("no kidney value, young", changed(UNKNOWN_KIDNEYS, conditions=["recent_mi"])), ("75 years", changed(MAN, age_y=75, conditions=["recent_mi"]))):
        agree("agreed/%s" % name, person)


def agree(name, person):
    """The person with a consent to every rule that asks for a clinician, if any does and nothing blocks."""
    result = reference.evaluate(person)
    if result["decision"] == "clinician":
        asking = [rule for rule, level in result["levels"].items() if level == "clinician"]
        add(name, changed(person, consent=consent(*asking, max_mg_d=350)))


def shortage():
    """The words about shortage: the requirement for every age and sex, and serum against the number of reasons."""
    def eats(base, best, **changes):
        return changed(base, diet_mg_d={"low": 0.8 * best, "best": best, "high": 1.2 * best}, **changes)
    for sex in ("male", "female", None):
        for age in (18, 19, 30, 31, 50, 51, 70, 71) if sex else (30, 31):
            base = reported(MAN, 80, age_y=age, sex=sex)
            around("requirement/%s/%d" % (sex, age), reference.ear(age, sex, False), lambda v: eats(base, v))
    for age in (18, 19, 30, 31, 50, 51, 55):
        base = changed(PREGNANT, age_y=age)
        around("requirement/pregnant/%d" % age, reference.ear(age, "female", True), lambda v: eats(base, v))
    add("requirement/lactating", eats(changed(YOUNG_WOMAN, lactating=True), 250))
    around("requirement/with other magnesium", 300, lambda v: eats(MAN, v, mg_other_mg_d=50))
    add("requirement/age unanswered", eats(MAN, 200, age_y=None))
    add("requirement/with other reasons", eats(MAN, 200, medicines=["ppi", "patiromer"]))
    add("requirement/other unknown", eats(MAN, 340, mg_other_mg_d=None))
    for medicines in ([], ["ppi"], ["ppi", "patiromer"], ["ppi", "patiromer", "thiazide"]):
        for value in (None, 0.65, 0.72, 0.8, 0.95, 1.1):
            person = changed(MAN, medicines=medicines)
            add("shortage/%d/%s" % (len(medicines), value), person if value is None else serum(person, value))
        add("shortage/%d/old" % len(medicines), serum(changed(MAN, medicines=medicines), 0.8, 300))
        add("shortage/%d/fed" % len(medicines), eats(changed(MAN, medicines=medicines), 400))
    for code in ("chronic_diarrhoea", "ibd_flare", "bariatric_surgery"):
        add("shortage/%s" % code, serum(changed(MAN, conditions=[code]), 0.9))


def crowd():
    """People drawn at random, some of them again with one thing made worse."""
    chance = random.Random(SEED)
    for number in range(700):
        person = reference.person(chance)
        if "consent" in person:      # shorter, and as good: what is covered and never asked changes nothing
            person["consent"]["covers"] = [r for r in person["consent"]["covers"] if r in reference.evaluate(person)["fired"]]
        add("random/%03d" % number, person)
        if number < 300:
            what, worse = reference.worsen(person, chance)
            add("random/%03d/%s" % (number, what), worse)


def main():
    for section in (single_codes, unanswered, ages_and_pregnancy, doses, kidneys, serum_magnesium, heart_and_pressure,
                    gut_liver_and_habits, laboratory, medicines, food, consents, pairs, agreed, shortage, crowd):
        section()
    case_file.write("safety_cases.ndjson", cases)


if __name__ == "__main__":
    main()
