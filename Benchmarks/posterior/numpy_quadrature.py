"""The posterior of one diary in numpy: same model, same mode search, same lattice as Olivine.

Whitening of all (half-life, rho) pairs, all 3x3 solves and all weights are single numpy calls; the
distribution function of the mixture uses scipy. Lattice: step 1.2 in whitened coordinates, ball
|k|^2 <= 46, pooled with the same lattice moved by half a step (about 2 700 nodes).

    numpy_quadrature.py GOLDEN.json ROUNDS     prints one JSON document, times in microseconds
"""

import json
import math
import sys
import time

import numpy as np
from scipy.special import ndtr, ndtri

DEFAULTS = {
    "alpha": (5.0, 2.5), "trend": (0.0, 0.5), "effect": (0.0, 1.0), "atanh_rho": (0.4, 0.35),
    "log_sigma": (math.log(1.2), 0.5), "log_halflife": (math.log(5.0), 0.5),
}


class Diary:
    """What does not depend on the hyper-parameters."""

    def __init__(self, case):
        self.priors = {**DEFAULTS, **{k: tuple(v) for k, v in (case.get("priors") or {}).items()}}
        scores = np.array([np.nan if v is None else float(v) for v in case["scores"]])
        self.input = np.asarray(case["input"], float)
        self.x0 = case.get("x0") or 0.0
        self.seen = np.flatnonzero(~np.isnan(scores))
        self.gaps = np.diff(self.seen)
        n = len(scores)
        trend = (np.arange(1, n + 1) - (n + 1) / 2) / 28.0
        m0 = [self.priors[k][0] for k in ("alpha", "trend", "effect")]
        self.m0 = np.array(m0)
        self.precision = np.array([self.priors[k][1] ** -2.0 for k in ("alpha", "trend", "effect")])
        self.fixed = np.column_stack([np.ones(n), trend])[self.seen]
        self.rest = scores[self.seen] - self.fixed @ self.m0[:2]
        self.hyper_mean = np.array([self.priors[k][0] for k in ("log_halflife", "atanh_rho", "log_sigma")])
        self.hyper_sd = np.array([self.priors[k][1] for k in ("log_halflife", "atanh_rho", "log_sigma")])

    def exposure(self, log_halflife):
        rate = 1.0 - 2.0 ** (-np.exp(-log_halflife))
        x = np.empty((len(log_halflife), len(self.input)))
        now = np.full(len(log_halflife), self.x0)
        for t, dose in enumerate(self.input):
            now = now + rate * (dose - now)
            x[:, t] = now
        return x

    def nodes(self, theta, pairs, pair_of):
        """Log density, mean and variance of the effect at nodes theta (n x 3).

        pairs: the distinct (log half-life, atanh rho); pair_of: the pair of each node.
        """
        halflives, row = np.unique(pairs[:, 0], return_inverse=True)
        x = self.exposure(halflives)[:, self.seen][row]                       # pairs x days
        z = np.empty((len(pairs), len(self.seen), 4))
        z[:, :, :2] = self.fixed
        z[:, :, 2] = x
        z[:, :, 3] = self.rest - self.m0[2] * x
        kept = np.tanh(pairs[:, 1])[:, None] ** self.gaps                     # pairs x gaps
        scale = 1.0 / np.sqrt(1.0 - kept * kept)
        w = z.copy()
        w[:, 1:] = (z[:, 1:] - kept[..., None] * z[:, :-1]) * scale[..., None]
        gram = np.matmul(w.transpose(0, 2, 1), w)
        log_det = np.log(scale).sum(axis=1)

        s2 = np.exp(2 * theta[:, 2])
        g = gram[pair_of]
        m = g[:, :3, :3] + s2[:, None, None] * np.diag(self.precision)
        inverse = np.linalg.inv(m)
        dev = np.matmul(inverse, g[:, :3, 3:])[..., 0]
        rss = g[:, 3, 3] - (g[:, :3, 3] * dev).sum(axis=1)
        days = len(self.seen)
        logw = (log_det[pair_of] - 0.5 * days * math.log(2 * math.pi) + 0.5 * np.log(self.precision).sum()
                - (days - 3) * theta[:, 2] - 0.5 * np.linalg.slogdet(m)[1] - 0.5 * rss / s2)
        zed = (theta - self.hyper_mean) / self.hyper_sd
        logw += (-0.5 * zed * zed - np.log(self.hyper_sd * math.sqrt(2 * math.pi))).sum(axis=1)
        return logw, self.m0[2] + dev[:, 2], s2 * inverse[:, 2, 2]


def product(*axes):
    theta = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    pairs = np.stack(np.meshgrid(axes[0], axes[1], indexing="ij"), axis=-1).reshape(-1, 2)
    return theta, pairs, np.repeat(np.arange(len(pairs)), len(axes[2]))


