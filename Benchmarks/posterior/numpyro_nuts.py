"""The same model sampled by NumPyro NUTS, scaled to 4 000 effective draws of the effect.

    numpyro_nuts.py GOLDEN.json     prints one JSON document; exits with 75 when NumPyro is absent
"""

import json
import sys
import time

try:
    import jax
    import jax.numpy as jnp
    import numpyro
    import numpyro.distributions as dist
    from numpyro.diagnostics import effective_sample_size
    from numpyro.infer import MCMC, NUTS
except ImportError as error:
    print(f"skipped: {error}", file=sys.stderr)
    sys.exit(75)

import numpy as np

from numpy_quadrature import Diary

jax.config.update("jax_enable_x64", True)


def model(diary):
    p = diary.priors
    def draw(name):
        return numpyro.sample(name, dist.Normal(*p[name]))
    rho, sigma, h = jnp.tanh(draw("atanh_rho")), jnp.exp(draw("log_sigma")), jnp.exp(draw("log_halflife"))
    rate = 1 - 2 ** (-1 / h)
    def day(x, dose):
        x = x + rate * (dose - x)
        return x, x
    _, x = jax.lax.scan(day, diary.x0, jnp.asarray(diary.input))
    coefficients = jnp.array([draw("alpha"), draw("trend")])
    residual = jnp.asarray(diary.rest + diary.fixed @ diary.m0[:2]) - diary.fixed @ coefficients
    residual = residual - draw("effect") * x[diary.seen]
    kept = rho ** jnp.asarray(diary.gaps)
    numpyro.factor("first", dist.Normal(0, sigma).log_prob(residual[0]))
    spread = sigma * jnp.sqrt(1 - kept ** 2)
    numpyro.factor("rest", dist.Normal(kept * residual[:-1], spread).log_prob(residual[1:]).sum())


def main(path):
    case = next(c for c in json.load(open(path))["cases"] if len(c["input"]) == 84)
    diary = Diary(case)
    sampler = MCMC(NUTS(model), num_warmup=500, num_samples=2000, progress_bar=False)
    sampler.run(jax.random.PRNGKey(1), diary)
    start = time.process_time()
    sampler.run(jax.random.PRNGKey(2), diary)
    seconds = time.process_time() - start
    effect = np.asarray(sampler.get_samples(group_by_chain=True)["effect"])
    ess = float(effective_sample_size(effect))
    print(json.dumps({"microseconds": seconds * 1e6 * 4000 / ess, "effective_draws": ess,
                      "mean": float(effect.mean()), "sd": float(effect.std())}))


if __name__ == "__main__":
    main(sys.argv[1])
