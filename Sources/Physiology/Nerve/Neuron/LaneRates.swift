import Maths

/// The steady value of a gate, and the share of the way to it that one step covers.
struct GateStep {
  let target: Lanes
  let share: Lanes

  @inline(__always)
  func advance(_ gate: inout Lanes) { gate += (target - gate) * share }
}

/// Gates of the soma at a voltage.
///
/// Every exponential of the published rates is a power of exp(-v/40) or exp(-v/18), v = V + 55 mV: two
/// exponentials instead of nine, with an error of the rates below 1e-14. A step's share 1 - exp(-z) is a
/// polynomial, as z is small (see ``GateShare``).
struct SomaRates {
  let m: GateStep
  let h: GateStep
  let n: GateStep
  let p: GateStep

  @inline(__always)
  init(at voltage: Lanes, step: Double) {
    let one = Lanes(repeating: 1)
    let v = voltage + Lanes(repeating: 55)
    let u = (v * Lanes(repeating: -1.0 / 40)).exponential
    let w = (v * Lanes(repeating: -1.0 / 18)).exponential
    let u2 = u * u
    let u4 = u2 * u2
    let u8 = u4 * u4
    let dt = Lanes(repeating: step)

    // Sodium, activation: alpha = numerator / denominator, likewise beta.
    let alpha = Ratio(
      over: Lanes(repeating: 13) - v, scale: 4, exponential: u8 * u2 * Self.e325, factor: 0.32)
    let beta = Ratio(
      over: v - Lanes(repeating: 40), scale: 5, exponentialOver: u8, Self.eMinus8, factor: 0.28)
    let both = alpha.denominator * beta.denominator
    let opening = alpha.numerator * beta.denominator
    let sum = opening + beta.numerator * alpha.denominator
    let inverse = one / (both * sum)
    m = GateStep(
      target: opening * both * inverse, share: GateShare.wide(dt * (sum * sum) * inverse))

    // Sodium, inactivation.
    let ah = w * Lanes(repeating: 0.128 * 1.9477340410546757)
    let gap = one + u8 * Lanes(repeating: 1_096.6331584284585)
    let opened = ah * gap
    let total = opened + Lanes(repeating: 4)
    let inverseH = one / (gap * total)
    h = GateStep(
      target: opened * gap * inverseH, share: GateShare.narrow(dt * (total * total) * inverseH))

    // Potassium.
    let an = Ratio(
      over: Lanes(repeating: 15) - v, scale: 5, exponential: u8 * Self.e3, factor: 0.032)
    let bn = u * Lanes(repeating: 0.5 * 1.2840254166877414)
    let sumN = an.numerator + bn * an.denominator
    let inverseN = one / (sumN * an.denominator)
    n = GateStep(
      target: an.numerator * an.denominator * inverseN,
      share: GateShare.narrow(dt * (sumN * sumN) * inverseN))

    // M-current: q = exp(-x), x = (V + 35) / 20.
    let q = u2 * Lanes(repeating: 2.718281828459045)
    let open = one + q * q
    let inverseP = one / (q * open)
    p = GateStep(
      target: q * inverseP,
      share: GateShare.narrow(dt * Lanes(repeating: 0.0099) * (open * open) * inverseP))
  }

  private static let e325 = Lanes(repeating: 25.790339917193062)  // exp(13/4)
  private static let e3 = Lanes(repeating: 20.085536923187668)  // exp(15/5)
  private static let eMinus8 = Lanes(repeating: 3.3546262790251185e-4)

  /// factor x / (exp(x/scale) - 1) as a fraction; near 0 by its series.
  private struct Ratio {
    let numerator: Lanes
    let denominator: Lanes

    /// - Parameter exponential: exp(x/scale).
    @inline(__always)
    init(over x: Lanes, scale: Double, exponential: Lanes, factor: Double) {
      self.init(
        x, scale, numerator: x * Lanes(repeating: factor),
        denominator: exponential - Lanes(repeating: 1), factor)
    }

    /// - Parameter power: c / exp(x/scale), with the constant c.
    @inline(__always)
    init(over x: Lanes, scale: Double, exponentialOver power: Lanes, _ c: Lanes, factor: Double) {
      self.init(
        x, scale, numerator: x * power * Lanes(repeating: factor), denominator: c - power, factor)
    }

    @inline(__always)
    private init(
      _ x: Lanes, _ scale: Double, numerator: Lanes, denominator: Lanes, _ factor: Double
    ) {
      let small = Lanes(repeating: 1e-4 * scale)
      let isNear = (x .< small) .& (x .> Lanes() - small)
      let series =
        Lanes(repeating: scale) - x * 0.5 + x * x * Lanes(repeating: 1 / (12 * scale))
      self.numerator = numerator.replacing(
        with: series * Lanes(repeating: factor), where: isNear)
      self.denominator = denominator.replacing(with: Lanes(repeating: 1), where: isNear)
    }
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
    let rest = narrow(z.replacing(with: two, where: z .> two) * 0.25)
    let half = rest * (two - rest)
    return half * (two - half)
  }
}
