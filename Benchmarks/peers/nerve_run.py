"""The dorsal-horn neuron in Olivine and in whatever peers are installed, in the same minute.

Usage: nerve_run.py [ROUNDS]
Runs 1,000 neurons for 1 s and one neuron for 9.5 s, same fixed step, and prints user processor seconds
with the spikes, so that everybody can see that the same model was run. Peers that are not installed are
left out with a message. NEURON and Arbor need their mechanisms, from Benchmarks/peers:
(cd nerve_neuron && nrnivmodl .); arbor-build-catalogue nerve nerve_arbor
"""
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OURS = os.path.join(HERE, "..", "..", ".build", "release", "OlivineBenchmarks")
PYTHON = sys.executable
TASKS = {"1,000 neurons x 1 s": ["1000", "1", "2", "1"], "1 neuron x 9.5 s": ["1", "9", "1", "0"]}
PROGRAMS = {
    "Olivine": [OURS, "nerve"],
    "NEURON": [PYTHON, os.path.join(HERE, "nerve_neuron.py")],
    "Brian2": [PYTHON, os.path.join(HERE, "nerve_brian2.py")],
    "Arbor": [PYTHON, os.path.join(HERE, "nerve_arbor.py")],
}
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
for task, arguments in TASKS.items():
    times = {}
    for _ in range(rounds):
        for name, command in PROGRAMS.items():
            done = subprocess.run(command + arguments, capture_output=True, text=True)
            lines = [line for line in done.stdout.splitlines() if line[:1].isdigit()]
            if done.returncode or not lines:
                print("%s: not installed, or it failed" % name)
                continue
            seconds, spikes = lines[0].split(" ", 1)
            times.setdefault(name, ([], spikes))[0].append(float(seconds))
    print(task)
    for name, (seconds, spikes) in times.items():
        ratios = [a / b for a, b in zip(seconds, times["Olivine"][0])]
        print("  %-8s %7.3f s  %5.1f times Olivine  spikes %s"
              % (name, statistics.median(seconds), statistics.median(ratios), spikes[:60]))
