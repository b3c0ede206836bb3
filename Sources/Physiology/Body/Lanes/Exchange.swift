import Maths

/// The linear part of plasma and periphery, solved exactly.
///
/// Plasma P and periphery X follow (P, X)' = J (P, X) with J = [[-(out + loss), back], [out, -back]], where
/// `loss` is the slope of everything that leaves the two at one serum. Both rates of J are real and
/// negative. The rest of the equations is small and smooth, and is left to an exponential Runge-Kutta
/// method.
struct Exchange {
  /// Slopes per mmol of plasma at the serum of linearisation, 1/h.
  let renal: Lanes
  let otherLoss: Lanes
  let fastCells: Lanes
  let muscle: Lanes
  let bone: Lanes
  /// The slopes they are made of.
  let slopes: FlowSlopes
  /// Their sum, and one over it.
  let loss: Lanes
  let inverseLoss: Lanes
  /// Rates in and out of the periphery.
  let out: Lanes
  let back: Lanes
  /// Rates of the two modes.
  private let slow: Lanes
  private let fast: Lanes

  /// - Parameter plasma: where the slopes are taken, mmol.
  init(_ p: LaneParameters, at plasma: Lanes) {
    slopes = FlowSlopes(p, at: plasma)
    renal = slopes.renal
    otherLoss = p.otherLoss * slopes.content
    fastCells = p.fastCellRate * p.fastCells * slopes.content
    muscle = p.muscleRate * p.muscle * slopes.content
    bone = p.boneRate * p.bone / p.referencePlasma
    loss = renal + otherLoss + fastCells + muscle + bone
    inverseLoss = Lanes(repeating: 1) / loss
    out = p.exchangeOut
    back = p.exchangeBack
    let half: Lanes = (out + loss + back) * 0.5
    let difference: Lanes = (out + loss - back) * 0.5
    let root = (difference * difference + out * back).squareRoot()
    fast = Lanes() - half - root
    // The product of both rates is loss times back; dividing keeps the digits of the slow one.
    slow = loss * back / fast
  }

  /// A function of J times hours, as the four numbers of a matrix.
  struct Matrix {
    let pp: Lanes
    let px: Lanes
    let xp: Lanes
    let xx: Lanes

    @inline(__always)
    func times(_ p: Lanes, _ x: Lanes) -> (p: Lanes, x: Lanes) {
      (pp * p + px * x, xp * p + xx * x)
    }
  }

  /// The matrix with the same modes as J and these values in place of the rates.
  private func matrix(slow atSlow: Lanes, fast atFast: Lanes) -> Matrix {
    let gap = (atSlow - atFast) / (slow - fast)
    let base = atFast - fast * gap
    return Matrix(
      pp: base - (out + loss) * gap, px: back * gap, xp: out * gap, xx: base - back * gap)
  }

  /// What one length of step needs.
  struct Step {
    /// exp(J h / 2).
    let half: Matrix
    /// (h/2) phi1(J h / 2) on plasma, for the stages.
    let stage: (p: Lanes, x: Lanes)
    /// Weights of the first, the two middle and the last evaluation on plasma.
    let first: (p: Lanes, x: Lanes)
    let middle: (p: Lanes, x: Lanes)
    let last: (p: Lanes, x: Lanes)
    /// exp(J h), and the weights of a straight line through both ends.
    let whole: Matrix
    let lineStart: (p: Lanes, x: Lanes)
    let lineEnd: (p: Lanes, x: Lanes)
    let length: Double
  }

  /// The coefficients of the method of Cox and Matthews, J Comput Phys 2002;176:430, for steps of `h`
  /// hours.
  func step(_ h: Double) -> Step {
    let whole = Lanes(repeating: h)
    let part = Lanes(repeating: h / 2)
    let (s, f) = (PhiFunctions(slow * whole), PhiFunctions(fast * whole))
    let (sh, fh) = (PhiFunctions(slow * part), PhiFunctions(fast * part))
    func onPlasma(_ value: (PhiFunctions) -> Lanes) -> (p: Lanes, x: Lanes) {
      let matrix = matrix(slow: value(s), fast: value(f))
      return (matrix.pp * whole, matrix.xp * whole)
    }
    let stage = matrix(slow: sh.first, fast: fh.first)
    return Step(
      half: matrix(slow: sh.zeroth, fast: fh.zeroth),
      stage: (stage.pp * part, stage.xp * part),
      first: onPlasma { $0.first - $0.second * 3 + $0.third * 4 },
      middle: onPlasma { $0.second * 2 - $0.third * 4 },
      last: onPlasma { $0.third * 4 - $0.second },
      whole: matrix(slow: s.zeroth, fast: f.zeroth),
      lineStart: onPlasma { $0.first - $0.second },
      lineEnd: onPlasma { $0.second },
      length: h)
  }
}

/// exp(z) and the functions phi_k(z) = (phi_(k-1)(z) - 1/(k-1)!) / z of exponential integrators.
struct PhiFunctions {
  let zeroth: Lanes
  let first: Lanes
  let second: Lanes
  let third: Lanes

  init(_ z: Lanes) {
    let zero = Lanes(repeating: 0)
    let one = Lanes(repeating: 1)
    // Near zero the recurrence loses digits, and the series of phi3 is used: sum of z^k / (k + 3)!.
    var series = zero
    for k in stride(from: 20, through: 1, by: -1) {
      series = (series + one) * z / Lanes(repeating: Double(k + 3))
    }
    let nearThird: Lanes = (series + one) / 6
    let nearSecond: Lanes = nearThird * z + 0.5
    let nearFirst = nearSecond * z + one
    let power = z.exponential
    let isNear = z .> Lanes(repeating: -1)
    let divisor = z.replacing(with: Lanes(repeating: -1), where: isNear)
    let farFirst = (power - one) / divisor
    let farSecond = (farFirst - one) / divisor
    let farThird = (farSecond - Lanes(repeating: 0.5)) / divisor
    zeroth = power
    first = farFirst.replacing(with: nearFirst, where: isNear)
    second = farSecond.replacing(with: nearSecond, where: isNear)
    third = farThird.replacing(with: nearThird, where: isNear)
  }
}
