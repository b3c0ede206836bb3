#!/usr/bin/env python3
"""Reference for safety.md version 3. Standard library only.

  python3 safety_reference.py check safety_golden.json     compare with the golden file (and with safety.md where it is present)
  python3 safety_reference.py holdout FILE                 compare with a file of bounds
  python3 safety_reference.py laws [N] [SEED]              random-person tests of the laws of section 1.2
  python3 safety_reference.py evaluate < profile.json      print a clearance
Exit codes: 0 agrees, 1 differs, 65 the profile holds an unknown code or a value outside its range.
"""
import csv, json, math, os, random, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", "..", "Data"))
MG_ATOM = 24.305


def table(name):
    with open(os.path.join(ROOT, name), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


MED = {r["code"]: r for r in table("medicines.tsv")}
COND = {r["code"]: r for r in table("conditions.tsv") if r["kind"] == "condition"}
FORM = {r["id"]: r for r in table("forms.tsv")}
FOOD = {r["id"]: r for r in table("foods.tsv")}
GROUPS = sorted({r["group"] for r in FOOD.values()})

LEVEL = ["inform", "warn", "separate", "cap", "clinician", "block"]
URGENCY = ["none", "routine", "within_1_working_day", "same_day", "emergency_now"]
FOODS = ["free", "limited", "dietitian", "none_now"]

RED = {  # code -> (rule, urgency)
    "weakness_progressing_days": ("R01", 4), "breathing_or_swallowing_trouble": ("R02", 4),
    "saddle_numbness": ("R03", 4), "new_bladder_or_bowel_loss": ("R03", 4), "bilateral_sciatica_progressive": ("R03", 4),
    "stroke_signs": ("R04", 4), "foot_ulcer_with_fever_or_gangrene": ("R05", 4), "black_or_cold_foot": ("R05", 4),
    "foot_ulcer": ("R06", 2), "foot_infection": ("R06", 2), "hot_swollen_foot": ("R06", 2),
    "sensory_level_on_trunk": ("R07", 3), "spastic_legs": ("R07", 3), "lhermitte": ("R07", 3),
    "acute_foot_drop": ("R08", 3), "wrist_drop": ("R08", 3), "asymmetric_stepwise_with_fever_or_rash": ("R09", 3),
    "new_symptoms_during_chemo": ("R10", 3), "weight_loss_or_night_sweats": ("R11", 2), "known_cancer_new_neuropathy": ("R11", 2),
    "severe_headache_fever_neck_stiffness": ("R12", 4), "chest_pain_or_fainting": ("R13", 4), "palpitations_with_faint": ("R13", 4),
    "fits": ("R13", 4), "toxin_or_drug_exposure": ("R14", 3), "severe_hypoglycaemia_or_dka_signs": ("R15", 4),
    "suicidal_thoughts": ("R16", 4), "balance_loss_with_b12_risk": ("R17", 2), "mg_toxicity_signs": ("R18", 4),
}

SEPARATE = {}  # medicine -> (rule, lead h, follow h)
for rule, meds, lead, follow in [
    ("X01", "tetracycline", 2, 4), ("X02", "ciprofloxacin delafloxacin", 2, 6), ("X03", "moxifloxacin", 4, 8),
    ("X04", "levofloxacin ofloxacin norfloxacin", 2, 4), ("X05", "quinolone_other", 4, 8), ("X06", "bisphosphonate_oral", 4, 4),
    ("X07", "levothyroxine liothyronine", 4, 4), ("X08", "dolutegravir", 2, 6), ("X09", "dolutegravir_rilpivirine", 4, 6),
    ("X10", "bictegravir", 2, 6), ("X11", "cabotegravir_oral", 2, 4), ("X12", "elvitegravir_cobicistat", 4, 4),
    ("X14", "rilpivirine", 4, 2), ("X15", "atazanavir fosamprenavir tipranavir", 2, 2), ("X16", "gabapentin", 2, 2),
    ("X17", "mycophenolate", 2, 2), ("X18", "rosuvastatin", 2, 4), ("X19", "iron_oral", 4, 4), ("X20", "penicillamine trientine", 4, 4),
    ("X21", "nitrofurantoin chloroquine hydroxychloroquine quinidine", 4, 4), ("X22", "eltrombopag", 4, 4), ("X23", "erlotinib", 2, 4),
    ("X25", "ledipasvir velpatasvir", 4, 4), ("X26", "ketoconazole itraconazole", 2, 2),
    ("X27", "azithromycin cefpodoxime cefaclor rifampicin isoniazid fexofenadine phenytoin phenothiazine sulpiride captopril "
            "enalapril fosinopril dipyridamole proguanil sotalol", 2, 2),
    ("X28", "calcium_supplement zinc_supplement", 2, 2), ("X29", "fluoride_tablet", 2, 2),
    ("X31", "cellulose_sodium_phosphate edetate", 1, 1), ("X32", "deferiprone", 4, 4),
    ("Y03", "digoxin", 2, 2), ("Y08", "sulfonylurea", 2, 2), ("Y14", "tacrolimus ciclosporin", 2, 2),
]:
    for m in meds.split():
        SEPARATE[m] = (rule, lead, follow)
ASK_MEDS = {"raltegravir": "X13", "nilotinib": "X24", "ulipristal": "X24", "baloxavir": "X24", "polystyrene_sulfonate": "X30"}
COURSE = {"tetracycline", "ciprofloxacin", "delafloxacin", "moxifloxacin", "levofloxacin", "ofloxacin", "norfloxacin", "quinolone_other"}

U01_CONDITIONS = {"diabetes", "hypertension", "heart_failure", "ckd", "gout"}
U01_MEDICINES = {"nsaid_daily", "ace_inhibitor", "arb", "loop_diuretic", "thiazide", "potassium_sparing_diuretic", "lithium",
                 "tacrolimus", "ciclosporin", "cisplatin"}
LAXATIVE_FORMS = sorted(i for i, r in FORM.items() if r["laxative_tendency"] in ("medium", "medium-high", "high", "very high"))
PRESSURE_ATC = ("A10BK", "C01", "C02", "C03", "C07", "C08", "C09", "G04BE", "G04CA", "M03B", "N04", "N05A", "N06AA")   # C06
SLOW_PULSE_ATC = ("C01", "C02AC", "C07", "C08", "N06DA")        # C04
KIDNEY_90D = {"cisplatin", "carboplatin", "aminoglycoside_past", "tacrolimus", "ciclosporin"}          # 3.1
LOW_MUSCLE = {"extreme_muscle_mass", "amputation", "spinal_cord_injury", "als", "muscular_dystrophy", "neuromuscular_wasting"}   # K08
ANTACID_FORMS = ("hydroxide", "carbonate", "sulfate_anhydrous", "sulfate_heptahydrate")               # K12
NEUROTOXIC = {"oxaliplatin", "paclitaxel", "docetaxel", "vincristine", "bortezomib", "thalidomide"}    # Y17
ALWAYS_FORBIDDEN = ["sulfate_anhydrous", "sulfate_heptahydrate"]

RULE_ORDER = (["D%02d" % i for i in range(1, 13)] + ["K%02d" % i for i in range(1, 13)] + ["U%02d" % i for i in range(1, 9)]
              + ["M%02d" % i for i in range(1, 11)] + ["C%02d" % i for i in range(1, 25)] + ["P%02d" % i for i in range(1, 9)]
              + ["R%02d" % i for i in range(1, 19)] + ["X%02d" % i for i in range(0, 34)] + ["Y%02d" % i for i in range(1, 18)]
              + ["F%02d" % i for i in range(1, 5)] + ["L%02d" % i for i in range(1, 13)] + ["B%02d" % i for i in range(1, 6)])
PLAN_ONLY = {"D04", "D10", "X00"}          # need the day schedule of the plan
NEVER_FIRED = {"D06", "K05"}               # text only


class InputError(Exception):
    pass


# ------------------------------------------------------------------ numbers
def to_mg_dl_creatinine(c):
    v, u = c["value"], c["unit"]
    if u == "mg/dL":
        x = v
    elif u == "umol/L":
        x = v / 88.4
    else:
        raise InputError("creatinine: unknown unit %r (use mg/dL or umol/L)" % u)
    if not 0.2 <= x <= 20:
        raise InputError("creatinine %g %s is outside 0.2-20 mg/dL (18-1768 umol/L)" % (v, u))
    return x


def ckd_epi_2021(scr_mg_dl, age, sex):
    if sex not in ("female", "male"):       # sex not given: the lower of the two
        return min(ckd_epi_2021(scr_mg_dl, age, "female"), ckd_epi_2021(scr_mg_dl, age, "male"))
    k, a = (0.7, -0.241) if sex == "female" else (0.9, -0.302)
    q = scr_mg_dl / k
    return 142 * min(q, 1) ** a * max(q, 1) ** -1.200 * 0.9938 ** age * (1.012 if sex == "female" else 1)


def cockcroft_gault(age, weight, scr, sex):
    return (140 - age) * weight / (72 * scr) * (0.85 if sex == "female" else 1)


def serum_mmol(s):
    v, u = s["value"], s["unit"]
    if u == "mmol/L":
        x = v
    elif u == "mg/dL":
        x = v * 10 / MG_ATOM
    elif u == "mEq/L":
        x = v / 2
    else:
        raise InputError("serum_mg: unknown unit %r (use mmol/L, mg/dL or mEq/L)" % u)
    if not 0.1 <= x <= 10:
        raise InputError("serum_mg %g %s is outside 0.1-10 mmol/L" % (v, u))
    return x


def has_atc(code, prefixes):
    return any(a.startswith(prefixes) for a in MED[code]["atc"].split("|") if a)


def elemental(p):
    """Elemental mg a day of one product; None when it cannot be known."""
    if p.get("form") is not None and p["form"] not in FORM:
        raise InputError("products: unknown form %r; nearest known: %s" % (p["form"], nearest(p["form"], FORM)))
    n = p.get("per_day")
    if n is None:
        return None
    if p.get("elemental_mg") is not None:
        x = p["elemental_mg"]
    elif p.get("compound_mg") is not None and p.get("form") in FORM:
        x = p["compound_mg"] * float(FORM[p["form"]]["elemental_fraction"])
    else:
        return None
    return 0.0 if p.get("form") == "topical_chloride" else x * n


def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, cb in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (ca != cb))
    return row[-1]


