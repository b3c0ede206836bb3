#!/usr/bin/env python3
"""Compares a cohort in lanes with its peers, all in the same minute, at equal achieved error.

    Benchmarks/peers/body_run.py [PEOPLE] [ROUNDS]      default 2000 and 3; after a release build

Times are processor time of one thread. Each peer is given the loosest of some tolerances with which it reaches an error
of 5e-7; peers start from given basal states, which Olivine finds within its own time. A peer that is not installed is
left out: numba and diffrax have to be importable by this Python, deSolve by Rscript (with a C compiler for its model).
"""

import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = ROOT / "Benchmarks/peers"
OURS = ROOT / ".build/release/OlivineBenchmarks"
AIM = 5e-7
ABSENT = 75


class Absent(Exception):
    """The peer cannot be run here."""


def document(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode == ABSENT:
        raise Absent
    if done.returncode != 0:
        sys.stderr.write(done.stderr[-2000:])
        raise Absent
    return json.loads(done.stdout.strip().splitlines()[-1])


def python_peer(script, tolerances):
    def runs(report, folder, rounds):
        for relative, absolute in tolerances:
            yield document([sys.executable, HERE / script, folder / "report.json", relative, absolute, rounds])
    return runs


def desolve(report, folder, rounds):
    if not shutil.which("Rscript") or not shutil.which("R"):
        raise Absent
    shutil.copy(HERE / "body_desolve.c", folder / "body_desolve.c")
    built = subprocess.run(["R", "CMD", "SHLIB", "body_desolve.c"], cwd=folder, capture_output=True, text=True)
    if built.returncode != 0:
        raise Absent
    names = python_names()
    with open(folder / "people.csv", "w") as file:
        for q in report["sample"]:
            row = [q["parameters"][name] for name in names] + q["state"] + [q["diet"], q["dissolving_share"]] + q["serum"]
            file.write(",".join(repr(float(value)) for value in row) + "\n")
    for relative, absolute in (("1e-4", "1e-6"), ("1e-5", "1e-7"), ("1e-6", "1e-8"), ("1e-7", "1e-9"), ("1e-8", "1e-10"), ("1e-9", "1e-11")):
        yield document(["Rscript", HERE / "body_desolve.R", folder / "body_desolve.so", folder / "people.csv",
                        report["days"], report["dose"], relative, absolute, rounds])


def python_names():
    """The order of the parameters, as body_numba.py has it."""
    text = (HERE / "body_numba.py").read_text()
    block = text[text.index("NAMES = [") + 8:]
    return json.loads(block[:block.index("]") + 1])


PEERS = {
    "numba": python_peer("body_numba.py", (("1e-4", "1e-6"), ("3e-5", "3e-7"), ("1e-5", "1e-7"), ("1e-6", "1e-8"))),
    "diffrax": python_peer("body_diffrax.py", (("3e-5", "3e-7"), ("1e-5", "1e-7"), ("1e-6", "1e-8"), ("1e-7", "1e-9"))),
    "deSolve": desolve,
}


def main():
    people = sys.argv[1] if len(sys.argv) > 1 else "2000"
    rounds = sys.argv[2] if len(sys.argv) > 2 else "3"
    if not OURS.exists():
        sys.exit("build first: swift build -c release -Xcc -march=x86-64-v3 --product OlivineBenchmarks")
    report = document([OURS, "body", people])
    print(f"Olivine  {statistics.median(report['microseconds']):8.0f} us/person  error {report['serum_error']:.1e}  "
          "with basal state", flush=True)
    for name, runs in PEERS.items():
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "report.json").write_text(json.dumps(report))
            try:
                for peer in runs(report, folder, rounds):
                    if peer["serum_error"] <= AIM:
                        # The same minute: Olivine once more, right after the peer.
                        mine = statistics.median(document([OURS, "body", people])["microseconds"])
                        theirs = statistics.median(peer["microseconds"])
                        print(f"{name:8} {theirs:8.0f} us/person  error {peer['serum_error']:.1e}  rtol {peer['rtol']:.0e}  "
                              f"Olivine {mine:.0f}  ratio {theirs / mine:.1f}", flush=True)
                        break
                else:
                    print(f"{name}: no tolerance reached {AIM:.0e}", flush=True)
            except Absent:
                print(f"{name}: not installed here, left out", flush=True)


if __name__ == "__main__":
    main()
