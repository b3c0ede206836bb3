: Dendrite of the dorsal-horn neuron: its channels, its calcium and all its synapses.
NEURON {
  POINT_PROCESS wdrdendrite
  NONSPECIFIC_CURRENT i
  RANGE mg, drive, fa, fn, fg, fk, j, old
}
PARAMETER {
  mg = 0.8
  drive = 1
  fa = 1.1052150279959603
  fn = 1.1052150279959603
  fg = 1.0581977300905705
  fk = 1.3000789959134
}
ASSIGNED {
  j
  old
}
STATE { l k c ca aA bA aN bN aG bG aK bK }
INITIAL {
  l = 1 / (1 + exp(-(v + 10) / 10))
  ca = 0.05
  old = 0.05
  j = 0
  k = 0.002493765586034913
  c = 0.009900990099009901
  aA = 0
  bA = 0
  aN = 0
  bN = 0
  aG = 0
  bG = 0
  aK = 0
  bK = 0
}
BREAKPOINT {
  SOLVE states METHOD cnexp
  LOCAL gn
  gn = (bN - aN) / (1 + mg / 3.57 / exp(0.062 * v))
  j = max(0 * v, 0.064 * l * l * (120 - v) - 0.007957981855801368 * gn * v)
  old = ca
  i = 0.001 * (4.02112 * l * l * (v - 120) + 37.698 * k * k * k * (v + 70) + 16.3358 * c * c * (v + 20) + (bA - aA + gn + bK - aK) * v + (bG - aG + 1) * (v + 70))
}
DERIVATIVE states {
  LOCAL c2
  c2 = old * old
  l' = 1 / (1 + exp(-(v + 10) / 10)) - l
  k' = 0.13968 * c2 - k * 0.13968 * (1 + c2)
  c' = 9.312e-4 * c2 - c * 2.328e-4 * (1 + 4 * c2)
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