def nearest(word, codes):
    return min(sorted(codes), key=lambda c: levenshtein(word.lower(), c))


RANGE = {"age_y": (0, 120), "weight_kg": (20, 400), "height_cm": (100, 250), "sbp_mmhg": (40, 300), "hr_bpm": (20, 250),
         "egfr_reported": (1, 250), "mg_other_mg_d": (0, 10000), "requested_mg_d": (0, 10000), "alcohol_drinks_d": (0, 100), "b6_mg_d": (0, 5000)}
LAB_RANGE = {"hba1c_mmol_mol": (10, 200), "b12_pmol_l": (10, 5000), "potassium_mmol_l": (1.5, 10), "calcium_mmol_l": (0.5, 5),
             "albumin_g_l": (5, 70), "rbc_mg_mmol_l": (0.5, 10)}


def validate(p):
    for field, codes in (("conditions", COND), ("medicines", MED), ("red_flags", RED), ("red_flags_assessed", RED)):
        for c in p.get(field) or []:
            if c not in codes:
                raise InputError("%s: unknown code %r; nearest known code: %s%s" % (
                    field, c, nearest(c, codes), "; free text belongs in other_medicines" if field == "medicines" else ""))
    for f, (lo, hi) in RANGE.items():
        v = p.get(f)
        if v is not None and not lo <= v <= hi:
            raise InputError("%s = %r is outside %g-%g" % (f, v, lo, hi))
    for f, lab in (p.get("labs") or {}).items():
        if f not in LAB_RANGE:
            raise InputError("labs: unknown name %r; nearest: %s" % (f, nearest(f, LAB_RANGE)))
        if lab is not None and not LAB_RANGE[f][0] <= lab["value"] <= LAB_RANGE[f][1]:
            raise InputError("labs.%s = %r is outside %g-%g" % ((f, lab["value"]) + LAB_RANGE[f]))
    for f in ("allergic_forms",):
        for c in p.get(f) or []:
            if c not in FORM:
                raise InputError("%s: unknown form %r; nearest: %s" % (f, c, nearest(c, FORM)))


