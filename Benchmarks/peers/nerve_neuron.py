"""The dorsal-horn neuron of Olivine in NEURON, fixed step 0.025 ms.

Usage: nerve_neuron.py NEURONS STIMULI FREQUENCY SPREAD
Compile the mechanisms first: (cd nerve_neuron && nrnivmodl .)
Prints processor seconds of the run and the C spikes for each stimulus, summed over the neurons.
"""
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from nerve_arrivals import arrivals, factors, late_spikes  # noqa: E402
from neuron import h, load_mechanisms  # noqa: E402

load_mechanisms(os.environ.get("NERVE_MECHANISMS", os.path.join(HERE, "nerve_neuron")))
neurons, stimuli = int(sys.argv[1]), int(sys.argv[2])
frequency, spread = float(sys.argv[3]), float(sys.argv[4])
h.celsius = 22
cells = []
for number in range(neurons):
    drive, muscarinic = factors(number, spread)
    soma, dendrite = h.Section(name="soma%d" % number), h.Section(name="dendrite%d" % number)
    soma.L = soma.diam = 20
    dendrite.L, dendrite.diam = 500, 4
    for section in (soma, dendrite):
        section.nseg, section.cm, section.Ra = 1, 1, 150
    dendrite.connect(soma(0.5), 0)
    soma.insert("wdrsoma")
    soma(0.5).wdrsoma.gm = 0.0011 * muscarinic
    dendrite.insert("pas")
    dendrite(0.5).pas.g, dendrite(0.5).pas.e = 0.000042, -65
    synapses = h.WdrDendrite(dendrite(0.5))
    synapses.drive = drive
    inputs = [h.NetCon(None, synapses) for _ in range(2)]
    for kind, connection in enumerate(inputs):
        connection.weight[0], connection.delay = kind, 0
    threshold = h.NetCon(soma(0.5)._ref_v, None, sec=soma)
    threshold.threshold = -20
    spikes = h.Vector()
    threshold.record(spikes)
    cells.append((soma, dendrite, synapses, inputs, threshold, spikes, number))


def queue():
    for cell in cells:
        for when, kind in arrivals(cell[6], stimuli, frequency):
            cell[3][kind].event(when)


parallel = h.ParallelContext()
h.dt = 0.025
h.secondorder = 0
parallel.set_maxstep(10)
h.finitialize(-65)
queue()
start = time.process_time()
parallel.psolve(500.0 + stimuli * 1000.0 / frequency)
elapsed = time.process_time() - start
counts = [0] * stimuli
for cell in cells:
    counts = [a + b for a, b in zip(counts, late_spikes(cell[5], stimuli, frequency))]
print("%.3f" % elapsed, counts)
