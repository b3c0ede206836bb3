#!/usr/bin/env python3
"""Writes Tests/TrialsTests/Fixtures/joint_cases.json: diaries of two or three complaints and their joint posterior.

Written apart from the program: the full covariance matrix of all scores used, all coefficients of all complaints at
once, and a product grid over the four hyper-parameters. No rotation, no whitening, no lattice. Needs numpy and scipy.
Regenerate from the project folder, after a change of the model:

    python3 Tests/Reference/make_joint_cases.py
"""
import json
import math
import os

import numpy as np
from scipy.linalg import cholesky, solve_triangular
from scipy.special import ndtr

FIXTURE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "TrialsTests", "Fixtures", "joint_cases.json")
PRIORS = {"alpha": [5.0, 2.5], "trend": [0.0, 0.5], "weekend": [0.0, 0.5], "effect": [-0.3, 1.2],
          "atanh_rho": [0.4, 0.35], "log_sigma": [math.log(1.2), 0.5], "log_halflife": [math.log(5.0), 0.5],
          "effect_spread": 0.3, "atanh_correlation": [0.7, 0.3]}


def exposure(taken, halflife, before):
    rate, x, out = 1 - 2 ** (-1 / halflife), before, []
    for d in taken:
        x += rate * (d - x)
        out.append(x)
    return np.array(out)


def equal_correlation(count, r):
    return (1 - r) * np.eye(count) + r * np.ones((count, count))


def simulate(name, seed, order, outcomes, effects, correlation, missing=0.0, partial=0.0, weekend=False, x0=0.0, rho=0.4,
             sigma=1.2, halflife=5.0):
    """Scores with one decimal; `missing` days have none, `partial` days lack one complaint chosen at random."""
    random = np.random.default_rng(seed)
    taken = [1.0 if c == "B" else 0.0 for c in order]
    n, x = len(order), exposure(taken, halflife, x0)
    low = np.linalg.cholesky(equal_correlation(outcomes, correlation))
    noise, scores = sigma * low @ random.standard_normal(outcomes), []
    for t in range(n):
        if t:
            noise = rho * noise + sigma * math.sqrt(1 - rho * rho) * low @ random.standard_normal(outcomes)
        scores.append([round(float(5 + effects[j] * x[t] + noise[j]), 1) for j in range(outcomes)])
    for t in range(n):
        draw = random.random()
        if draw < missing:
            scores[t] = [None] * outcomes
        elif draw < missing + partial:
            scores[t][int(random.integers(outcomes))] = None
    case = {"id": name, "phases": order, "input": taken, "x0": x0,
            "scores": [[row[j] for row in scores] for j in range(outcomes)]}
    if weekend:
        case["weekend"] = [1 if t % 7 > 4 else 0 for t in range(n)]
    return case


def cells(case):
    """The scores used: the primary on all its days, the others where every complaint was scored."""
    scores, used = case["scores"], []
    for t in range(len(case["input"])):
        if all(row[t] is not None for row in scores):
            used += [(j, t) for j in range(len(scores))]
        elif scores[0][t] is not None:
            used.append((0, t))
    return used


def axis(prior, width, count):
    return np.linspace(prior[0] - width * prior[1], prior[0] + width * prior[1], count)


def describe(values, weights, variances):
    mean = float(weights @ values)
    sd = math.sqrt(float(weights @ (variances + (values - mean) ** 2)))
    return {"mean": mean, "sd": sd}