# ------------------------------------------------------------------ clearance
def evaluate(p):
    validate(p)
    fired = {}                # rule -> level name
    caps, seps, forbidden, monitoring, expiry, reasons = [], [], set(ALWAYS_FORBIDDEN), {}, [90], []
    state = {"urg": 0, "food": 0}
    removed_flags, removed_items = set(), set()
    notes = []

    def fire(rule, level, urgency=None, cap=None, food=None):
        if rule not in fired or LEVEL.index(level) > LEVEL.index(fired[rule]):
            fired[rule] = level
        if urgency is None:
            urgency = 1 if level in ("clinician", "block") else 0
        state["urg"] = max(state["urg"], urgency)
        if food is not None:
            state["food"] = max(state["food"], FOODS.index(food))
        if cap is not None:
            caps.append(cap)

    def monitor(test, weeks, rule):
        m = monitoring.setdefault(test, {"weeks": set(), "reasons": []})
        m["weeks"].update(weeks)
        if rule not in m["reasons"]:
            m["reasons"].append(rule)

    g = p.get
    age, sex, policy = g("age_y"), g("sex"), g("ul_policy") or "nam"
    cond = set(g("conditions") or [])
    named = list(g("medicines") or [])
    meds = set(named)
    for m in list(meds):
        meds.update(x for x in MED[m]["implies"].split("|") if x)
    red = set(g("red_flags") or [])
    det = g("medicine_details") or {}
    labs = g("labs") or {}
    sbp, hr = g("sbp_mmhg"), g("hr_bpm")
    pregnant = g("pregnant")

    def lab(name):
        v = labs.get(name)
        return None if v is None else v["value"]

    def lab_age(name):
        v = labs.get(name)
        return None if v is None else v.get("age_d")

    # --- section 2
    limit = 250 if policy == "efsa" else 350
    if age is not None:
        if policy == "efsa" and age >= 4:
            fire("D02", "inform")
        elif policy == "nam" and age >= 19:
            fire("D01", "inform")
        if 1 <= age <= 18 and policy == "nam":
            fire("D07", "inform")
        if 14 <= age <= 18 and policy == "nam":
            fire("D08", "inform")
    req = g("requested_mg_d")
    if req is not None:
        if policy == "nam" and req > 250:
            fire("D03", "warn")
        if req > limit:
            fire("D12", "cap")
    products = g("products")
    other, unknown_other = g("mg_other_mg_d"), False
    taking = "magnesium_antacid_or_laxative" in meds          # K12
    if products is not None:
        total = 0.0
        for pr in products:
            e = elemental(pr)
            if pr.get("form") in ALWAYS_FORBIDDEN:
                fire("D09", "warn")
            if pr.get("compound_mg") is not None:
                fire("D11", "inform")
            if pr.get("form") != "topical_chloride" and (e is None or (e > 0 and pr.get("form") in ANTACID_FORMS)):
                taking = True
            if e is None:
                unknown_other = True
            else:
                total += e
        other = max(other or 0.0, total)
    if other is None:
        unknown_other = True
    if "magnesium_antacid_or_laxative" in meds and not other:
        unknown_other = True

    # --- section 3: kidney
    values = []                # (egfr, age in days or None)
    if g("creatinine") is not None and age is not None:
        values.append((ckd_epi_2021(to_mg_dl_creatinine(g("creatinine")), age, sex), g("creatinine_age_d")))
    if g("egfr_reported") is not None:
        a = g("egfr_reported_age_d")
        values.append((float(g("egfr_reported")), g("creatinine_age_d") if a is None else a))
    if len(values) == 2 and abs(values[0][0] - values[1][0]) > 10:
        notes.append("values_disagree")

    lowest = min((e for e, _ in values), default=None)
    window = [180 if age is not None and age >= 75 else 365]
    if (lowest is not None and lowest < 60) or meds & KIDNEY_90D:
        window.append(90)
    fresh = [e for e, a in values if a is not None and a <= min(window)]
    fresh_left = [w - a for _, a in values for w in window if a is not None and a <= w]
    flags_unknown = [f for f in ("dialysis", "aki", "kidney_transplant") if g(f) is None]
    k08 = bool(cond & LOW_MUSCLE) or pregnant is True
    k11 = g("creatinine") is not None and to_mg_dl_creatinine(g("creatinine")) < 0.4
    known = bool(fresh) and not k08 and not k11 and not flags_unknown
    egfr = min(fresh) if known else None
    if g("dialysis"):
        fire("K01", "block", food="dietitian")
    if lowest is not None and lowest < 30:
        fire("K02", "block", food="dietitian")
    if lowest is not None and 30 <= lowest < 45:
        fire("K03", "clinician", cap=100)
        monitor("serum_mg", (0, 2, 4), "K03"); monitor("creatinine", (4,), "K03"); expiry.append(30)
    if lowest is not None and 45 <= lowest < 60:
        fire("K04", "cap", cap=200)
        monitor("serum_mg", (0, 4), "K04"); monitor("creatinine", (4,), "K04"); expiry.append(30)
    if lowest is not None and lowest < 60:
        forbidden.add("glycerophosphate")
    if g("aki"):
        fire("K06", "block", food="dietitian")
    if g("kidney_transplant"):
        fire("K07", "clinician", cap=200)
        monitor("serum_mg", (0, 2, 4), "K07"); expiry.append(30)
    if k08:
        fire("K08", "inform"); monitor("cystatin_c_egfr", (0,), "K08")
    prev = g("egfr_previous")
    if prev is not None and lowest is not None:
        now_age = min([a for e, a in values if a is not None], default=0)
        if 0 < prev["age_d"] - now_age <= 365 and lowest <= 0.75 * prev["value"]:
            fire("K09", "clinician"); expiry.append(30)
    if "struvite_stones" in cond:
        fire("K10", "clinician")
    if k11:
        fire("K11", "warn"); monitor("cystatin_c_egfr", (0,), "K11")
    if values and not fresh:
        fire("U03", "inform"); monitor("creatinine", (0,), "U03")
    if flags_unknown:
        fire("U08", "inform")
    if not known and not g("dialysis"):
        if (age is None or age >= 65 or cond & U01_CONDITIONS or meds & U01_MEDICINES):
            fire("U01", "clinician", cap=200); monitor("creatinine", (0,), "U01"); expiry.append(30)
        else:
            fire("U02", "cap", cap=200); monitor("creatinine", (0,), "U02"); expiry.append(30)

    # --- U04-U07
    if any(g(f) is None for f in ("age_y", "red_flags", "conditions", "medicines")):
        fire("U04", "block", urgency=0, food="none_now")
    if unknown_other:
        fire("U05", "cap")
    if sbp is None or hr is None:
        fire("U06", "warn"); monitor("home_blood_pressure", (0,), "U06")
    if g("alcohol_drinks_d") is None:
        fire("U07", "inform")

    # --- section 4: serum Mg
    s = None
    if g("serum_mg") is not None:
        s = serum_mmol(g("serum_mg"))
    sign = bool(red & {"mg_toxicity_signs", "breathing_or_swallowing_trouble", "weakness_progressing_days", "chest_pain_or_fainting"}
                or cond & {"bradycardia_symptoms", "symptomatic_hypotension"} or (hr is not None and hr < 50) or (sbp is not None and sbp < 90))
    if (g("dialysis") or (lowest is not None and lowest < 30)) and (taking or (other or 0) >= 100):
        fire("K12", "block", urgency=3 if sign else 2, food="dietitian"); monitor("serum_mg", (0,), "K12")
    old = s is not None and (g("serum_mg_age_d") is None or g("serum_mg_age_d") > 180)
    if s is not None:
        if old:
            fire("M08", "inform"); monitor("serum_mg", (0,), "M08")
        if s > 1.23:
            fire("M01", "block", urgency=4 if sign else 3, food="none_now")
        elif s > 1.05:
            fire("M02", "block", urgency=2, food="dietitian")
        elif s < 0.50:
            fire("M07", "block", urgency=4 if red & {"palpitations_with_faint", "fits"} else 3, food="none_now")
        elif s < 0.70:
            fire("M06", "clinician", urgency=2)
            for t in ("serum_mg", "potassium", "calcium"):
                monitor(t, (0, 4), "M06")
            expiry.append(30)
        elif not old and s < 0.75:
            fire("M05", "warn", urgency=1)
            for t in ("serum_mg", "potassium", "calcium"):
                monitor(t, (0,), "M05")
            expiry.append(30)
        elif not old and s < 0.85:
            fire("M04", "inform")
        elif not old:
            fire("M03", "inform")
    if lab("albumin_g_l") is not None and lab("albumin_g_l") < 35:
        fire("M09", "inform")
    if lab("rbc_mg_mmol_l") is not None:
        fire("M10", "inform")

    # --- section 5
    c01 = bool(cond & {"av_block_2_3", "sick_sinus"})
    if c01 and "pacemaker" not in cond:
        fire("C01", "block")
    if cond & {"av_block_1", "bundle_branch_block"} or (c01 and "pacemaker" in cond):
        fire("C02", "clinician", cap=200)
    slow = hr is not None and hr < 50
    if "bradycardia_symptoms" in cond and (slow or hr is None):
        fire("C03", "block", urgency=3, food="none_now")
    elif slow or "bradycardia_symptoms" in cond:
        trained = ("endurance_athlete" in cond and "bradycardia_symptoms" not in cond and hr >= 40 and not g("other_medicines")
                   and not any(has_atc(m, SLOW_PULSE_ATC) for m in meds))
        if trained:
            fire("C04", "warn")
        else:
            fire("C04", "clinician", urgency=2 if hr is not None and hr < 40 else 1)
    if sbp is not None and sbp < 90:
        fire("C05", "block", urgency=3 if "symptomatic_hypotension" in cond or sbp < 80 else 1)
    reading = sbp is not None and 90 <= sbp < 100
    if reading:
        monitor("home_blood_pressure", (0, 1, 2, 3, 4), "C06")
    if reading or cond & {"symptomatic_hypotension", "autonomic_neuropathy_orthostatic"}:
        alone = (not cond & {"symptomatic_hypotension", "autonomic_neuropathy_orthostatic"} and age is not None and age < 65
                 and not g("other_medicines") and not any(has_atc(m, PRESSURE_ATC) for m in meds))
        fire("C06", "cap" if alone else "clinician", cap=200)
    if cond & {"myasthenia_gravis", "lambert_eaton", "botulism"}:
        fire("C07", "block")
    if cond & {"als", "mitochondrial_myopathy", "muscular_dystrophy", "periodic_paralysis", "neuromuscular_wasting"}:
        fire("C08", "clinician", cap=200)
    if cond & {"bowel_obstruction", "ileus", "toxic_megacolon", "suspected_appendicitis"}:
        fire("C09", "block", urgency=4 if "abdominal_pain_vomiting" in cond else 3, food="none_now")
    if cond & {"severe_constipation", "gastroparesis", "megacolon", "clozapine_constipation"}:
        fire("C10", "clinician", cap=100); forbidden.update(LAXATIVE_FORMS); expiry.append(30)
    if cond & {"chronic_diarrhoea", "ibd_flare", "short_bowel", "high_output_stoma"}:
        fire("C11", "clinician", cap=100); forbidden.update(LAXATIVE_FORMS); expiry.append(30)
        for t in ("serum_mg", "potassium", "calcium"):
            monitor(t, (0, 4), "C11")
    if cond & {"bariatric_surgery", "coeliac_active", "pancreatic_insufficiency"}:
        fire("C12", "inform"); monitor("serum_mg", (0,), "C12")
    if cond & {"heart_failure", "recent_mi"}:
        fire("C13", "clinician", cap=200)
    if cond & {"hypothyroid_untreated", "addison_untreated"}:
        fire("C14", "clinician")
    if "diabetes" in cond:
        fire("C15", "inform")
    drinks = g("alcohol_drinks_d")
    heavy = drinks is not None and drinks > (2 if sex == "male" else 1)
    if "alcohol_use_disorder" in cond or heavy:
        fire("C16", "warn")
        for t in ("serum_mg", "potassium", "b12"):
            monitor(t, (0,), "C16")
    if "surgery_within_14d" in cond:
        fire("C17", "clinician"); expiry.append(14)
    if "swallowing_difficulty" in cond:
        fire("C18", "warn")
    if "phenylketonuria" in cond:
        fire("C19", "warn")
    if cond & {"acute_gastroenteritis", "dehydration"}:
        fire("C20", "block", food="none_now")
    if "abdominal_pain_vomiting" in cond:
        fire("C20", "block", urgency=3, food="none_now")
    if "cannot_report_symptoms" in cond:
        fire("C21", "clinician"); expiry.append(30)
    allergic = list(g("allergic_forms") or [])
    if "product_allergy" in cond or allergic:
        fire("C22", "warn" if allergic else "clinician"); forbidden.update(allergic)
    if "liver_advanced" in cond or ("liver_cirrhosis" in cond and meds & {"loop_diuretic", "potassium_sparing_diuretic", "lactulose"}):
        fire("C23", "clinician", cap=200); forbidden.update(LAXATIVE_FORMS); expiry.append(30)
        monitor("cystatin_c_egfr", (0,), "C23"); monitor("serum_mg", (0, 4), "C23"); monitor("creatinine", (4,), "C23")
    elif "liver_cirrhosis" in cond:
        fire("C23", "warn")
    if sbp is not None and sbp >= 180 and not pregnant:
        fire("C24", "inform", urgency=3)

    # --- section 6
    if age is not None:
        if age < 18:
            fire("P01", "block")
        if age == 18:
            fire("P02", "inform")
        if 65 <= age < 75:
            fire("P03", "inform")
        if age >= 75:
            fire("P04", "cap", cap=250); forbidden.update(("oxide", "oxide_effervescent", "hydroxide"))
            monitor("serum_mg", (4,), "P04"); monitor("creatinine", (4,), "P04"); expiry.append(30)
    if pregnant:
        fire("P05", "clinician"); expiry.append(30)
        if meds & {"magnesium_infusion", "nifedipine"}:
            fire("P06", "block")
        if sbp is not None and sbp >= 160:
            fire("P06", "block", urgency=3, food="none_now")
    if g("lactating"):
        fire("P07", "inform")
    possible = g("can_be_pregnant")
    if possible is None:
        possible = sex != "male" and (age is None or 12 <= age <= 55)
    if pregnant is None and possible:
        fire("P08", "block", urgency=0, food="none_now")

    # --- section 7
    assessed = set(g("red_flags_assessed") or [])
    for code in red:
        rule, u = RED[code]
        if code in assessed:
            fire(rule, "clinician")
        else:
            fire(rule, "block", urgency=u, food="none_now")

    # --- section 8.1
    for m in named:
        if m in SEPARATE:
            rule, lead, follow = SEPARATE[m]
            if rule == "X28" and (det.get(m) or {}).get("mg_d") is not None and det[m]["mg_d"] <= (500 if m == "calcium_supplement" else 40):
                continue
            fire(rule, "separate")
            seps.append({"medicine": m, "lead_h": lead, "follow_h": follow})
        if m in ASK_MEDS:
            fire(ASK_MEDS[m], "clinician")
        if m in COURSE:
            expiry.append(14)
        if m in ("levothyroxine", "liothyronine"):
            monitor("tsh", (6,), "X07")
    for text in g("other_medicines") or []:
        fire("X33", "separate")
        seps.append({"medicine": text, "lead_h": 2, "follow_h": 2})

    # --- section 8.2
    if "potassium_sparing_diuretic" in meds:
        ok = egfr is not None and egfr >= 60 and lowest >= 60
        fire("Y01", "cap" if ok else "clinician", cap=200)
        monitor("serum_mg", (4,), "Y01"); monitor("potassium", (0, 4), "Y01"); monitor("creatinine", (4,), "Y01"); expiry.append(30)
    if "calcium_channel_blocker" in meds:
        fire("Y02", "warn"); monitor("home_blood_pressure", (0, 1, 2, 3, 4), "Y02")
    if "digoxin" in meds:
        fire("Y03", "clinician"); monitor("serum_mg", (0, 4), "Y03"); monitor("potassium", (0, 4), "Y03"); expiry.append(30)
    if "aminoglycoside" in meds:
        fire("Y04", "block")
    if meds & {"neuromuscular_blocker", "botulinum_toxin"}:
        fire("Y05", "clinician"); expiry.append(14)
    if meds & {"muscle_relaxant_oral", "opioid", "benzodiazepine"}:
        fire("Y06", "warn")
    if "lithium" in meds:
        fire("Y07", "clinician"); monitor("lithium_level", (1, 4), "Y07")
    if "sulfonylurea" in meds:
        fire("Y08", "separate"); monitor("glucose_home", (0, 1), "Y08")
    if "vitamin_d_analogue" in meds:
        ok = egfr is not None and egfr >= 60 and lowest >= 60
        fire("Y09", "warn" if ok else "clinician")
        monitor("serum_mg", (4,), "Y09"); monitor("calcium", (0, 4), "Y09"); expiry.append(30)
    if "magnesium_antacid_or_laxative" in meds:
        fire("Y10", "warn")
    if meds & {"nsaid_daily", "ace_inhibitor", "arb"}:
        fire("Y11", "inform")
    if meds & {"duloxetine", "pregabalin", "amitriptyline", "nortriptyline", "capsaicin_patch", "lidocaine_patch"}:
        fire("Y12", "inform")
    if meds & {"ketamine", "memantine", "dextromethorphan"}:
        fire("Y13", "warn")
    if meds & {"tacrolimus", "ciclosporin"}:
        fire("Y14", "separate"); monitor("transplant_drug_level", (2,), "Y14")
    if "metformin" in meds:
        fire("Y15", "inform"); monitor("b12", (0,), "Y15")
    if "magnesium_infusion" in meds:
        fire("Y16", "block")
    if meds & NEUROTOXIC:
        fire("Y17", "clinician"); expiry.append(30)

    # --- section 8.3: lowers magnesium
    def longer(code, days):
        d = (det.get(code) or {}).get("days")
        return d is None or d >= days
    lows = []
    for rule, hit in (("L01", "ppi" in meds and longer("ppi", 90)), ("L02", meds & {"loop_diuretic", "thiazide"}),
                      ("L03", meds & {"cisplatin", "carboplatin"}), ("L04", meds & {"cetuximab", "panitumumab"}),
                      ("L05", meds & {"ciclosporin", "tacrolimus", "sirolimus"}),
                      ("L06", meds & {"amphotericin_b", "foscarnet", "pentamidine"}), ("L07", "aminoglycoside_past" in meds),
                      ("L08", "stimulant_laxative_abuse" in meds or "chronic_diarrhoea" in cond),
                      ("L09", "alcohol_use_disorder" in cond or heavy), ("L10", "digoxin" in meds), ("L11", "patiromer" in meds),
                      ("L12", lab("hba1c_mmol_mol") is not None and lab("hba1c_mmol_mol") >= 64)):
        if hit:
            fire(rule, "inform"); lows.append(rule)
            for t in ("serum_mg", "potassium", "calcium"):
                monitor(t, (0,), rule)

    # --- section 8.4: food
    def limit_food(rule, level, flags=(), items=()):
        fire(rule, level, food="limited"); removed_flags.update(flags); removed_items.update(items)
    if "warfarin" in meds:
        limit_food("F01", "warn", flags=("vitk",)); monitor("inr", (1, 2, 4), "F01")
    low_kidney = bool(g("dialysis")) or "ckd" in cond or (lowest is not None and lowest < 60)
    high_k = lab("potassium_mmol_l") is not None and lab("potassium_mmol_l") > 5.0
    if low_kidney or "potassium_sparing_diuretic" in meds or high_k:
        limit_food("F02", "warn", flags=("potassium",))
    elif meds & {"ace_inhibitor", "arb"} and egfr is None:
        limit_food("F02", "warn", flags=("potassium",))
    elif meds & {"ace_inhibitor", "arb"}:
        fire("F02", "inform")
    if "oxalate_stones" in cond:
        limit_food("F03", "warn", flags=("oxalate",))
    if "nut_allergy" in cond:
        limit_food("F04", "warn", flags=("nut",))
    if "fish_allergy" in cond:
        limit_food("F04", "warn", flags=("fish",))
    if g("foods_avoided"):
        limit_food("F04", "inform", items=g("foods_avoided"))

    # --- section 9
    def missing(name):
        return lab(name) is None or lab_age(name) is None or lab_age(name) > 365
    if missing("hba1c_mmol_mol") or missing("b12_pmol_l"):
        fire("B01", "inform")
        for n, t in (("hba1c_mmol_mol", "hba1c"), ("b12_pmol_l", "b12")):
            if missing(n):
                monitor(t, (0,), "B01")
    if "b12_deficiency" in cond or (lab("b12_pmol_l") is not None and lab("b12_pmol_l") < 148):
        fire("B02", "clinician")
    elif "b12_deficiency_treated" in cond:
        fire("B02", "warn")
    if lab("hba1c_mmol_mol") is not None and lab("hba1c_mmol_mol") >= 48:
        fire("B03", "warn", urgency=1)
    if (g("b6_mg_d") is not None and g("b6_mg_d") > 25) or ("vitamin_b6_supplement" in meds and g("b6_mg_d") is None):
        fire("B04", "warn")
    k, ca = lab("potassium_mmol_l"), lab("calcium_mmol_l")
    if (k is not None and (k < 3.5 or k > 5.5)) or (ca is not None and ca < 2.1):
        def far(name, low, high=99):
            v, a = lab(name), lab_age(name)
            return v is not None and (v < low or v >= high) and (a is None or a <= 30)
        fire("B05", "clinician", urgency=3 if far("potassium_mmol_l", 3.0, 6.0) or far("calcium_mmol_l", 1.9) else 1)
        monitor("potassium", (0,), "B05"); monitor("calcium", (0,), "B05")

    # --- combine
    blocked = "block" in fired.values()
    clin = "clinician" in fired.values()
    ceiling = 0.0 if blocked else float(min([limit] + caps))
    consent = g("consent")
    clinicians = {r for r, l in fired.items() if l == "clinician"}
    consent_valid = bool(clin and not blocked and consent and consent.get("name") and consent.get("date")
                         and consent.get("max_mg_d") is not None and clinicians <= set(consent.get("covers") or []))
    if clin and consent and consent.get("max_mg_d") is not None:     # a void consent still bounds the dose
        ceiling = min(ceiling, float(consent["max_mg_d"]))
    if not blocked and not unknown_other and other > 0 and other >= ceiling:
        fire("D05", "cap")
    top = max(LEVEL.index(l) for l in fired.values()) if fired else 0
    decision = {5: "block", 4: "clinician", 3: "cap"}.get(top, "allow")
    max_mg = 0.0 if decision == "block" or (decision == "clinician" and not consent_valid) else ceiling
    room = 0.0 if unknown_other else max(0.0, max_mg - (other or 0.0))
    after = {"block": 0.0, "clinician": ceiling}.get(decision)
    if fresh_left:
        expiry.append(min(fresh_left))
    expires = 0 if decision == "block" else max(1, int(min(expiry)))
    if state["urg"] >= 3:
        state["food"] = 3
    food_state = FOODS[state["food"]]
    allowed_groups, removed = [], []
    if food_state in ("free", "limited"):
        for gr in GROUPS:
            ok = [f for f in FOOD.values() if f["group"] == gr and not set(f["flags"].split("|")) & removed_flags
                  and f["id"] not in removed_items and gr not in removed_items]
            (allowed_groups if ok else removed).append(gr)

    # --- deficiency status (words)
    diet = g("diet_mg_d")
    why = list(lows) + [r for r in ("C11", "C12") if r in fired]
    if diet is not None and age is not None and age >= 19:
        if diet["best"] + (other or 0) < ear(age, sex, bool(pregnant)):
            why.insert(0, "intake_below_ear")
    n = len(why)
    if s is not None and s > 1.05:
        cls = "high"
    elif s is not None and s < 0.70:
        cls = "low"
    elif s is not None and not old and s < 0.85:
        cls = "likely" if n >= 1 else "possible"
    elif s is not None and not old:
        cls = "possible" if n >= 2 else "unlikely"
    else:
        cls = "likely" if n >= 2 else "possible" if n == 1 else "unlikely" if diet is not None else "unknown"
    return {
        "decision": decision, "max_mg_d": max_mg, "max_after_consent_mg_d": after, "ceiling_mg_d": ceiling, "room_mg_d": room,
        "urgency": URGENCY[state["urg"]], "fired": [r for r in RULE_ORDER if r in fired], "levels": {r: fired[r] for r in RULE_ORDER if r in fired},
        "separations": seps, "egfr": lowest, "egfr_known": egfr is not None, "serum_mg_mmol_l": s, "notes": notes,
        "forbidden_forms": sorted(forbidden), "avoid_formulations": ["capsule", "tablet"] if "C18" in fired else [],
        "trial_allowed": (decision in ("allow", "cap") or consent_valid) and not pregnant and not set(named) & COURSE,
        "trial_pause_medicines": [m for m in named if m in COURSE],
        "monitoring": [{"test": t, "weeks": sorted(v["weeks"]), "reasons": v["reasons"]} for t, v in sorted(monitoring.items())],
        "expires_after_d": expires, "food": {"state": food_state, "allowed_groups": allowed_groups, "removed_groups": removed,
                                               "removed_flags": sorted(removed_flags), "removed_items": sorted(removed_items)},
        "status": {"class": cls, "reasons": why}, "consent_valid": consent_valid,
    }


