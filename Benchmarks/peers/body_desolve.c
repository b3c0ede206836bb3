/* The right-hand side of the body model for deSolve; see body_desolve.R. */
#include <R.h>
#include <math.h>

static double p[31];

void initmod(void (*odeparms)(int *, double *)) {
  int n = 31;
  odeparms(&n, p);
}

void derivs(int *neq, double *t, double *y, double *d, double *out, int *ip) {
  double ks = p[0], kr = p[1], fp = p[2] * p[7], vm = p[3], km = p[4], kt = p[5], losm = p[6], phi = p[7], vp = p[8],
         vx = p[9], q = p[10], i0 = p[11], m0 = p[12], b0 = p[13], ki = p[14], kmu = p[15], kb = p[16], kap = p[17],
         cref = p[18], fu = p[19], gfr = p[20] * 0.06, tm = p[21] * p[23], s = p[22] * p[24], f0 = p[25], lgut = p[26],
         lskin = p[27], csf0 = p[28], eta = p[29], kcsf = p[30];
  double c = y[3] / vp, r = c / cref, release = ks * y[0], slow = kr * y[1];
  double sat = phi * vm * y[2] / (km + y[2]), transit = kt * (1 + y[2] / losm) * y[2];
  double z = (fu * c - tm) / s, soft = (z > 0 ? z : 0) + log1p(exp(-fabs(z)));
  double renal = gfr * (f0 * fu * c + s * soft), g = r * (1 + kap) / (r + kap), jx = q * (c - y[4] / vx);
  double ji = ki * (i0 * g - y[5]), jm = kmu * (m0 * g - y[6]), jb = kb * (b0 * r - y[7]);
  double gut = lgut * g, skin = lskin * g;
  d[0] = -release;
  d[1] = -slow;
  d[2] = (1 - fp) * (release + slow) - sat - transit;
  d[3] = fp * (release + slow) + sat - renal - gut - skin - jx - ji - jm - jb;
  d[4] = jx;
  d[5] = ji;
  d[6] = jm;
  d[7] = jb;
  d[8] = kcsf * (csf0 * (1 + eta * (r - 1)) - y[8]);
  d[9] = renal;
  d[10] = transit + gut;
  d[11] = skin;
}
