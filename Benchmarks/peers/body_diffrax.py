"""The body model for many people at once, by Tsitouras 5(4) in diffrax on JAX: a peer of a cohort in lanes.

Runs the people of a report of `OlivineBenchmarks body N` from their given states over the same days: `vmap` over
people, `scan` over hours, each hour integrated with its own adaptive steps that begin with the last step of the hour
before. Compares the mean serum of each day.

    body_diffrax.py REPORT.json [RTOL ATOL] [ROUNDS]      prints one JSON document
"""

import json
import os
import sys
import time

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

try:
    import diffrax
    import jax
    import jax.numpy as jnp
    import numpy as np
except ImportError:
    sys.exit(75)

jax.config.update("jax_enable_x64", True)

NAMES = ["kS", "kR", "fp", "Vm", "Km", "kT", "Losm", "phi_abs", "Vp", "Vx", "Q", "I0", "M0", "B0", "kI", "kM", "kB",
         "kappa", "Cref", "fu", "gfr_ml_min", "Tm", "splay", "tm_factor", "leak", "f0", "Lgut", "Lskin", "csf0", "eta",
         "kcsf"]


def rates(t, y, p):
    (ks, kr, fp0, vm, km, kt, losm, phi, vp, vx, q, i0, m0, b0, ki, kmu, kb, kap, cref, fu, gfr0, tm0, splay, tmf, leak,
     f0, lgut, lskin, csf0, eta, kcsf) = p
    c = y[3] / vp
    r = c / cref
    fp = fp0 * phi
    release, slow = ks * y[0], kr * y[1]
    sat = phi * vm * y[2] / (km + y[2])
    transit = kt * (1 + y[2] / losm) * y[2]
    gfr, s = gfr0 * 0.06, splay * leak
    renal = gfr * (f0 * fu * c + s * jax.nn.softplus((fu * c - tm0 * tmf) / s))
    g = r * (1 + kap) / (r + kap)
    jx = q * (c - y[4] / vx)
    ji, jm, jb = ki * (i0 * g - y[5]), kmu * (m0 * g - y[6]), kb * (b0 * r - y[7])
    gut, skin = lgut * g, lskin * g
    return jnp.stack([
        -release, -slow, (1 - fp) * (release + slow) - sat - transit,
        fp * (release + slow) + sat - renal - gut - skin - jx - ji - jm - jb, jx, ji, jm, jb,
        kcsf * (csf0 * (1 + eta * (r - 1)) - y[8]), renal, transit + gut, skin])


def program(days, dose, rtol, atol):
    term, solver = diffrax.ODETerm(rates), diffrax.Tsit5()
    control = diffrax.PIDController(rtol=rtol, atol=atol)
    hours = jnp.arange(days * 24) % 24

    def one(p, y, diet, share):
        meal, tablet = diet / 24.305 / 3, dose / 24.305
        p = tuple(p[i] for i in range(len(NAMES)))

        def hour(carry, clock):
            y, step = carry
            eats = (clock == 8) | (clock == 13) | (clock == 19)
            takes = clock == 8
            y = y.at[1].add(jnp.where(eats, meal, 0.0) + jnp.where(takes, share * tablet, 0.0))
            y = y.at[10].add(jnp.where(takes, (1 - share) * tablet, 0.0))
            step = jnp.where(eats, 0.01, step)
            # Runs to the end of the hour; the last full step is kept for the next one.
            solution = diffrax.diffeqsolve(
                term, solver, t0=0.0, t1=1.0, dt0=step, y0=y, args=p, stepsize_controller=control,
                saveat=diffrax.SaveAt(t1=True), max_steps=4096, throw=False)
            after = solution.ys[0]
            accepted = solution.stats["num_accepted_steps"]
            step = jnp.minimum(1.0, 1.2 / accepted)
            return (after, step), (y[3], after[3])

        _, (starts, ends) = jax.lax.scan(hour, (y, jnp.asarray(0.01)), hours)
        starts, ends = starts.reshape(days, 24), ends.reshape(days, 24)
        return (starts[:, 0] * 0.5 + ends[:, :23].sum(1) + ends[:, 23] * 0.5) / 24 / p[8]

    return jax.jit(jax.vmap(one))


def main():
    report = json.load(open(sys.argv[1]))
    rtol, atol = (float(sys.argv[2]), float(sys.argv[3])) if len(sys.argv) > 3 else (1e-6, 1e-8)
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    people = report["sample"]
    params = jnp.array([[q["parameters"][name] for name in NAMES] for q in people])
    states = jnp.array([q["state"] for q in people])
    diets = jnp.array([q["diet"] for q in people])
    shares = jnp.array([q["dissolving_share"] for q in people])
    want = np.array([q["serum"] for q in people])
    run = program(report["days"], report["dose"], rtol, atol)
    out = np.asarray(run(params, states, diets, shares).block_until_ready())
    times = []
    for _ in range(rounds):
        start = time.process_time()
        run(params, states, diets, shares).block_until_ready()
        times.append((time.process_time() - start) * 1e6 / len(people))
    print(json.dumps(dict(microseconds=times, serum_error=float(np.abs(out / want - 1).max()), rtol=rtol, atol=atol)))


if __name__ == "__main__":
    main()
