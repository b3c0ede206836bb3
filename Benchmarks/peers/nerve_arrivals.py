"""Arrivals and differences of the neurons, as Olivine makes them: no random numbers."""
A, C = 0.7548776662466927, 0.5698402909980532
FIBRES, FIRST = 20, 500.0


def part(number, step):
    return (0.5 + number * step) % 1.0


def factors(neuron, spread):
    """Factors on the drive of C fibres and on the M-current."""
    return (1 + spread * 0.25 * (2 * part(neuron + 1, A) - 1),
            1 + spread * 0.20 * (2 * part(neuron + 1, C) - 1))


def arrivals(neuron, stimuli, frequency):
    """(time in ms, 0 for A or 1 for C), by time."""
    events = []
    for stimulus in range(stimuli):
        start = FIRST + stimulus * 1000.0 / frequency
        for fibre in range(FIBRES):
            number = neuron * 1000 + stimulus * FIBRES + fibre + 1
            events.append((start + 10 + 5 * part(number, A), 0))
            events.append((start + 180 + 60 * part(number, C), 1))
    return sorted(events)


def late_spikes(times, stimuli, frequency):
    """C spikes for each stimulus from spike times in ms."""
    period = 1000.0 / frequency
    counts = [0] * stimuli
    for time in times:
        stimulus = int((time - FIRST) // period)
        if 0 <= stimulus < stimuli and time - FIRST - stimulus * period >= 150:
            counts[stimulus] += 1
    return counts
