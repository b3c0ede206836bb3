#!/usr/bin/env python3
"""Writes Tests/SafetyTests/Fixtures/diary_cases.ndjson: trial diaries and what the independent reference does on their last day.

Regenerate from the project folder, after a change of the stop rules:

    python3 Tests/Reference/make_diary_cases.py

Every line is {"id", "baseline", "entries", "expect"}. A field missing from an entry was not answered.
"""
import random
import sys

sys.dont_write_bytecode = True
import case_file
import safety_reference as reference

SEED = 20260102
HAIR = 1e-9
BASELINE = {"pain_0_10": 5, "stools_per_day": 1, "sbp_mmhg": 125, "hr_bpm": 70, "egfr": 80, "room_mg_d": 250}
EVENTS = sorted(reference.TOX_SIGNS) + ["dizzy", "fainted", "not_drinking"]

cases = []


def add(name, entries, **baseline):
    person = case_file.without_nulls(dict(BASELINE, **baseline))
    entries = case_file.without_nulls(entries)
    result = reference.diary(person, entries)
    cases.append({"id": name, "baseline": person, "entries": entries, "expect": result})


def day(number, **answers):
    return dict({"day": number}, **answers)


def today(name, yesterday=None, baseline=None, **answers):
    """A quiet day and then one with these answers."""
    add(name, [day(1, **(yesterday or {})), day(2, **answers)], **(baseline or {}))


def around(name, threshold, entry, step=HAIR, **baseline):
    """Just below, exactly at and just above a threshold; `entry` makes the answers of the day from the value."""
    for where, value in (("below", threshold - step), ("at", threshold), ("above", threshold + step)):
        today("%s/%g/%s" % (name, threshold, where), baseline=baseline, **entry(value))


def series(name, field, values, start=1, **baseline):
    """One value a day; None leaves the day out of the diary."""
    add(name, [day(start + i, **{field: v}) for i, v in enumerate(values) if v is not None], **baseline)


def one_day_signs():
    today("quiet")
    for threshold in (1.05, 1.23):
        around("serum", threshold, lambda v: {"labs": {"serum_mg_mmol_l": v}})
    for event in EVENTS:
        today("event/%s" % event, events=[event])
        today("event of yesterday/%s" % event, yesterday={"events": [event]})
    for code in reference.RED:
        today("red flag/%s" % code, red_flags=[code])
    today("red flag of yesterday", yesterday={"red_flags": ["fits"]})
    today("two red flags", red_flags=["foot_ulcer", "mg_toxicity_signs"])
    around("ill", 24, lambda v: {"ill_hours": v})
    around("pressure", 90, lambda v: {"sbp_mmhg": v})
    for name, base in (("", 125), (", baseline unknown", None)):
        for dizzy in ([], ["dizzy"], ["fainted"]):
            around("pressure fall%s/%s" % (name, "".join(dizzy)), 105, lambda v: {"sbp_mmhg": v, "events": dizzy}, sbp_mmhg=base)
    for event in EVENTS:
        today("pressure fall/event/%s" % event, sbp_mmhg=100, events=[event])
    for base in (49, 50 - HAIR, 50, 70, None):
        around("pulse, baseline %r" % base, 50, lambda v: {"pulse_bpm": v}, hr_bpm=base)
    today("pulse low as before, fainted", baseline={"hr_bpm": 45}, pulse_bpm=45, events=["fainted"])
    around("kidneys", 45, lambda v: {"labs": {"egfr": v}}, egfr=50)
    for base in (80, None):
        around("kidneys fall, baseline %s" % base, 60, lambda v: {"labs": {"egfr": v}}, egfr=base)
    for medicine in sorted(reference.COURSE) + ["gabapentin", "herbal mix", "rifampicin"]:
        today("new medicine/%s" % medicine, new_medicine=medicine)
    for pregnant in (True, False):
        today("pregnant/%s" % pregnant, pregnant=pregnant)
    for room in (250, None):
        around("capsule, room %s" % room, 250, lambda v: {"requested_capsule_mg_d": v}, room_mg_d=room)
    for capsule in (0, HAIR, 1):
        today("capsule of %g, room unknown" % capsule, baseline={"room_mg_d": None}, requested_capsule_mg_d=capsule)
    for pain in (True, False, None):
        around("no stool, belly pain %s" % pain, 4, lambda v: {"days_without_stool": v, "belly_pain": pain})


