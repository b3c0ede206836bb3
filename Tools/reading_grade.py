#!/usr/bin/env python3
"""Print the Flesch-Kincaid reading grade of every sentence in the wording table.

  python3 Tools/reading_grade.py [--all] [TABLE]

TABLE defaults to Data/wording.en.tsv (columns id, text, note). The grade is

    0.39 * words / sentences + 11.8 * syllables / words - 15.59

(Kincaid 1975, Research Branch Report 8-75). Placeholders such as {medicine} are left out; a
number counts as one word of one syllable. Labels (no full stop, question mark or exclamation
mark at the end) have no grade. Texts for doctors and texts fixed by the trial specification
(note begins with "fixed") are graded but never fail.

The syllable counts were compared with the CMU Pronouncing Dictionary (version 0.7b) over the words
of the table: 0.4 % of the running words differed, the total by less than 0.1 %.

The formula finds the worst sentences; it does not prove that the others are clear.

Exit codes: 0 every text for a person is at grade 8 or below, 1 one is above, 65 a bad table.
"""
import os
import re
import statistics
import sys

SHOWN_ABOVE = 7.0
NEVER_ABOVE = 8.0
FOR_DOCTORS = ("letter.", "report.doctor.")
DEFAULT_TABLE = os.path.join(os.path.dirname(__file__), "..", "Data", "wording.en.tsv")

# Words the counting rules below get wrong.
SYLLABLES = {
    "acid": 2, "agreed": 2, "anyone": 3, "area": 3, "being": 2, "create": 2, "creatinine": 4,
    "diabetes": 4, "diarrhoea": 4, "diet": 2, "dietitian": 4, "does": 1, "doing": 2, "dose": 1,
    "every": 2, "eye": 1, "fluid": 2, "going": 2, "hour": 1, "hours": 1, "idea": 3, "ideas": 3,
    "likely": 2, "loose": 1, "lying": 2, "magnesium": 4, "medicine": 3, "medicines": 3,
    "minute": 2, "minutes": 2, "nausea": 3, "people": 2, "potassium": 4, "quiet": 2,
    "radius": 3, "reaction": 3, "safely": 2, "safety": 2, "sciatica": 4, "science": 2, "someone": 2,
    "something": 2, "sometimes": 2, "somewhere": 2, "trial": 2, "trials": 2, "unlikely": 3,
    "urea": 3, "useful": 2, "usual": 3, "video": 3, "whole": 1,
}
# A final e, ed or es that is not heard: "take", "asked", "takes"; but "table", "wanted", "doses".
SILENT_ENDING = re.compile(
    r"[aeiouy]le$|[^aeiouyl]e$|[^aeiouydt]ed$|[aeiouy]les$|[^aeiouycsxzgl]es$")
# Two vowels side by side that are heard apart: "calcium", "dialysis".
SPLIT_VOWELS = re.compile(r"ia|io(?![un])|iu|ua(?![rl])|eo(?!u)")
SPELLED = {"mg": 1, "mmol": 1, "l": 1, "egfr": 4, "ecg": 3, "hiv": 3, "b12": 2, "b6": 2, "hba1c": 5,
           "nmda": 4, "inr": 3, "tsh": 3, "d": 1}


def syllables(word):
    """The number of syllables of one word, by rule of thumb."""
    word = word.lower().strip("'’")
    if word in SPELLED:
        return SPELLED[word]
    if any(c.isdigit() for c in word):
        return 1
    if word in SYLLABLES:
        return SYLLABLES[word]
    word = re.sub(r"['’]s?$", "", word)
    count = len(re.findall(r"[aeiouy]+", word))
    if SILENT_ENDING.search(word):
        count -= 1
    count += len(SPLIT_VOWELS.findall(word)) - len(re.findall(r"[ct]ia", word))
    return max(1, count)


def grade(text):
    """The Flesch-Kincaid grade of a text, or None for a label."""
    if not re.search(r"[.?!]\)?$", text.strip()):
        return None
    text = re.sub(r"\{[a-zA-Z0-9_]+\}", " ", text)
    text = re.sub(r"(\d)[.,](\d)", r"\1\2", text)
    words = re.findall(r"[A-Za-z0-9À-ÿ]+(?:['’][a-z]+)?", text)
    sentences = max(1, len(re.findall(r"[.?!:;]+(?=\s|$|\))", text)))
    if not words:
        return None
    total = sum(syllables(w) for w in words)
    return 0.39 * len(words) / sentences + 11.8 * total / len(words) - 15.59


def read(path):
    """The rows (id, text, note) of the table; unique ids, three columns."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = file.read().rstrip("\n").split("\n")
    if lines[0].split("\t") != ["id", "text", "note"]:
        raise ValueError("line 1: expected the columns id, text, note")
    seen, rows = {}, []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != 3:
            raise ValueError("line %d: %d columns, expected 3" % (number, len(cells)))
        if cells[0] in seen:
            raise ValueError("line %d: %s is also on line %d" % (number, cells[0], seen[cells[0]]))
        if not cells[1].strip():
            raise ValueError("line %d: id %s has no text" % (number, cells[0]))
        seen[cells[0]] = number
        rows.append(cells)
    return rows


def main(arguments):
    show_all = "--all" in arguments
    paths = [a for a in arguments if a != "--all"]
    try:
        rows = read(paths[0] if paths else DEFAULT_TABLE)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 65
    graded = [(grade(text), name, text, note) for name, text, note in rows]
    labels = sum(1 for g, _, _, _ in graded if g is None)
    graded = sorted((r for r in graded if r[0] is not None), reverse=True)
    exempt = [r for r in graded if r[1].startswith(FOR_DOCTORS) or r[3].startswith("fixed")]
    person = [r for r in graded if r not in exempt]
    for g, name, text, _ in graded if show_all else [r for r in person if r[0] > SHOWN_ABOVE]:
        print("%5.1f  %s  %s" % (g, name, text))
    grades = [r[0] for r in person]
    print("%d texts, %d labels without a grade, %d exempt" % (len(rows), labels, len(exempt)))
    print("for a person: mean %.1f, median %.1f, worst %.1f" % (
        statistics.mean(grades), statistics.median(grades), max(grades)))
    print("%d of %d at 6 or below, %d above 7, %d above 8" % (
        sum(g <= 6 for g in grades), len(grades), sum(g > SHOWN_ABOVE for g in grades),
        sum(g > NEVER_ABOVE for g in grades)))
    if exempt:
        print("exempt: mean %.1f, worst %.1f (%s)" % (
            statistics.mean(r[0] for r in exempt), exempt[0][0], exempt[0][1]))
    return 1 if any(g > NEVER_ABOVE for g in grades) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
