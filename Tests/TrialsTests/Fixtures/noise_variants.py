"""Posterior of the effect under T1e and T1l from dense covariance matrices, in numpy.

Written apart from the program: no Kalman filter, no whitening by gaps, a product grid over all four
hyper-parameters.  Usage: noise_variants.py trial_golden.json > noise_variants.json
"""

import json
import math
import sys

import numpy as np
from scipy.linalg import cholesky, solve_triangular
from scipy.optimize import brentq
from scipy.special import ndtr

DEFAULT = {"alpha": [5.0, 2.5], "trend": [0.0, 0.5], "weekend": [0.0, 0.5], "effect": [0.0, 1.0],
           "atanh_rho": [0.4, 0.35], "log_sigma": [math.log(1.2), 0.5], "log_halflife": [math.log(5.0), 0.5]}
EXTRA = {"T1e": (0.85, 1.0), "T1l": (-2.5383, 0.5)}


def axis(mean, sd, width, count):
    return np.linspace(mean - width * sd, mean + width * sd, count)


def run(case, model):
    priors = {**DEFAULT, **case.get("priors", {})}
    n = len(case["scores"])
    days = np.array([t for t, v in enumerate(case["scores"]) if v is not None])
    y = np.array([case["scores"][t] for t in days], float)
    columns, names = [np.ones(n)], ["alpha"]
    if model == "T1e":
        columns.append((np.arange(1, n + 1) - (n + 1) / 2) / 28)
        names.append("trend")
    if case.get("weekend"):
        columns.append(np.array(case["weekend"], float) - 2 / 7)
        names.append("weekend")
    names.append("effect")
    m0 = np.array([priors[k][0] for k in names])
    d0 = np.array([priors[k][1] ** -2.0 for k in names])
    rhos = axis(*priors["atanh_rho"], 5, 31)
    sigmas = axis(*priors["log_sigma"], 5, 61)
    halves = axis(*priors["log_halflife"], 4.5, 21)
    mean, sd = EXTRA[model]
    extras = axis(mean, sd, 4, 25)
    exposures = []
    for h in np.exp(halves):
        rate, x, out = 1 - 2 ** (-1 / h), case.get("x0", 0.0), []
        for d in case["input"]:
            x += rate * (d - x)
            out.append(x)
        exposures.append(np.array(out))
    lag = np.abs(days[:, None] - days[None, :])
    logs, means, variances = [], [], []
    for e in extras:
        for r in rhos:
            rho = math.tanh(r)
            share, wander = (1 / (1 + math.exp(-e)), 0.0) if model == "T1e" else (1.0, math.exp(e))
            cov = share * np.power(rho, lag) + (1 - share) * np.eye(len(days))
            cov += wander ** 2 * np.minimum(days[:, None], days[None, :])
            low = cholesky(cov, lower=True)
            logdet = 2 * np.log(np.diag(low)).sum()
            for x, h in zip(exposures, halves):
                full = np.column_stack(columns + [x])[days]
                z = solve_triangular(low, np.column_stack([full, y - full @ m0]), lower=True)
                g = z.T @ z
                p = len(names)
                for s in sigmas:
                    v = math.exp(2 * s)
                    precision = g[:p, :p] / v + np.diag(d0)
                    inverse = np.linalg.inv(precision)
                    c = g[:p, p] / v
                    dev = inverse @ c
                    logs.append(-0.5 * (len(days) * math.log(2 * math.pi * v) + logdet
                                        + np.linalg.slogdet(precision)[1] - np.log(d0).sum() + g[p, p] / v - c @ dev)
                                - 0.5 * ((e - mean) / sd) ** 2
                                - 0.5 * sum(((t - priors[k][0]) / priors[k][1]) ** 2
                                            for t, k in ((r, "atanh_rho"), (s, "log_sigma"), (h, "log_halflife"))))
                    means.append(m0[-1] + dev[-1])
                    variances.append(inverse[-1, -1])
    w = np.exp(np.array(logs) - max(logs))
    w /= w.sum()
    m, v = np.array(means), np.array(variances)
    centre = float(w @ m)
    spread = math.sqrt(w @ (v + (m - centre) ** 2))
    keep = w > 1e-12
    w, m, s = w[keep], m[keep], np.sqrt(v[keep])

    def cdf(t):
        return float(w @ ndtr((t - m) / s))

    return {"id": case["id"], "model": model, "mean": centre, "sd": spread, "benefit": cdf(0), "relief": cdf(-1),
            "q025": brentq(lambda t: cdf(t) - 0.025, centre - 9 * spread, centre + 9 * spread),
            "q975": brentq(lambda t: cdf(t) - 0.975, centre - 9 * spread, centre + 9 * spread)}


if __name__ == "__main__":
    cases = {c["id"]: c for c in json.load(open(sys.argv[1]))["cases"]}
    wanted = (("g02_null_effect", "T1e"), ("g02_null_effect", "T1l"), ("g11_sparse", "T1e"), ("g11_sparse", "T1l"))
    json.dump({"cases": [run(cases[k], model) for k, model in wanted]}, sys.stdout, indent=1)