def gut():
    for sign in ("stool_incontinence", "stool_blood"):
        today("gut/%s" % sign, **{sign: True})
        today("gut/%s/fainted" % sign, events=["fainted"], **{sign: True})
    for base in (1, 2.5, None):
        usual = 1 if base is None else base
        around("stools far up, baseline %s" % base, usual + 7, lambda v: {"stools": v}, stools_per_day=base)
    today("stools far up, fainted", stools=9, events=["fainted"])
    runs = {"one": [1, 5], "two": [5, 5], "low": [4, 4], "almost": [5, 4], "ended": [5, 5, 1], "gap": [5, None, 5], "unanswered": [5, 5, 1, 5],
            "three": [5, 5, 5], "four": [5, 5, 5, 5], "second": [5, 5, 1, 5, 5], "second after a gap": [5, 5, None, 5, 5],
            "second, first too low": [4, 5, 1, 5, 5], "second, first with a gap": [5, None, 5, 1, 5, 5], "at once": [5],
            "first days three": [5, 5, 5, 1, 6, 6]}
    for name, values in runs.items():
        series("stools/%s" % name, "stools", values)
        for field in ("nausea_0_10", "cramping_0_10"):
            series("%s/%s" % (field, name), field, [None if v is None else v + 2 for v in values])
    less = 5 - HAIR
    runs = {"two": [less, less], "second": [5, 5, 1, less, less], "second, first below": [less, less, 1, 5, 5]}
    for name, values in runs.items():
        series("just below/stools/%s" % name, "stools", values)
        series("just below/nausea/%s" % name, "nausea_0_10", [v + 2 for v in values])
    around("stools far up, fainted", 8, lambda v: {"stools": v, "events": ["fainted"]})
    series("stools/fractional baseline", "stools", [6, 6], stools_per_day=2.5)
    series("stools/fractional baseline, enough", "stools", [7, 7], stools_per_day=2.5)
    today("one after the other", yesterday={"nausea_0_10": 7}, cramping_0_10=7)
    today("one after the other, weak", yesterday={"nausea_0_10": 7}, cramping_0_10=6, nausea_0_10=6)
    today("twice seven halves", yesterday={"nausea_0_10": 7, "cramping_0_10": 2}, nausea_0_10=7, cramping_0_10=2)
    for field in ("nausea_0_10", "cramping_0_10"):
        for sign in ("vomited", "belly_pain"):
            around("%s with %s" % (field, sign), 9, lambda v: {field: v, sign: True})
        today("%s alone" % field, **{field: 10})
    today("nine and both", nausea_0_10=9, vomited=True, belly_pain=True)


def pain():
    high = {"two": [8, 8], "three": [8, 8, 8], "low": [8, 7, 8], "late": [7, 8, 8], "end low": [8, 8, 7], "gap": [8, None, 8, 8],
            "gap of two": [8, 8, None, 8], "four": [8, 8, 8, 8], "ended": [8, 8, 8, 5]}
    for name, values in high.items():
        series("pain high/%s" % name, "pain_0_10", values, pain_0_10=8)
    series("pain high/just below", "pain_0_10", [8 - HAIR, 8, 8], pain_0_10=8)
    for usual in (5 - HAIR, 5, 5 + HAIR, None):
        series("pain up/%s" % usual, "pain_0_10", [7] * 14, pain_0_10=usual)
    for name, first, second in (("first week low", 6, 7), ("second week low", 7, 6), ("both", 7, 7)):
        series("pain up/%s" % name, "pain_0_10", [first] * 7 + [second] * 7)
    for name, values in (("mean just below", [7] * 13 + [6]), ("mean just below first", [6] + [7] * 13), ("thirteen days", [7] * 13),
                         ("edge first", [3] + [7] * 14), ("edge middle", [7] * 7 + [0] + [7] * 7), ("edge middle higher", [7] * 6 + [0] + [7] * 7),
                         ("edge last", [7] * 14 + [0])):
        series("pain up/%s" % name, "pain_0_10", values)
    for first, second in ((4, 4), (3, 4), (4, 3)):
        series("pain up/%d and %d entries" % (first, second), "pain_0_10",
               [7] * first + [None] * (7 - first) + [None] * (7 - second) + [7] * second)


def weekly_checks():
    for gap in (13, 14, 15, 20, 21, 22):
        add("no check/%d days" % gap, [day(3), day(gap)])
        add("check/%d days ago" % gap, [day(3), day(5, weekly_check=True), day(5 + gap)])
        add("check/first of two, %d days" % gap, [day(2, weekly_check=True), day(5, weekly_check=True), day(5 + gap, weekly_check=False)])
    add("check/today", [day(1), day(30, weekly_check=True)])


def random_entry(chance, number):
    entry = {"day": number, "pain_0_10": chance.choice([None, 4, 5, 6, 7, 7, 8, 8]), "stools": chance.choice([None, 1, 1, 2, 5, 6, 8]),
             "nausea_0_10": chance.choice([None, 0, 0, 3, 7, 9]), "cramping_0_10": chance.choice([None, 0, 0, 6, 7]),
             "weekly_check": chance.random() < 0.08}
    rare = {"stool_blood": True, "stool_incontinence": True, "vomited": True, "belly_pain": True, "pregnant": True,
            "days_without_stool": chance.randint(2, 6), "ill_hours": chance.randint(10, 40), "sbp_mmhg": chance.randint(80, 140),
            "pulse_bpm": chance.randint(40, 80), "events": [chance.choice(EVENTS)],
            "labs": chance.choice([{"serum_mg_mmol_l": round(chance.uniform(0.9, 1.4), 2)}, {"egfr": chance.randint(35, 90)}]),
            "new_medicine": chance.choice(sorted(reference.MED)), "red_flags": [chance.choice(sorted(reference.RED))],
            "requested_capsule_mg_d": chance.choice([100, 200, 250, 300])}
    for field, value in rare.items():
        if chance.random() < 0.05:
            entry[field] = value
    return entry


def crowd():
    """Diaries drawn at random, with days left out."""
    chance = random.Random(SEED)
    for number in range(300):
        last, kept = chance.randint(2, 26), chance.choice([0.6, 0.9, 1.0])
        days = [d for d in range(1, last + 1) if chance.random() < kept] or [last]
        baseline = {"pain_0_10": chance.choice([None, 3, 5, 6]), "stools_per_day": chance.choice([None, 1, 1.5, 2]),
                    "sbp_mmhg": chance.choice([None, 110, 125]), "hr_bpm": chance.choice([None, 45, 70]),
                    "egfr": chance.choice([None, 50, 80]), "room_mg_d": chance.choice([None, 100, 250])}
        add("random/%03d" % number, [random_entry(chance, d) for d in days], **baseline)


def main():
    for section in (one_day_signs, gut, pain, weekly_checks, crowd):
        section()
    case_file.write("diary_cases.ndjson", cases)


if __name__ == "__main__":
    main()
