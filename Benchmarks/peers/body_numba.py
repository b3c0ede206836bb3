"""The body model for one person after another, by Tsitouras 5(4) in numba: the peer of a cohort in lanes.

Runs the people of a report of `OlivineBenchmarks body N` from their given states over the same days, with
steps that adapt to the tolerance and start again at each dose, and compares the mean serum of each day.

    body_numba.py REPORT.json [RTOL ATOL] [ROUNDS]      prints one JSON document
"""

import json
import math
import sys
import time

try:
    import numba
    import numpy as np
except ImportError:
    sys.exit(75)

NAMES = ["kS", "kR", "fp", "Vm", "Km", "kT", "Losm", "phi_abs", "Vp", "Vx", "Q", "I0", "M0", "B0", "kI", "kM", "kB",
         "kappa", "Cref", "fu", "gfr_ml_min", "Tm", "splay", "tm_factor", "leak", "f0", "Lgut", "Lskin", "csf0", "eta",
         "kcsf"]


@numba.njit(inline="always", fastmath=False)
def rates(y, p, d):
    (ks, kr, fp0, vm, km, kt, losm, phi, vp, vx, q, i0, m0, b0, ki, kmu, kb, kap, cref, fu, gfr0, tm0, splay, tmf, leak,
     f0, lgut, lskin, csf0, eta, kcsf) = p
    c = y[3] / vp
    r = c / cref
    fp = fp0 * phi
    release, slow = ks * y[0], kr * y[1]
    sat = phi * vm * y[2] / (km + y[2])
    transit = kt * (1 + y[2] / losm) * y[2]
    gfr, s = gfr0 * 0.06, splay * leak
    z = (fu * c - tm0 * tmf) / s
    soft = (z if z > 0 else 0.0) + math.log1p(math.exp(-abs(z)))
    renal = gfr * (f0 * fu * c + s * soft)
    g = r * (1 + kap) / (r + kap)
    jx = q * (c - y[4] / vx)
    ji, jm, jb = ki * (i0 * g - y[5]), kmu * (m0 * g - y[6]), kb * (b0 * r - y[7])
    gut, skin = lgut * g, lskin * g
    d[0] = -release
    d[1] = -slow
    d[2] = (1 - fp) * (release + slow) - sat - transit
    d[3] = fp * (release + slow) + sat - renal - gut - skin - jx - ji - jm - jb
    d[4], d[5], d[6], d[7] = jx, ji, jm, jb
    d[8] = kcsf * (csf0 * (1 + eta * (r - 1)) - y[8])
    d[9], d[10], d[11] = renal, transit + gut, skin


@numba.njit
def advance(y, p, hours, h, rtol, atol, k, t):
    left = hours
    rates(y, p, k[0])
    while left > 0:
        last = h >= left * (1 - 1e-12)
        step = left if last else h
        for i in range(12):
            t[i] = y[i] + step * 0.161 * k[0, i]
        rates(t, p, k[1])
        for i in range(12):
            t[i] = y[i] + step * (-0.008480655492356989 * k[0, i] + 0.335480655492357 * k[1, i])
        rates(t, p, k[2])
        for i in range(12):
            t[i] = y[i] + step * (2.8971530571054935 * k[0, i] - 6.359448489975075 * k[1, i] + 4.3622954328695815 * k[2, i])
        rates(t, p, k[3])
        for i in range(12):
            t[i] = y[i] + step * (5.325864828439257 * k[0, i] - 11.748883564062828 * k[1, i] + 7.4955393428898365 * k[2, i]
                                  - 0.09249506636175525 * k[3, i])
        rates(t, p, k[4])
        for i in range(12):
            t[i] = y[i] + step * (5.86145544294642 * k[0, i] - 12.92096931784711 * k[1, i] + 8.159367898576159 * k[2, i]
                                  - 0.071584973281401 * k[3, i] - 0.028269050394068383 * k[4, i])
        rates(t, p, k[5])
        for i in range(12):
            t[i] = y[i] + step * (0.09646076681806523 * k[0, i] + 0.01 * k[1, i] + 0.4798896504144996 * k[2, i]
                                  + 1.379008574103742 * k[3, i] - 3.290069515436081 * k[4, i] + 2.324710524099774 * k[5, i])
        rates(t, p, k[6])
        error = 0.0
        for i in range(12):
            e = step * (-0.00178001105222577714 * k[0, i] - 0.0008164344596567469 * k[1, i] + 0.007880878010261995 * k[2, i]
                        - 0.1447110071732629 * k[3, i] + 0.5823571654525552 * k[4, i] - 0.45808210592918697 * k[5, i]
                        + 0.015151515151515152 * k[6, i])
            error = max(error, abs(e) / (atol + rtol * max(abs(y[i]), abs(t[i]))))
        factor = 5.0 if error == 0 else min(5.0, max(0.2, 0.9 * error ** -0.2))
        if error <= 1:
            y[:] = t
            k[0] = k[6]
            left = 0.0 if last else left - step
            if not last or step >= h:
                h = step * factor
        else:
            h = step * factor
    return h


@numba.njit
def run(params, states, diets, shares, days, dose, rtol, atol, out):
    k, t, y = np.empty((7, 12)), np.empty(12), np.empty(12)
    for n in range(len(states)):
        p = (params[n, 0], params[n, 1], params[n, 2], params[n, 3], params[n, 4], params[n, 5], params[n, 6], params[n, 7],
             params[n, 8], params[n, 9], params[n, 10], params[n, 11], params[n, 12], params[n, 13], params[n, 14],
             params[n, 15], params[n, 16], params[n, 17], params[n, 18], params[n, 19], params[n, 20], params[n, 21],
             params[n, 22], params[n, 23], params[n, 24], params[n, 25], params[n, 26], params[n, 27], params[n, 28],
             params[n, 29], params[n, 30])
        y[:] = states[n]
        meal, tablet = diets[n] / 24.305 / 3, dose / 24.305
        h = 0.01
        for day in range(days):
            total = 0.5 * y[3]
            for hour in range(24):
                if hour == 8 or hour == 13 or hour == 19:
                    y[1] += meal
                    if hour == 8:
                        y[1] += shares[n] * tablet
                        y[10] += (1 - shares[n]) * tablet
                    h = min(h, 0.01)
                h = advance(y, p, 1.0, h, rtol, atol, k, t)
                total += y[3] if hour < 23 else 0.5 * y[3]
            out[n, day] = total / 24 / p[8]


def main():
    report = json.load(open(sys.argv[1]))
    rtol, atol = (float(sys.argv[2]), float(sys.argv[3])) if len(sys.argv) > 3 else (1e-6, 1e-8)
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    people = report["sample"]
    params = np.array([[q["parameters"][name] for name in NAMES] for q in people])
    states = np.array([q["state"] for q in people])
    diets = np.array([q["diet"] for q in people])
    shares = np.array([q["dissolving_share"] for q in people])
    want = np.array([q["serum"] for q in people])
    out = np.empty_like(want)
    run(params[:1], states[:1], diets[:1], shares[:1], 1, report["dose"], rtol, atol, out[:1])
    times = []
    for _ in range(rounds):
        start = time.process_time()
        run(params, states, diets, shares, report["days"], report["dose"], rtol, atol, out)
        times.append((time.process_time() - start) * 1e6 / len(people))
    print(json.dumps(dict(microseconds=times, serum_error=float(np.abs(out / want - 1).max()), rtol=rtol, atol=atol)))


if __name__ == "__main__":
    main()