def ear(age, sex, pregnant):
    best = None
    for r in table_cached("dietary_reference_intakes.tsv"):
        if r["authority"] != "NAM" or r["measure"] != "EAR" or r["sex"] not in (sex or "male", "any"):
            continue
        if r["state"] != ("pregnant" if pregnant and age < 51 else "none"):
            continue
        lo, hi = float(r["age_min_y"]), float(r["age_max_y_exclusive"] or 200)
        if lo <= age < hi:
            best = float(r["mg_per_d"])
    return best if best is not None else 350.0


_cache = {}


def table_cached(name):
    if name not in _cache:
        _cache[name] = table(name)
    return _cache[name]


def mds(diuretic, ppi, egfr, heavy):
    n = int(diuretic) + int(ppi) + int(heavy) + (2 if egfr < 60 else 1 if egfr < 90 else 0)
    return n, "low" if n <= 1 else "medium" if n == 2 else "high"


# ------------------------------------------------------------------ intake (section 15)
def intake(method, values, sex, weighed=False):
    """low / best / high of usual food magnesium, mg/d (80 % range)."""
    if method == "days":
        k = len(values)
        best = sum(values) / k
        cv_within = 0.36 if sex == "female" else 0.38
        between = (cv_within * best) ** 2 / k
        system = (0.15 * best) ** 2 + ((0.05 if weighed else 0.20) * best) ** 2
    else:                        # frequency list
        best = sum(values)
        between, system = 0.0, (0.35 * best) ** 2
    sd = math.sqrt(between + system)
    return {"low": max(0.0, best - 1.2816 * sd), "best": best, "high": best + 1.2816 * sd, "sd": sd}


