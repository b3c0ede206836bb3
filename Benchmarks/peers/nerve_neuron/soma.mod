: Soma of the dorsal-horn neuron: sodium, potassium, M-current and leak.
NEURON {
  SUFFIX wdrsoma
  NONSPECIFIC_CURRENT i
  RANGE gna, gk, gm, gl
}
UNITS {
  (mV) = (millivolt)
  (S) = (siemens)
  (mA) = (milliamp)
}
PARAMETER {
  gna = 0.12 (S/cm2)
  gk = 0.017 (S/cm2)
  gm = 0.0011 (S/cm2)
  gl = 0.000042 (S/cm2)
}
ASSIGNED {
  v (mV)
  i (mA/cm2)
}
STATE { m h n p }
INITIAL {
  LOCAL am, bm, ah, bh, an, bn, w
  w = v + 55
  am = 0.32 * vtrap(13 - w, 4)
  bm = 0.28 * vtrap(w - 40, 5)
  ah = 0.128 * exp((12 - w) / 18)
  bh = 4 / (1 + exp((35 - w) / 5))
  an = 0.032 * vtrap(15 - w, 5)
  bn = 0.5 * exp((10 - w) / 40)
  m = am / (am + bm)
  h = ah / (ah + bh)
  n = an / (an + bn)
  p = 1 / (1 + exp(-(v + 35) / 10))
}
BREAKPOINT {
  SOLVE states METHOD cnexp
  i = gna * m * m * m * h * (v - 50) + (gk * n * n * n * n + gm * p) * (v + 70) + gl * (v + 65)
}
DERIVATIVE states {
  LOCAL am, bm, ah, bh, an, bn, w, x, rp
  w = v + 55
  am = 0.32 * vtrap(13 - w, 4)
  bm = 0.28 * vtrap(w - 40, 5)
  ah = 0.128 * exp((12 - w) / 18)
  bh = 4 / (1 + exp((35 - w) / 5))
  an = 0.032 * vtrap(15 - w, 5)
  bn = 0.5 * exp((10 - w) / 40)
  x = (v + 35) / 20
  rp = 0.0099 * (exp(x) + exp(-x))
  m' = (am / (am + bm) - m) * (am + bm)
  h' = (ah / (ah + bh) - h) * (ah + bh)
  n' = (an / (an + bn) - n) * (an + bn)
  p' = (1 / (1 + exp(-(v + 35) / 10)) - p) * rp
}
FUNCTION vtrap(x, y) {
  if (fabs(x / y) < 1e-6) {
    vtrap = y - x / 2
  } else {
    vtrap = x / (exp(x / y) - 1)
  }
}
