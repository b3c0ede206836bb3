"""The dorsal-horn neuron of Olivine in Brian2, C++ standalone, step 0.025 ms, exponential Euler.

Usage: nerve_brian2.py NEURONS STIMULI FREQUENCY SPREAD [DIRECTORY]
Prints processor seconds of the compiled program (start-up included) and the C spikes for each stimulus.
"""
import os
import resource
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from nerve_arrivals import FIBRES, arrivals, factors, late_spikes  # noqa: E402
from math import exp, log  # noqa: E402
from brian2 import (NeuronGroup, SpikeGeneratorGroup, SpikeMonitor, Synapses, defaultclock, device,  # noqa: E402
                    ms, run, set_device)
import numpy as np  # noqa: E402

neurons, stimuli = int(sys.argv[1]), int(sys.argv[2])
frequency, spread = float(sys.argv[3]), float(sys.argv[4])
folder = sys.argv[5] if len(sys.argv) > 5 else "brian2_nerve"
set_device("cpp_standalone", build_on_run=False)
defaultclock.dt = 0.025 * ms


def scale(rise, decay):
    peak = rise * decay / (decay - rise) * log(decay / rise)
    return 1 / (exp(-peak / decay) - exp(-peak / rise))


# Voltages in mV, conductances in nS, capacities in pF, all without units; time in ms.
equations = """
dVs/dt = (12.57*0.042*(-65-Vs) + 12.57*120*m**3*h*(50-Vs) + (12.57*17*n**4 + 12.57*1.1*fM*p)*(-70-Vs)
          + 33.5*(Vd-Vs))/12.57/ms : 1
dVd/dt = (62.83*0.042*(-65-Vd) + gL*(120-Vd) + 62.83*0.6*k**3*(-70-Vd) + 62.83*0.26*c**2*(-20-Vd)
          - (bA-aA+gN+bK-aK)*Vd + (bG-aG+1)*(-70-Vd) + 33.5*(Vs-Vd))/62.83/ms : 1
gL = 62.83*0.064*l**2 : 1
gN = (bN-aN)/(1+0.8/3.57*exp(-0.062*Vd)) : 1
w = Vs+55 : 1
am = 0.32*4/exprel((13-w)/4) : 1
bm = 0.28*5/exprel((w-40)/5) : 1
ah = 0.128*exp((12-w)/18) : 1
bh = 4/(1+exp((35-w)/5)) : 1
an = 0.032*5/exprel((15-w)/5) : 1
bn = 0.5*exp((10-w)/40) : 1
dm/dt = (am*(1-m) - bm*m)/ms : 1
dh/dt = (ah*(1-h) - bh*h)/ms : 1
dn/dt = (an*(1-n) - bn*n)/ms : 1
dp/dt = (1/(1+exp(-(Vs+35)/10))-p)*0.0099*(exp((Vs+35)/20)+exp(-(Vs+35)/20))/ms : 1
dl/dt = (1/(1+exp(-(Vd+10)/10))-l)/ms : 1
c2 = Ca*Ca : 1
dk/dt = (c2/(1+c2)-k)*0.13968*(1+c2)/ms : 1
dc/dt = (4*c2/(1+4*c2)-c)*2.328e-4*(1+4*c2)/ms : 1
J = clip(-100*(gL*(Vd-120)/6283 + 0.1*gN*Vd/(0.2*6283)), 0, 1e9) : 1
dCa/dt = (0.518*J + (0.05-Ca)/2)/ms : 1
daA/dt = -aA/(0.1*ms) : 1
dbA/dt = -bA/(5*ms) : 1
daN/dt = -aN/(2*ms) : 1
dbN/dt = -bN/(100*ms) : 1
daG/dt = -aG/(0.1*ms) : 1
dbG/dt = -bG/(10*ms) : 1
daK/dt = -aK/(200*ms) : 1
dbK/dt = -bK/(3000*ms) : 1
drive : 1 (constant)
fM : 1 (constant)
"""
group = NeuronGroup(neurons, equations, method="exponential_euler", threshold="Vs > -20",
                    refractory="Vs > -20")
pairs = np.array([factors(number, spread) for number in range(neurons)])
group.drive, group.fM = pairs[:, 0], pairs[:, 1]
group.Vs = group.Vd = -65
v = -10.0
values = dict(am=0.32 * (13 - v) / (exp((13 - v) / 4) - 1), bm=0.28 * (v - 40) / (exp((v - 40) / 5) - 1),
              ah=0.128 * exp((12 - v) / 18), bh=4 / (1 + exp((35 - v) / 5)),
              an=0.032 * (15 - v) / (exp((15 - v) / 5) - 1), bn=0.5 * exp((10 - v) / 40))
group.m = values["am"] / (values["am"] + values["bm"])
group.h = values["ah"] / (values["ah"] + values["bh"])
group.n = values["an"] / (values["an"] + values["bn"])
group.p, group.l = 1 / (1 + exp(3.0)), 1 / (1 + exp(5.5))
group.Ca, group.k, group.c = 0.05, 0.0025 / 1.0025, 0.01 / 1.01

indices, times = [[], []], [[], []]
for number in range(neurons):
    for place, (when, kind) in enumerate(arrivals(number, stimuli, frequency)):
        indices[kind].append(number * 2 * FIBRES * stimuli + place)
        times[kind].append(when)
targets = neurons * 2 * FIBRES * stimuli
keep = []
effects = ["""aA += {0}; bA += {0}; aN += {1}; bN += {1}""".format(0.45 * scale(0.1, 5), 0.05 * scale(2, 100)),
           """aA += {0}*drive; bA += {0}*drive; aN += {1}*drive; bN += {1}*drive
aG += {2}*drive; bG += {2}*drive; aK += {3}*drive; bK += {3}*drive""".format(
               1.5 * scale(0.1, 5), 1.25 * scale(2, 100), 0.4 * scale(0.1, 10), 0.008 * scale(200, 3000))]
for kind in (0, 1):
    source = SpikeGeneratorGroup(targets, indices[kind], np.array(times[kind]) * ms)
    link = Synapses(source, group, on_pre=effects[kind].replace("; ", "\n"))
    link.connect(i=np.array(indices[kind]), j=np.array(indices[kind]) // (2 * FIBRES * stimuli))
    keep += [source, link]
monitor = SpikeMonitor(group)
run((500.0 + stimuli * 1000.0 / frequency) * ms)
device.build(directory=folder, compile=True, run=False, clean=False)
before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
device.run(directory=folder, with_output=False, run_args=[])
elapsed = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
print("%.3f" % elapsed, late_spikes(list(monitor.t / ms), stimuli, frequency))