def adequacy(best, sd, ear_mg):
    z = (best - ear_mg) / math.sqrt(sd * sd + (0.1 * ear_mg) ** 2)
    p = 0.5 * (1 + math.erf(z / math.sqrt(2)))
    return p, "probably enough" if p >= 0.85 else "probably too little" if p <= 0.15 else "cannot tell"


# ------------------------------------------------------------------ diary (section 10)
ORDER_ACTION = ["none", "ask", "halve", "pause", "stop"]
TOX_SIGNS = {"very_drowsy", "flushed_and_weak", "slow_breathing", "cannot_stand", "drooping_lids", "double_vision", "swallowing_trouble",
             "breathing_trouble", "limb_weakness_new"}


def diary(baseline, entries):
    """Evaluate all entries up to the last one; result for the last day. Entry fields: safety.md section 10."""
    fired, action, urg = {}, 0, 0
    last = entries[-1]
    day = last["day"]
    by = {e["day"]: e for e in entries}

    def fire(rule, act, u="none"):
        nonlocal action, urg
        fired[rule] = act
        action = max(action, ORDER_ACTION.index(act)); urg = max(urg, URGENCY.index(u))

    def run(pred, n):
        return all(d in by and pred(by[d]) for d in range(day - n + 1, day + 1))

    def upto(pred):
        return sum(1 for e in entries if pred(e))
    g = last.get
    sb = baseline.get("stools_per_day", 1)
    ev = set(g("events") or [])
    labs = g("labs") or {}
    if labs.get("serum_mg_mmol_l") is not None and labs["serum_mg_mmol_l"] > 1.23:
        fire("T02", "stop", "same_day")
    if labs.get("serum_mg_mmol_l") is not None and labs["serum_mg_mmol_l"] > 1.05:
        fire("T01", "stop", "within_1_working_day")
    if ev & TOX_SIGNS:
        fire("T03", "stop", "emergency_now")
    more4 = lambda e: e.get("stools") is not None and e["stools"] - sb >= 4
    if run(more4, 2):
        earlier = any(d - 1 in by and d in by and more4(by[d]) and more4(by[d - 1]) for d in by if d < day - 1)
        fire("T04", "stop" if earlier else "halve")
    if (g("stools") is not None and g("stools") - sb >= 7) or g("stool_incontinence") or g("stool_blood"):
        fire("T05", "stop", "same_day" if g("stool_blood") or "fainted" in ev else "none")
    if (g("ill_hours") or 0) > 24 or "not_drinking" in ev:
        fire("T06", "pause")
    sbp, base = g("sbp_mmhg"), baseline.get("sbp_mmhg")
    if sbp is not None and (sbp < 90 or (base is not None and base - sbp >= 20 and "dizzy" in ev)):
        fire("T07", "stop", "same_day")
    hr, hb = g("pulse_bpm"), baseline.get("hr_bpm")
    if (hr is not None and hr < 50 and not (hb is not None and hb < 50)) or "fainted" in ev:
        fire("T08", "stop", "emergency_now" if "fainted" in ev else "same_day")
    e0, e1 = baseline.get("egfr"), labs.get("egfr")
    if e1 is not None and (e1 < 45 or (e0 is not None and e1 <= 0.75 * e0)):
        fire("T09", "stop", "within_1_working_day")
    if g("new_medicine") is not None:
        fire("T10", "pause")
        if g("new_medicine") in COURSE:
            fire("T11", "pause")
    if g("pregnant"):
        fire("T12", "stop", "routine")
    for code in g("red_flags") or []:
        rule, u = RED[code]
        if rule != "R18":
            fire("T13", "stop", URGENCY[u])
        else:
            fire("T03", "stop", "emergency_now")
    runin = baseline.get("pain_0_10")
    pain = [(e["day"], e["pain_0_10"]) for e in entries if e.get("pain_0_10") is not None]

    def week(a, b):
        v = [x for d, x in pain if a < d <= b]
        return sum(v) / len(v) if len(v) >= 4 else None
    if runin is not None:
        w1, w2 = week(day - 7, day), week(day - 14, day - 7)
        if w1 is not None and w2 is not None and w1 - runin >= 2 and w2 - runin >= 2:
            fire("T14", "pause", "routine")
    if run(lambda e: e.get("pain_0_10") is not None and e["pain_0_10"] >= 8, 3):
        fire("T14", "pause", "routine")
    checks = [e["day"] for e in entries if e.get("weekly_check")]
    gap = day - max([0] + checks)
    if gap >= 21:
        fire("T15", "pause")
    elif gap >= 14:
        fire("T15", "ask")
    if g("requested_capsule_mg_d") is not None and g("requested_capsule_mg_d") > baseline.get("room_mg_d", 0):
        fire("T16", "stop")
    if (g("days_without_stool") or 0) >= 4 and g("belly_pain"):
        fire("T17", "stop", "same_day")
    bad = lambda e: max(e.get("nausea_0_10") or 0, e.get("cramping_0_10") or 0) >= 7
    if run(bad, 2):
        earlier = any(d - 1 in by and d in by and bad(by[d]) and bad(by[d - 1]) for d in by if d < day - 1)
        fire("T18", "stop" if earlier else "halve")
    if max(g("nausea_0_10") or 0, g("cramping_0_10") or 0) >= 9 and (g("vomited") or g("belly_pain")):
        fire("T18", "stop", "same_day")
    return {"action": ORDER_ACTION[action], "urgency": URGENCY[urg], "fired": sorted(fired)}


