import Maths

extension LaneNeuron {
  /// Moves the gates of the soma one step on at its voltage.
  ///
  /// Every exponential of the published rates is a power of exp(-v/40) or exp(-v/18), v = V + 55 mV: two
  /// exponentials instead of nine, with an error of the rates below 1e-14. A step covers the share
  /// 1 - exp(-z) of the way to the steady value, a polynomial, as z is small (see ``GateShare``). Fractions
  /// share one division.
  @inline(never)
  mutating func advanceSomaGates(step: Double) {
    let one = Lanes(repeating: 1)
    let dt = Lanes(repeating: step)
    let v = soma + Lanes(repeating: 55)
    let u = (v * Lanes(repeating: -1.0 / 40)).exponential
    let u2 = u * u
    let u4 = u2 * u2
    let u8 = u4 * u4

    // Sodium, activation.
    let alpha = Fraction.alpha(v, u8 * u2)
    let beta = Fraction.beta(v, u8)
    let both = alpha.denominator * beta.denominator
    let opening = alpha.numerator * beta.denominator
    let sum = opening + beta.numerator * alpha.denominator
    let inverse = one / (both * sum)
    m = m + (opening * both * inverse - m) * GateShare.wide(dt * (sum * sum) * inverse)

    // Sodium, inactivation: exp(12/18) and exp(7).
    let w = (v * Lanes(repeating: -1.0 / 18)).exponential
    let closing = w * Lanes(repeating: 0.128 * 1.9477340410546757)
    let gap = one + u8 * Lanes(repeating: 1_096.6331584284585)
    let closed = closing * gap
    let total = closed + Lanes(repeating: 4)
    let inverseH = one / (gap * total)
    h = h + (closed * gap * inverseH - h) * GateShare.narrow(dt * (total * total) * inverseH)

    // Potassium: exp(1/4).
    let an = Fraction.potassium(v, u8)
    let bn = u * Lanes(repeating: 0.5 * 1.2840254166877414)
    let sumN = an.numerator + bn * an.denominator
    let inverseN = one / (sumN * an.denominator)
    n =
      n
      + (an.numerator * an.denominator * inverseN - n)
      * GateShare.narrow(dt * (sumN * sumN) * inverseN)

    // M-current: q = exp(-x), x = (V + 35) / 20.
    let q = u2 * Lanes(repeating: 2.718281828459045)
    let open = one + q * q
    let inverseP = one / (q * open)
    p =
      p
      + (q * inverseP - p)
      * GateShare.narrow(dt * Lanes(repeating: 0.0099) * (open * open) * inverseP)
  }
}

/// factor x / (exp(x/scale) - 1) as a fraction; near x = 0 by its series.
private struct Fraction {
  let numerator: Lanes
  let denominator: Lanes

  /// Opening of sodium; `power` is exp(-v/4).
  @inline(__always)
  static func alpha(_ v: Lanes, _ power: Lanes) -> Fraction {
    let x = Lanes(repeating: 13) - v
    return Fraction(
      x, scale: 4, factor: 0.32, numerator: x * Lanes(repeating: 0.32),
      denominator: power * Lanes(repeating: 25.790339917193062) - Lanes(repeating: 1))
  }

  /// Closing of sodium; `power` is exp(-v/5), by which both sides are multiplied.
  @inline(__always)
  static func beta(_ v: Lanes, _ power: Lanes) -> Fraction {
    let x = v - Lanes(repeating: 40)
    return Fraction(
      x, scale: 5, factor: 0.28, numerator: x * power * Lanes(repeating: 0.28),
      denominator: Lanes(repeating: 3.3546262790251185e-4) - power)
  }

  /// Opening of potassium.
  @inline(__always)
  static func potassium(_ v: Lanes, _ power: Lanes) -> Fraction {
    let x = Lanes(repeating: 15) - v
    return Fraction(
      x, scale: 5, factor: 0.032, numerator: x * Lanes(repeating: 0.032),
      denominator: power * Lanes(repeating: 20.085536923187668) - Lanes(repeating: 1))
  }

  @inline(__always)
  private init(
    _ x: Lanes, scale: Double, factor: Double, numerator: Lanes, denominator: Lanes
  ) {
    let small = Lanes(repeating: 1e-4 * scale)
    let size = x.replacing(with: Lanes() - x, where: x .< Lanes())
    let isNear = size .< small
    let series =
      Lanes(repeating: scale) - x * Lanes(repeating: 0.5) + x * x
      * Lanes(repeating: 1 / (12 * scale))
    self.numerator = numerator.replacing(with: series * Lanes(repeating: factor), where: isNear)
    self.denominator = denominator.replacing(with: Lanes(repeating: 1), where: isNear)
  }
}

/// 1 - exp(-z): the share of the way that an exponential step covers.
enum GateShare {
  /// For z up to 0.5: a Taylor polynomial of degree 10, error below 2e-11; larger z count as 0.5, which no
  /// voltage between -100 and 60 mV reaches at steps up to 0.05 ms.
  @inline(__always)
  static func narrow(_ z: Lanes) -> Lanes {
    let x = z.replacing(with: Lanes(repeating: 0.5), where: z .> Lanes(repeating: 0.5))
    let x2 = x * x
    let x4 = x2 * x2
    let low = x.line(-1.0 / 2, 1) + x2 * x.line(-1.0 / 24, 1.0 / 6)
    let high = x.line(-1.0 / 720, 1.0 / 120) + x2 * x.line(-1.0 / 40320, 1.0 / 5040)
    let top = x.line(-1.0 / 3_628_800, 1.0 / 362_880)
    return x * (low + x4 * (high + x4 * top))
  }

  /// For z up to 2, by a quarter of it; larger z count as 2.
  @inline(__always)
  static func wide(_ z: Lanes) -> Lanes {
    let two = Lanes(repeating: 2)
    let rest = narrow(z.replacing(with: two, where: z .> two) * Lanes(repeating: 0.25))
    let half = rest * (two - rest)
    return half * (two - half)
  }
}
