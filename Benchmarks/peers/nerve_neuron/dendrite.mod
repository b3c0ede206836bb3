: Dendrite of the dorsal-horn neuron: its channels, its calcium and all its synapses.
NEURON {
  POINT_PROCESS WdrDendrite
  NONSPECIFIC_CURRENT i
  RANGE mg, drive, fa, fn, fg, fk
}
UNITS {
  (mV) = (millivolt)
  (nA) = (nanoamp)
}
PARAMETER {
  mg = 0.8
  drive = 1
}
ASSIGNED {
  v (mV)
  i (nA)
  fa
  fn
  fg
  fk
}
STATE { l k c ca aA bA aN bN aG bG aK bK }
INITIAL {
  l = 1 / (1 + exp(-(v + 10) / 10))
  ca = 0.05
  k = ca * ca / (1 + ca * ca)
  c = 4 * ca * ca / (1 + 4 * ca * ca)
  aA = 0
  bA = 0
  aN = 0
  bN = 0
  aG = 0
  bG = 0
  aK = 0
  bK = 0
  fa = scale(0.1, 5)
  fn = scale(2, 100)
  fg = scale(0.1, 10)
  fk = scale(200, 3000)
}
BREAKPOINT {
  LOCAL gn
  SOLVE states METHOD cnexp
  gn = (bN - aN) / (1 + mg / 3.57 * exp(-0.062 * v))
  : conductances in nS; 62.83 nS are 1 mS/cm2 on the dendrite
  i = 0.001 * (0.064 * 62.83 * l * l * (v - 120) + 0.6 * 62.83 * k * k * k * (v + 70) + 0.26 * 62.83 * c * c * (v + 20) + (bA - aA + gn + bK - aK) * v + (bG - aG + 1) * (v + 70))
}
DERIVATIVE states {
  LOCAL gn, j, c2
  gn = (bN - aN) / (1 + mg / 3.57 * exp(-0.062 * v))
  j = -100 * (0.064 * 62.83 * l * l * (v - 120) / 6283 + 0.1 * gn * v / (0.2 * 6283))
  if (j < 0) {
    j = 0
  }
  c2 = ca * ca
  l' = 1 / (1 + exp(-(v + 10) / 10)) - l
  k' = (c2 / (1 + c2) - k) * 0.13968 * (1 + c2)
  c' = (4 * c2 / (1 + 4 * c2) - c) * 2.328e-4 * (1 + 4 * c2)
  ca' = 0.518 * j + (0.05 - ca) / 2
  aA' = -aA / 0.1
  bA' = -bA / 5
  aN' = -aN / 2
  bN' = -bN / 100
  aG' = -aG / 0.1
  bG' = -bG / 10
  aK' = -aK / 200
  bK' = -bK / 3000
}
NET_RECEIVE(kind) {
  if (kind < 0.5) {
    aA = aA + 0.45 * fa
    bA = bA + 0.45 * fa
    aN = aN + 0.05 * fn
    bN = bN + 0.05 * fn
  } else {
    aA = aA + 1.5 * drive * fa
    bA = bA + 1.5 * drive * fa
    aN = aN + 1.25 * drive * fn
    bN = bN + 1.25 * drive * fn
    aG = aG + 0.4 * drive * fg
    bG = bG + 0.4 * drive * fg
    aK = aK + 0.008 * drive * fk
    bK = bK + 0.008 * drive * fk
  }
}
FUNCTION scale(r, d) {
  LOCAL tp
  tp = r * d / (d - r) * log(d / r)
  scale = 1 / (exp(-tp / d) - exp(-tp / r))
}