# ------------------------------------------------------------------ checks
def same(a, b, tol=0.05):
    if a is None or b is None:
        return a is b
    return abs(a - b) <= tol


def compare(v):
    exp, bad = v["expect"], []
    if "input_error_nearest" in exp:
        try:
            evaluate(v["profile"])
            return ["no input error"]
        except InputError as e:
            return [] if exp["input_error_nearest"] in str(e) else [str(e)]
    r = evaluate(v["profile"])
    for k in ("max_mg_d", "max_after_consent_mg_d", "ceiling_mg_d", "room_mg_d"):
        if k in exp and not same(r[k], exp[k]):
            bad.append("%s %r, expected %r" % (k, r[k], exp[k]))
    for k in ("decision", "urgency", "expires_after_d", "trial_allowed", "consent_valid"):
        if k in exp and r[k] != exp[k]:
            bad.append("%s %r, expected %r" % (k, r[k], exp[k]))
    if "fired_includes" in exp and not set(exp["fired_includes"]) <= set(r["fired"]):
        bad.append("fired %s lacks %s" % (r["fired"], sorted(set(exp["fired_includes"]) - set(r["fired"]))))
    if "fired_excludes" in exp and set(exp["fired_excludes"]) & set(r["fired"]):
        bad.append("fired too much %s" % sorted(set(exp["fired_excludes"]) & set(r["fired"])))
    if "separations" in exp and sorted(map(json.dumps, exp["separations"])) != sorted(map(json.dumps, r["separations"])):
        bad.append("separations %s" % r["separations"])
    if "status_class" in exp and r["status"]["class"] != exp["status_class"]:
        bad.append("status %s" % r["status"])
    if "food_state" in exp and r["food"]["state"] != exp["food_state"]:
        bad.append("food %s" % r["food"]["state"])
    if "food_removed_flags" in exp and r["food"]["removed_flags"] != exp["food_removed_flags"]:
        bad.append("food flags %s" % r["food"]["removed_flags"])
    if "forbidden_forms_include" in exp and not set(exp["forbidden_forms_include"]) <= set(r["forbidden_forms"]):
        bad.append("forbidden %s" % r["forbidden_forms"])
    if "monitoring_include" in exp:
        have = {m["test"]: m["weeks"] for m in r["monitoring"]}
        for m in exp["monitoring_include"]:
            if not set(m["weeks"]) <= set(have.get(m["test"], [])):
                bad.append("monitoring lacks %s" % m)
    return bad


def check_text():
    """Rule ids and codes named in safety.md must be the ones implemented here, and the code lists must be complete."""
    document = os.path.join(ROOT, "safety.md")
    if not os.path.exists(document):
        return []
    text = open(document, encoding="utf-8").read()
    ids = set(re.findall(r"^\| ([DKUMCPRXYLFBT]\d\d) \|", text, re.M))
    mine = set(RULE_ORDER) | {"T%02d" % i for i in range(1, 19)}
    bad = []
    if ids - mine:
        bad.append("in text, not here: %s" % sorted(ids - mine))
    if mine - ids - {"X00"}:
        bad.append("here, not in text: %s" % sorted(mine - ids))
    src = open(os.path.abspath(__file__), encoding="utf-8").read()
    for r in mine - PLAN_ONLY - NEVER_FIRED:
        if '"%s"' % r not in src:
            bad.append("rule %s is never used" % r)
    back = set(re.findall(r"`([a-z][a-z0-9_]+)`", text))
    known = set(MED) | set(COND) | set(RED) | set(FORM)
    for sec, kind in (("## 5.", COND), ("## 7.", RED), ("## 8.", MED)):
        part = text.split(sec, 1)[1].split("\n## ", 1)[0]
        for line in part.splitlines():
            m = re.match(r"^\| ([CRXYL]\d\d) \| ([^|]*)\|", line)
            if m:
                for c in re.findall(r"`([a-z][a-z0-9_]+)`", m.group(2)):
                    if c not in kind and c not in COND and c not in MED and c not in FIELDS:
                        bad.append("%s names %s, which no list holds" % (m.group(1), c))
    for t, name in ((MED, "medicines"), (COND, "conditions")):
        for c, r in t.items():
            for rule in re.findall(r"[A-Z]\d\d", r["rules"]):
                if rule not in mine:
                    bad.append("%s %s points to %s" % (name, c, rule))
    return bad


FIELDS = set("""age_y sex weight_kg height_cm pregnant can_be_pregnant lactating creatinine creatinine_age_d egfr_reported egfr_reported_age_d
egfr_previous dialysis aki kidney_transplant serum_mg serum_mg_age_d sbp_mmhg hr_bpm conditions medicines medicine_details other_medicines
products mg_other_mg_d requested_mg_d alcohol_drinks_d red_flags red_flags_assessed labs b6_mg_d diet_mg_d allergic_forms foods_avoided
consent ul_policy warn inform clinician block cap separate""".split())


