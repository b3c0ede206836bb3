#!/usr/bin/env python3
"""Compares a cohort in lanes with its numba peer, both in the same minute, at equal achieved error.

    Benchmarks/peers/body_run.py [PEOPLE] [ROUNDS]      default 2000 and 5; after a release build

Times are processor time of one thread. The peer is given the loosest of some tolerances with which it
reaches an error of 5e-7; it starts from given basal states, which Olivine finds within its own time.
"""

import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
OURS = ROOT / ".build/release/OlivineBenchmarks"
PEER = ROOT / "Benchmarks/peers/body_numba.py"
AIM = 5e-7


def main():
    people = sys.argv[1] if len(sys.argv) > 1 else "2000"
    rounds = sys.argv[2] if len(sys.argv) > 2 else "5"
    if not OURS.exists():
        sys.exit("build first: swift build -c release -Xcc -march=x86-64-v3 --product OlivineBenchmarks")
    report = subprocess.run([OURS, "body", people], capture_output=True, text=True, check=True).stdout
    ours = json.loads(report)
    mine = statistics.median(ours["microseconds"])
    print(f"Olivine  {mine:8.0f} us/person  error {ours['serum_error']:.1e}  with basal state")
    print(f"         {statistics.median(ours['forecast_milliseconds']):8.0f} ms wall for a forecast of {people}")
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(report)
        file.flush()
        for tolerance in ("1e-4 1e-6", "3e-5 3e-7", "1e-5 1e-7", "1e-6 1e-8"):
            done = subprocess.run([sys.executable, PEER, file.name, *tolerance.split(), rounds],
                                  capture_output=True, text=True)
            if done.returncode == 75:
                sys.exit("numba: not importable, skipped")
            peer = json.loads(done.stdout)
            if peer["serum_error"] <= AIM:
                theirs = statistics.median(peer["microseconds"])
                print(f"numba    {theirs:8.0f} us/person  error {peer['serum_error']:.1e}  rtol {peer['rtol']:.0e}")
                print(f"numba / Olivine: {theirs / mine:.1f}")
                return


if __name__ == "__main__":
    main()
