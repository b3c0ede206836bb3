"""Writes test cases as newline-delimited JSON: one compact object a line, the same bytes every run."""
import json
import os
from collections import Counter

FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "SafetyTests", "Fixtures")


def without_nulls(value):
    """The same value without null members: an absent field and a null field both mean "not answered"."""
    if isinstance(value, dict):
        return {key: without_nulls(member) for key, member in value.items() if member is not None}
    if isinstance(value, list):
        return [without_nulls(member) for member in value]
    return value


def write(name, cases):
    """Writes the cases to the fixture `name`, refusing repeated ids, and says how many there are."""
    ids = [case["id"] for case in cases]
    repeated = sorted(i for i, count in Counter(ids).items() if count > 1)
    if repeated:
        raise SystemExit("repeated ids: %s" % ", ".join(repeated))
    path = os.path.normpath(os.path.join(FIXTURES, name))
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for case in cases:
            file.write(json.dumps(case, separators=(",", ":"), ensure_ascii=False) + "\n")
    print("%s: %d cases, %d bytes" % (name, len(cases), os.path.getsize(path)))