def ball(limit, shift):
    """Steps of a ball of the whole numbers + shift, with its distinct (k1, k2) and the pair of each."""
    reach = int(math.sqrt(limit)) + 1
    k = np.arange(-reach, reach + 1) + shift
    steps = np.stack(np.meshgrid(k, k, k, indexing="ij"), axis=-1).reshape(-1, 3)
    steps = steps[(steps ** 2).sum(axis=1) <= limit]
    pairs, pair_of = np.unique(steps[:, :2], axis=0, return_inverse=True)
    return steps, pairs, pair_of.ravel()


LATTICES = (ball(46, 0.0), ball(46, 0.5))
SCAN = (np.arange(-1, 2.0), np.arange(-2, 3.0), np.arange(-6, 7.0))


def mode(diary):
    steps = diary.hyper_sd * np.array([1.5, 1.5, 0.6])
    grid = product(*(diary.hyper_mean[a] + steps[a] * SCAN[a] for a in range(3)))
    centre = grid[0][np.argmax(diary.nodes(*grid)[0])]
    e = 1e-3
    for _ in range(20):
        f = diary.nodes(*product(*(centre[a] + e * np.arange(-1, 2) for a in range(3))))[0].reshape(3, 3, 3)
        gradient = np.array([f[2, 1, 1] - f[0, 1, 1], f[1, 2, 1] - f[1, 0, 1], f[1, 1, 2] - f[1, 1, 0]]) / (2 * e)
        h = np.empty((3, 3))
        for a in range(3):
            up, down = [1, 1, 1], [1, 1, 1]
            up[a], down[a] = 2, 0
            h[a, a] = (f[tuple(up)] - 2 * f[1, 1, 1] + f[tuple(down)]) / e ** 2
            for b in range(a):
                value = 0.0
                for i, j, sign in ((2, 2, 1), (2, 0, -1), (0, 2, -1), (0, 0, 1)):
                    at = [1, 1, 1]
                    at[a], at[b] = i, j
                    value += sign * f[tuple(at)]
                h[a, b] = h[b, a] = value / (4 * e * e)
        values, vectors = np.linalg.eigh(-h)
        step = vectors @ ((vectors.T @ gradient) / np.maximum(values, 1.0))
        length = np.linalg.norm(step)
        centre = centre + step * min(1.0, 0.7 / length)
        if length < 0.01:
            break
    floor = 0.5 / (diary.hyper_sd ** 2).max()
    covariance = (vectors / np.maximum(values, floor)) @ vectors.T
    return centre, np.linalg.cholesky(covariance)


def posterior(diary):
    """Mean, sd and quantiles of the effect, log evidence, P(effect < 0), P(effect <= -1)."""
    centre, axes = mode(diary)
    axes = axes * 1.2
    parts = []
    for steps, pair_steps, pair_of in LATTICES:
        pairs = centre[:2] + pair_steps @ axes[:2, :2].T
        parts.append(diary.nodes(centre + steps @ axes.T, pairs, pair_of))
    logw, m, v = (np.concatenate(p) for p in zip(*parts))
    top = logw.max()
    w = np.exp(logw - top)
    total = w.sum()
    evidence = top + math.log(0.5 * total) + math.log(np.diag(axes).prod())
    keep = w > 1e-6
    w, m, v = w[keep], m[keep], v[keep]
    w = w / w.sum()
    mean = w @ m
    sd = math.sqrt(w @ (v + (m - mean) ** 2))
    s = np.sqrt(v)

    def cdf(x):
        return w @ ndtr((x - m) / s)

    quantiles = []
    for p in (0.025, 0.5, 0.975):
        x = mean + sd * ndtri(p)
        for _ in range(20):
            z = (x - m) / s
            step = (w @ ndtr(z) - p) / (w @ (np.exp(-0.5 * z * z) / s) / math.sqrt(2 * math.pi))
            x -= step
            if abs(step) < 1e-4 * sd:
                break
        quantiles.append(x)
    return mean, sd, quantiles, evidence, cdf(0.0), cdf(-1.0), len(logw)


def main(path, rounds):
    cases = [c for c in json.load(open(path))["cases"] if len(c["input"]) == 84 and c.get("weekend") is None]
    report = {"diaries": len(cases), "mean_error_in_sd": 0.0, "sd_error": 0.0, "quantile_error_in_sd": 0.0,
              "log_evidence_error": 0.0, "microseconds": []}
    for case in cases:
        mean, sd, quantiles, evidence, _, _, nodes = posterior(Diary(case))
        want = case["quadrature"]["parameters"]["effect"]
        def note(key, error):
            report[key] = max(report[key], float(error))
        note("mean_error_in_sd", abs(mean - want["mean"]) / want["sd"])
        note("sd_error", abs(sd / want["sd"] - 1))
        for got, key in zip(quantiles, ("q025", "q50", "q975")):
            note("quantile_error_in_sd", abs(got - want[key]) / want["sd"])
        note("log_evidence_error", abs(evidence - case["quadrature"]["log_evidence"]))
        report["nodes"] = nodes
    for _ in range(rounds):
        start = time.process_time()
        for case in cases:
            posterior(Diary(case))
        report["microseconds"].append((time.process_time() - start) * 1e6 / len(cases))
    print(json.dumps(report, sort_keys=True))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
