"""The dorsal-horn neuron of Olivine in Arbor, fixed step 0.025 ms.

Usage: nerve_arbor.py NEURONS STIMULI FREQUENCY SPREAD
Compile the mechanisms first: arbor-build-catalogue nerve nerve_arbor
Prints processor seconds of the run and the C spikes for each stimulus, summed over the neurons.
"""
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import arbor as A  # noqa: E402
from arbor import units as U  # noqa: E402
from nerve_arrivals import arrivals, factors, late_spikes  # noqa: E402

CATALOGUE = os.environ.get("NERVE_CATALOGUE", os.path.join(HERE, "nerve-catalogue.so"))
neurons, stimuli = int(sys.argv[1]), int(sys.argv[2])
frequency, spread = float(sys.argv[3]), float(sys.argv[4])


class Recipe(A.recipe):
    def __init__(self):
        A.recipe.__init__(self)
        self.properties = A.neuron_cable_properties()
        self.properties.catalogue = A.load_catalogue(CATALOGUE)
        self.properties.catalogue.extend(A.default_catalogue(), "")

    def num_cells(self):
        return neurons

    def cell_kind(self, gid):
        return A.cell_kind.cable

    def global_properties(self, kind):
        return self.properties

    def cell_description(self, gid):
        drive, muscarinic = factors(gid, spread)
        tree = A.segment_tree()
        soma = tree.append(A.mnpos, A.mpoint(-20, 0, 0, 10), A.mpoint(0, 0, 0, 10), tag=1)
        tree.append(soma, A.mpoint(0, 0, 0, 2), A.mpoint(500, 0, 0, 2), tag=3)
        decor = A.decor()
        decor.set_property(Vm=-65 * U.mV, cm=0.01 * U.F / U.m2, rL=150 * U.Ohm * U.cm, tempK=295 * U.Kelvin)
        decor.paint("(tag 1)", A.density("wdrsoma", {"gm": 0.0011 * muscarinic}))
        decor.paint("(tag 3)", A.density("pas/e=-65", {"g": 0.000042}))
        decor.place("(on-components 0.5 (tag 3))", A.synapse("wdrdendrite", {"drive": drive}), "in")
        decor.place("(location 0 0.01)", A.threshold_detector(-20 * U.mV), "out")
        policy = A.cv_policy_every_segment()
        return A.cable_cell(tree, decor, discretization=policy)

    def event_generators(self, gid):
        times = [[], []]
        for when, kind in arrivals(gid, stimuli, frequency):
            times[kind].append(when * U.ms)
        return [A.event_generator("in", float(kind), A.explicit_schedule(times[kind])) for kind in (0, 1)]


recipe = Recipe()
simulation = A.simulation(recipe, A.context(threads=1))
simulation.record(A.spike_recording.local)
start = time.process_time()
simulation.run((500.0 + stimuli * 1000.0 / frequency) * U.ms, 0.025 * U.ms)
elapsed = time.process_time() - start
print("%.3f" % elapsed, late_spikes([spike[1] for spike in simulation.spikes()], stimuli, frequency))
