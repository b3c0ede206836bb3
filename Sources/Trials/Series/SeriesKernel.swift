import Maths

/// Log likelihood of eight persons when their effects are N(eta, omega^2), with its derivatives.
///
/// With S = 1 / (1 + c omega^2) and e = (b - c eta) S, a component contributes
///
///     f = a - 1/2 log(1 + c omega^2) + (b^2 omega^2 + 2 b eta - c eta^2) S / 2
///
/// which stays exact down to omega = 0. t is log omega.
struct SeriesKernel {
  /// Value and derivatives, one person per lane.
  struct Derivatives {
    var value = Lanes()
    var eta = Lanes()
    var etaEta = Lanes()
    var t = Lanes()
    var tt = Lanes()
    var etaT = Lanes()
  }

  let variance: Double

  init(omega: Double) { variance = omega * omega }

  /// The three coefficients of f as a quadratic in eta, component by component.
  @inline(__always)
  func prepare(_ block: borrowing SeriesBlock, into out: UnsafeMutablePointer<Lanes>) {
    let one = Lanes(repeating: 1)
    for component in 0..<block.components {
      let part = block.buffer.base + 3 * component
      let (a, b, c) = (part[0], part[1], part[2])
      let wide = one + c * variance
      let share = one / wide
      let logPart: Lanes = wide.logarithm * 0.5
      let square: Lanes = b * b * share * (0.5 * variance)
      out[3 * component] = a - logPart + square
      out[3 * component + 1] = b * share
      out[3 * component + 2] = c * share
    }
  }

  /// Log likelihood of each person; `prepared` is what `prepare` wrote.
  @inline(__always)
  func value(_ prepared: UnsafeMutablePointer<Lanes>, components: Int, eta: Lanes) -> Lanes {
    let half: Lanes = eta * -0.5
    var top = Lanes(repeating: -.infinity)
    for component in 0..<components {
      let part = prepared + 3 * component
      let f = part[0] + eta * (part[1] + half * part[2])
      top.replace(with: f, where: f .> top)
    }
    var sum = Lanes(repeating: 0)
    for component in 0..<components {
      let part = prepared + 3 * component
      sum += (part[0] + eta * (part[1] + half * part[2]) - top).exponential
    }
    return top + sum.logarithm
  }

  /// Log likelihood of each person with first and second derivatives.
  @inline(__always)
  func derivatives(
    _ prepared: UnsafeMutablePointer<Lanes>, components: Int, eta: Lanes
  ) -> Derivatives {
    let value = value(prepared, components: components, eta: eta)
    var out = Derivatives()
    out.value = value
    let half: Lanes = eta * -0.5
    let one = Lanes(repeating: 1)
    var (squareEta, squareT, product) = (Lanes(), Lanes(), Lanes())
    for component in 0..<components {
      let part = prepared + 3 * component
      let weight = (part[0] + eta * (part[1] + half * part[2]) - value).exponential
      let curved = part[2]  // c S
      let e = part[1] - curved * eta
      let kept = one - curved * variance  // S
      let energy: Lanes = e * e * variance  // omega^2 e^2
      let t = energy - curved * variance
      let bracket: Lanes = kept * kept - kept - energy + kept * energy + kept * energy
      out.eta += weight * e
      out.t += weight * t
      out.etaEta -= weight * curved
      out.tt += weight * (bracket + bracket)
      let crossed: Lanes = e * curved * (-2 * variance)
      out.etaT += weight * crossed
      squareEta += weight * e * e
      squareT += weight * t * t
      product += weight * e * t
    }
    out.etaEta += squareEta - out.eta * out.eta
    out.tt += squareT - out.t * out.t
    out.etaT += product - out.eta * out.t
    return out
  }
}