def posterior(case):
    used, outcomes, n = cells(case), len(case["scores"]), len(case["input"])
    who, when = np.array([j for j, _ in used]), np.array([t for _, t in used])
    y = np.array([case["scores"][j][t] for j, t in used])
    names = ["alpha", "trend"] + (["weekend"] if "weekend" in case else []) + ["effect"]
    p = len(names)
    fixed = [np.ones(n), (np.arange(1, n + 1) - (n + 1) / 2) / 28]
    if "weekend" in case:
        fixed.append(np.array(case["weekend"]) - 2 / 7)
    m0 = np.tile([PRIORS[k][0] for k in names], outcomes)
    v0 = np.diag(np.tile([PRIORS[k][1] ** 2 for k in names], outcomes))
    effect = [p * j + p - 1 for j in range(outcomes)]
    v0[np.ix_(effect, effect)] = PRIORS["effect"][1] ** 2 + PRIORS["effect_spread"] ** 2 * np.eye(outcomes)
    prior_precision = np.linalg.inv(v0)
    log_det_prior = np.linalg.slogdet(v0)[1]
    correlations, rhos = axis(PRIORS["atanh_correlation"], 4.2, 41), axis(PRIORS["atanh_rho"], 4.2, 41)
    sigmas, halves = axis(PRIORS["log_sigma"], 4.2, 97), axis(PRIORS["log_halflife"], 4.2, 21)
    columns = []
    for h in np.exp(halves):
        x = np.zeros((len(used), p * outcomes))
        for k, column in enumerate(fixed + [exposure(case["input"], h, case["x0"])]):
            x[np.arange(len(used)), p * who + k] = column[when]
        columns.append(x)
    lag = np.abs(when[:, None] - when[None, :])
    logs, means, variances, thetas = [], [], [], []
    common, spread = PRIORS["effect"][1] ** 2, PRIORS["effect_spread"] ** 2
    share = common / (spread + outcomes * common)
    for a in correlations:
        r = math.tanh(a)
        if r <= -1 / (outcomes - 1) + 1e-9:
            continue
        for b in rhos:
            cov = equal_correlation(outcomes, r)[np.ix_(who, who)] * np.power(math.tanh(b), lag)
            low = cholesky(cov, lower=True)
            half_log_det = float(np.sum(np.log(np.diag(low))))
            white = solve_triangular(low, np.hstack(columns + [y[:, None]]), lower=True)
            for k, h in enumerate(halves):
                z = white[:, k * p * outcomes:(k + 1) * p * outcomes]
                res = white[:, -1] - z @ m0
                gram, c, q = z.T @ z, z.T @ res, float(res @ res)
                v = np.exp(2 * sigmas)
                precision = gram / v[:, None, None] + prior_precision
                inverse = np.linalg.inv(precision)
                shift = np.einsum("sij,j->si", inverse, c) / v[:, None]
                log = (-0.5 * len(used) * np.log(2 * math.pi * v) - half_log_det - 0.5 * log_det_prior
                       - 0.5 * np.linalg.slogdet(precision)[1] - 0.5 * (q - shift @ c) / v)
                for value, name in ((a, "atanh_correlation"), (b, "atanh_rho"), (sigmas, "log_sigma"), (h, "log_halflife")):
                    mean, sd = PRIORS[name]
                    log = log - 0.5 * ((value - mean) / sd) ** 2 - math.log(sd) - 0.5 * math.log(2 * math.pi)
                e, w = (m0 + shift)[:, effect], inverse[:, effect][:, :, effect]
                beta = PRIORS["effect"][0] + share * np.sum(e - PRIORS["effect"][0], axis=1)
                logs.append(log)
                means.append(np.column_stack([e, beta]))
                variances.append(np.column_stack(
                    [np.diagonal(w, axis1=1, axis2=2), share * spread + share ** 2 * w.sum(axis=(1, 2))]))
                thetas.append(np.column_stack([np.full(len(sigmas), a), np.full(len(sigmas), b), sigmas,
                                               np.full(len(sigmas), h)]))
    logs, means, variances, thetas = map(np.concatenate, (logs, means, variances, thetas))
    weights = np.exp(logs - logs.max())
    cell = np.prod([g[1] - g[0] for g in (correlations, rhos, sigmas, halves)])
    evidence = float(logs.max() + math.log(weights.sum() * cell))
    weights /= weights.sum()
    zero = np.zeros(len(weights))
    result = {"log_evidence": evidence, "scores_used": len(used),
              "effects": [describe(means[:, j], weights, variances[:, j]) for j in range(outcomes)],
              "common": describe(means[:, outcomes], weights, variances[:, outcomes]),
              "correlation": describe(np.tanh(thetas[:, 0]), weights, zero),
              "rho": describe(np.tanh(thetas[:, 1]), weights, zero),
              "sigma": describe(np.exp(thetas[:, 2]), weights, zero),
              "halflife": describe(np.exp(thetas[:, 3]), weights, zero)}
    sds = np.sqrt(variances[:, 0])
    result["benefit"] = float(weights @ ndtr((0 - means[:, 0]) / sds))
    result["relief"] = float(weights @ ndtr((-1 - means[:, 0]) / sds))
    return result


def main():
    long, short = "A" * 14 + "B" * 28 + "A" * 14, "A" * 7 + "B" * 14 + "A" * 7
    cases = [
        simulate("three complaints", 1, long, 3, [-1.2, -0.9, -1.1], 0.6, missing=0.1),
        simulate("two complaints with weekends", 2, short + short, 2, [-0.5, -1.0], 0.4, missing=0.05, weekend=True),
        simulate("days with some of the scores", 3, long, 3, [0.2, -0.2, 0.0], 0.7, missing=0.05, partial=0.3, x0=0.6),
        simulate("few days, close complaints", 4, short, 2, [-2.0, -1.7], 0.9, partial=0.2, rho=0.6),
    ]
    for case in cases:
        case["posterior"] = posterior(case)
        print(case["id"], case["posterior"]["effects"][0])
    with open(os.path.normpath(FIXTURE), "w", encoding="utf-8", newline="\n") as file:
        json.dump({"priors": PRIORS, "cases": cases}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