def check(path):
    d = json.load(open(path, encoding="utf-8"))
    n, bad = 0, []

    def want(name, ok, msg=""):
        nonlocal n
        n += 1
        if not ok:
            bad.append("%s %s" % (name, msg))
    for x in d["egfr_ckd_epi_2021"]:
        e = ckd_epi_2021(x["creatinine_mg_dl"], x["age_y"], x["sex"])
        want("egfr", abs(e - x["egfr"]) < 0.001, "%s %g" % (x, e))
        e2 = ckd_epi_2021(to_mg_dl_creatinine({"value": x["creatinine_umol_l"], "unit": "umol/L"}), x["age_y"], x["sex"])
        want("egfr umol", abs(e2 - x["egfr"]) < 0.001, str(x))
    for x in d["cockcroft_gault"]:
        want("cg", abs(cockcroft_gault(x["age_y"], x["weight_kg"], x["creatinine_mg_dl"], x["sex"]) - x["crcl_ml_min"]) < 0.001, str(x))
    for x in d["mds"]:
        want("mds", mds(x["diuretic"], x["ppi"], x["egfr"], x["heavy_drinker"]) == (x["mds"], x["class"]), str(x))
    base = next(v for v in d["vignettes"] if v["id"] == "g01")["profile"]
    for x in d["serum_mg_boundaries_mmol_l"]:
        p = dict(base, serum_mg={"value": x["serum_mg_mmol_l"], "unit": "mmol/L"}, serum_mg_age_d=5)
        want("serum", x["rule"] in evaluate(p)["fired"], str(x))
    for x in d["intake"]:
        r = intake(x["method"], x["values"], x["sex"], x.get("weighed", False))
        want("intake", all(abs(r[k] - x["expect"][k]) < 0.05 for k in ("low", "best", "high", "sd")), "%s %s" % (x, r))
        if "ear" in x:
            want("adequacy", adequacy(r["best"], r["sd"], x["ear"])[1] == x["expect"]["words"], "%s %s" % (x, adequacy(r["best"], r["sd"], x["ear"])))
    for v in d["vignettes"]:
        b = compare(v)
        want(v["id"], not b, "; ".join(b))
    for v in d["diaries"]:
        r = diary(v["baseline"], v["entries"])
        want(v["id"], all(r[k] == v["expect"][k] for k in ("action", "urgency")) and set(v["expect"]["fired_includes"]) <= set(r["fired"]), str(r))
    for b in check_text():
        want("text", False, b)
    for b in bad:
        print("FAIL", b)
    print("%d checks, %d failed" % (n, len(bad)))
    return 1 if bad else 0


def holdout(path):
    d, bad = json.load(open(path, encoding="utf-8")), 0
    for v in d["vignettes"]:
        r, e = evaluate(v["profile"]), v["expect"]
        have = {s["medicine"]: s for s in r["separations"]}
        ok = (r["decision"] in e["accept_decisions"] and r["max_mg_d"] <= e["max_mg_d_at_most"] + 1e-9
              and (r["max_after_consent_mg_d"] or 0) <= e["max_after_consent_mg_d_at_most"] + 1e-9
              and URGENCY.index(r["urgency"]) >= URGENCY.index(e["urgency_at_least"])
              and (r["decision"] != "allow" or r["max_mg_d"] > 0)
              and all(s["medicine"] in have and have[s["medicine"]]["lead_h"] >= s["lead_h"] and have[s["medicine"]]["follow_h"] >= s["follow_h"]
                      for s in e["separations_at_least"]))
        if not ok:
            bad += 1
            print("FAIL", v["id"], {k: r[k] for k in ("decision", "max_mg_d", "max_after_consent_mg_d", "urgency", "fired", "separations")})
    print("%d vignettes, %d failed" % (len(d["vignettes"]), bad))
    return 1 if bad else 0


# ------------------------------------------------------------------ laws
def person(rnd):
    age = rnd.choice([rnd.randint(19, 64), rnd.randint(19, 64), rnd.randint(65, 74), rnd.randint(75, 95)])
    sex = rnd.choice(["male", "female"])
    p = {"ul_policy": rnd.choice(["nam", "efsa"]), "age_y": age, "sex": sex, "pregnant": False, "lactating": rnd.random() < 0.03,
         "dialysis": False, "aki": False, "kidney_transplant": rnd.random() < 0.02, "creatinine": None, "creatinine_age_d": None, "egfr_reported": None,
         "serum_mg": None, "serum_mg_age_d": None, "sbp_mmhg": rnd.choice([None, rnd.randint(75, 170), rnd.randint(100, 200)]), "hr_bpm": rnd.choice([None, rnd.randint(42, 100)]),
         "conditions": rnd.sample(sorted(COND), rnd.choice([0, 0, 1, 2, 4])), "medicines": rnd.sample(sorted(MED), rnd.choice([0, 0, 1, 3, 6])),
         "red_flags": [] if rnd.random() < 0.93 else [rnd.choice(sorted(RED))], "mg_other_mg_d": rnd.choice([0, 0, 100, 300, 400]),
         "requested_mg_d": rnd.choice([None, 200, 300, 500]), "alcohol_drinks_d": rnd.choice([None, 0, 1, 3]), "labs": {}, "b6_mg_d": rnd.choice([None, 2, 50]),
         "other_medicines": rnd.choice([[], ["herbal mix"]]), "medicine_details": {}}
    if rnd.random() < 0.8:
        p["creatinine"] = {"value": round(rnd.uniform(0.5, 2.5) if rnd.random() < 0.95 else rnd.uniform(0.25, 0.5), 2), "unit": "mg/dL"}
        p["creatinine_age_d"] = rnd.choice([5, 60, 120, 200, 350, 400])
    if rnd.random() < 0.2:
        p["egfr_reported"] = rnd.randint(15, 110)
        p["egfr_reported_age_d"] = rnd.choice([5, 120, 360, 400])
    if rnd.random() < 0.4:
        p["serum_mg"] = {"value": round(rnd.uniform(0.65, 1.0), 2), "unit": "mmol/L"}
        p["serum_mg_age_d"] = rnd.choice([5, 100, 300])
    if rnd.random() < 0.3:
        p["labs"]["hba1c_mmol_mol"] = {"value": rnd.randint(30, 90), "age_d": rnd.choice([10, 500])}
    if rnd.random() < 0.3:
        p["labs"]["potassium_mmol_l"] = {"value": round(rnd.uniform(3.6, 5.4), 1), "age_d": 10}
    if rnd.random() < 0.1:
        p["egfr_previous"] = {"value": rnd.randint(40, 110), "age_d": 200}
    if rnd.random() < 0.1:
        p["consent"] = {"name": "Dr A", "date": "2026-01-01", "max_mg_d": 200, "covers": [r for r in RULE_ORDER if rnd.random() < 0.9]}
    return p


def worsen(p, rnd):
    """One more condition, medicine, red flag, or one abnormal value. Returns (what, new person)."""
    q = json.loads(json.dumps(p))
    kind = rnd.choice(["condition", "medicine", "red_flag", "value", "value", "free_text"])
    if kind == "condition":
        c = rnd.choice(sorted(COND)); q["conditions"] = p["conditions"] + [c]; return "condition " + c, q
    if kind == "medicine":
        c = rnd.choice(sorted(MED)); q["medicines"] = p["medicines"] + [c]; return "medicine " + c, q
    if kind == "red_flag":
        c = rnd.choice(sorted(RED)); q["red_flags"] = p["red_flags"] + [c]; return "red flag " + c, q
    if kind == "free_text":
        q["other_medicines"] = p["other_medicines"] + ["tea"]; return "other medicine", q
    what = rnd.choice(["dialysis", "aki", "kidney_transplant", "pregnant", "sbp", "sbp_high", "hr", "creatinine", "creatinine_low", "egfr", "serum_high", "serum_low", "b12", "hba1c",
                       "potassium", "calcium", "albumin", "b6", "alcohol", "other_mg", "previous", "request"])
    if what in ("dialysis", "aki", "kidney_transplant"):
        q[what] = True
    elif what == "pregnant":
        q["pregnant"] = True
    elif what == "sbp" and (p["sbp_mmhg"] or 0) < 180:
        q["sbp_mmhg"] = min(p["sbp_mmhg"] or 400, rnd.randint(70, 99))
    elif what == "hr":
        q["hr_bpm"] = min(p["hr_bpm"] or 400, rnd.randint(35, 49))
    elif what == "sbp_high" and (p["sbp_mmhg"] is None or p["sbp_mmhg"] >= 100):
        q["sbp_mmhg"] = max(p["sbp_mmhg"] or 0, rnd.randint(180, 230))
    elif what == "creatinine_low" and p["creatinine"] and "egfr_previous" not in p and ckd_epi_2021(p["creatinine"]["value"], p["age_y"], p["sex"]) >= 60:
        q["creatinine"]["value"] = min(p["creatinine"]["value"], round(rnd.uniform(0.25, 0.39), 2))
    elif what == "creatinine" and p["creatinine"] and p["creatinine"]["value"] >= 0.4:
        q["creatinine"]["value"] = round(p["creatinine"]["value"] * rnd.uniform(1, 3), 2)
    elif what == "egfr" and p["egfr_reported"]:
        q["egfr_reported"] = p["egfr_reported"] * rnd.uniform(0.3, 1)
    elif what == "serum_high":
        q["serum_mg"] = {"value": rnd.uniform(1.06, 2), "unit": "mmol/L"}
        if p["serum_mg_age_d"] is None:
            q["serum_mg_age_d"] = rnd.choice([5, 300])
    elif what == "serum_low" and (p["serum_mg"] is None or p["serum_mg"]["value"] >= 0.70):
        q["serum_mg"] = {"value": rnd.uniform(0.3, 0.69), "unit": "mmol/L"}
        if p["serum_mg_age_d"] is None:
            q["serum_mg_age_d"] = rnd.choice([5, 300])
    elif what == "b12":
        q["labs"]["b12_pmol_l"] = {"value": 100, "age_d": 10}
    elif what == "hba1c":
        old = (p["labs"].get("hba1c_mmol_mol") or {"value": 0})["value"]
        q["labs"]["hba1c_mmol_mol"] = {"value": max(old, rnd.randint(48, 120)), "age_d": 10}
    elif what == "potassium":
        q["labs"]["potassium_mmol_l"] = {"value": rnd.choice([5.6, 6.5]), "age_d": 10}
    elif what == "calcium":
        q["labs"]["calcium_mmol_l"] = {"value": 1.9, "age_d": 10}
    elif what == "albumin":
        q["labs"]["albumin_g_l"] = {"value": 25, "age_d": 10}
    elif what == "b6":
        q["b6_mg_d"] = 100
    elif what == "alcohol":
        q["alcohol_drinks_d"] = max(p["alcohol_drinks_d"] or 0, 5)
    elif what == "other_mg" and (p["mg_other_mg_d"] or "magnesium_antacid_or_laxative" not in p["medicines"]):   # else it answers U05
        q["mg_other_mg_d"] = p["mg_other_mg_d"] + rnd.randint(1, 400)
    elif what == "previous" and "egfr_previous" not in p:
        q["egfr_previous"] = {"value": 110, "age_d": 390 if p["creatinine_age_d"] == 400 else 300}
    elif what == "request":
        q["requested_mg_d"] = 900
    return "value " + what, q


def law_test(n, seed):
    rnd, bad, compared = random.Random(seed), [], 0
    for i in range(n):
        p = person(rnd)
        a = evaluate(p)
        # internal consistency
        if a["max_mg_d"] > a["ceiling_mg_d"] or a["ceiling_mg_d"] > (250 if p["ul_policy"] == "efsa" else 350) or a["room_mg_d"] > a["max_mg_d"]:
            bad.append(("order of limits", p))
        for _ in range(4):
            what, q = worsen(p, rnd)
            compared += 1
            b = evaluate(q)
            paced = what == "condition pacemaker" and set(p["conditions"]) & {"av_block_2_3", "sick_sinus"}
            paced = paced or (what == "condition endurance_athlete" and 40 <= (p["hr_bpm"] or 0) < 50)
            if b["expires_after_d"] > a["expires_after_d"] and not paced:
                bad.append((what + " lengthens expiry", p))
            if not set(b["forbidden_forms"]) >= set(a["forbidden_forms"]):
                bad.append((what + " frees a form", p))
            if not set(b["food"]["allowed_groups"]) <= set(a["food"]["allowed_groups"]):
                bad.append((what + " frees a food", p))
            if paced:
                continue
            for k in ("max_mg_d", "ceiling_mg_d", "room_mg_d"):
                if b[k] > a[k] + 1e-9:
                    bad.append(("%s raises %s %g -> %g" % (what, k, a[k], b[k]), p))
            if (a["max_after_consent_mg_d"] is not None and b["max_after_consent_mg_d"] is not None
                    and b["max_after_consent_mg_d"] > a["max_after_consent_mg_d"] + 1e-9):
                bad.append((what + " raises max_after_consent", p))
            if URGENCY.index(b["urgency"]) < URGENCY.index(a["urgency"]):
                bad.append((what + " lowers urgency", p))
            if ["allow", "cap", "clinician", "block"].index(b["decision"]) < ["allow", "cap", "clinician", "block"].index(a["decision"]):
                bad.append((what + " softens the decision", p))
        # unknown kidneys never get more than the same person with a known normal value
        q = dict(p, creatinine=None, egfr_reported=None, creatinine_age_d=None)
        if not (a["egfr"] is not None and a["egfr"] < 60) and not p.get("egfr_previous"):
            if evaluate(q)["ceiling_mg_d"] > a["ceiling_mg_d"] + 1e-9 or evaluate(q)["max_mg_d"] > a["max_mg_d"] + 1e-9:
                bad.append(("no kidney value raises the limit", p))
        # waiting never raises a limit
        q, t = json.loads(json.dumps(p)), rnd.choice([30, 100, 200, 400])
        for f in ("creatinine_age_d", "egfr_reported_age_d", "serum_mg_age_d"):
            if q.get(f) is not None:
                q[f] += t
        for x in list(q["labs"].values()) + ([q["egfr_previous"]] if q.get("egfr_previous") else []):
            x["age_d"] += t
        r = evaluate(q)
        if r["ceiling_mg_d"] > a["ceiling_mg_d"] + 1e-9 or r["max_mg_d"] > a["max_mg_d"] + 1e-9:
            bad.append(("waiting %d d raises the limit" % t, p))
        # order and repetition of the lists do not matter
        q = json.loads(json.dumps(p)); q["conditions"] = p["conditions"][::-1] * 2; q["red_flags"] = p["red_flags"] * 2
        if {k: evaluate(q)[k] for k in ("decision", "ceiling_mg_d", "urgency", "fired")} != {k: a[k] for k in ("decision", "ceiling_mg_d", "urgency", "fired")}:
            bad.append(("order matters", p))
        # units do not matter
        if p["creatinine"]:
            q = json.loads(json.dumps(p)); q["creatinine"] = {"value": p["creatinine"]["value"] * 88.4, "unit": "umol/L"}
            if evaluate(q)["decision"] != a["decision"]:
                bad.append(("unit matters", p))
        # null lists block
        for f in ("conditions", "medicines", "red_flags"):
            if i % 10 == 0:
                q = dict(p); q[f] = None
                r = evaluate(q)
                if r["decision"] != "block" or r["max_mg_d"] or "U04" not in r["fired"]:
                    bad.append(("null %s does not block" % f, p))
    for w, p in bad[:12]:
        print("LAW", w, json.dumps({k: v for k, v in p.items() if k != "consent"})[:900])
    print("%d people, %d worsenings, %d violations" % (n, compared, len(bad)))
    return 1 if bad else 0


if __name__ == "__main__":
    a = sys.argv[1:]
    if a[:1] == ["check"]:
        sys.exit(check(a[1] if os.path.exists(a[1]) else os.path.join(HERE, a[1])))
    if a[:1] == ["holdout"]:
        sys.exit(holdout(a[1]))
    if a[:1] == ["laws"]:
        sys.exit(law_test(int(a[1]) if len(a) > 1 else 20000, int(a[2]) if len(a) > 2 else 1))
    if a[:1] == ["evaluate"]:
        try:
            print(json.dumps(evaluate(json.load(sys.stdin)), indent=1))
        except InputError as e:
            print(e, file=sys.stderr); sys.exit(65)
        sys.exit(0)
    print(__doc__); sys.exit(64)
