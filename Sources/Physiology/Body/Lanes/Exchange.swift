import Maths

/// The linear part of plasma and periphery, solved exactly.
///
/// Plasma P and periphery X follow (P, X)' = J (P, X) with J = [[-(out + loss), back], [out, -back]], where
/// `loss` is the slope of everything that leaves the two at one serum. Both rates of J are real and
/// negative. The rest of the equations is small and smooth, and is left to an exponential Runge-Kutta
/// method.
struct Exchange<Numbers: PersonNumbers> {
  /// Slopes per mmol of plasma at the serum of linearisation, 1/h.
  let renal: Numbers
  let otherLoss: Numbers
  let fastCells: Numbers
  let muscle: Numbers
  let bone: Numbers
  /// The slopes they are made of.
  let slopes: FlowSlopes<Numbers>
  /// Their sum, and one over it.
  let loss: Numbers
  let inverseLoss: Numbers
  /// Rates in and out of the periphery.
  let out: Numbers
  let back: Numbers
  /// Rates of the two modes.
  private let slow: Numbers
  private let fast: Numbers

  /// - Parameter plasma: where the slopes are taken, mmol.
  init(_ p: LaneParameters<Numbers>, at plasma: Numbers) {
    slopes = FlowSlopes<Numbers>(p, at: plasma)
    renal = slopes.renal
    otherLoss = p.otherLoss * slopes.content
    fastCells = p.fastCellRate * p.fastCells * slopes.content
    muscle = p.muscleRate * p.muscle * slopes.content
    bone = p.boneRate * p.bone / p.referencePlasma
    loss = renal + otherLoss + fastCells + muscle + bone
    inverseLoss = Numbers(repeating: 1) / loss
    out = p.exchangeOut
    back = p.exchangeBack
    let half: Numbers = (out + loss + back) * 0.5
    let difference: Numbers = (out + loss - back) * 0.5
    let root = (difference * difference + out * back).squareRoot()
    fast = Numbers() - half - root
    // The product of both rates is loss times back; dividing keeps the digits of the slow one.
    slow = loss * back / fast
  }

  /// A function of J times hours, as the four numbers of a matrix.
  struct Matrix {
    let pp: Numbers
    let px: Numbers
    let xp: Numbers
    let xx: Numbers

    @inline(__always)
    func times(_ p: Numbers, _ x: Numbers) -> (p: Numbers, x: Numbers) {
      (pp * p + px * x, xp * p + xx * x)
    }
  }

  /// The matrix with the same modes as J and these values in place of the rates.
  private func matrix(slow atSlow: Numbers, fast atFast: Numbers) -> Matrix {
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
    let stage: (p: Numbers, x: Numbers)
    /// Weights of the first, the two middle and the last evaluation on plasma.
    let first: (p: Numbers, x: Numbers)
    let middle: (p: Numbers, x: Numbers)
    let last: (p: Numbers, x: Numbers)
    /// exp(J h), and the weights of a straight line through both ends.
    let whole: Matrix
    let lineStart: (p: Numbers, x: Numbers)
    let lineEnd: (p: Numbers, x: Numbers)
    let length: Double
  }

  /// The coefficients of the method of Cox and Matthews, J Comput Phys 2002;176:430, for steps of `h`
  /// hours.
  func step(_ h: Double) -> Step {
    let whole = Numbers(repeating: h)
    let part = Numbers(repeating: h / 2)
    let (s, f) = (PhiFunctions<Numbers>(slow * whole), PhiFunctions<Numbers>(fast * whole))
    let (sh, fh) = (PhiFunctions<Numbers>(slow * part), PhiFunctions<Numbers>(fast * part))
    func onPlasma(_ value: (PhiFunctions<Numbers>) -> Numbers) -> (p: Numbers, x: Numbers) {
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
struct PhiFunctions<Numbers: PersonNumbers> {
  let zeroth: Numbers
  let first: Numbers
  let second: Numbers
  let third: Numbers

  init(_ z: Numbers) {
    let zero = Numbers(repeating: 0)
    let one = Numbers(repeating: 1)
    // Near zero the recurrence loses digits, and the series of phi3 is used: sum of z^k / (k + 3)!.
    var series = zero
    for k in stride(from: 20, through: 1, by: -1) {
      series = (series + one) * z / Numbers(repeating: Double(k + 3))
    }
    let nearThird: Numbers = (series + one) / 6
    let nearSecond: Numbers = nearThird * z + 0.5
    let nearFirst = nearSecond * z + one
    let power = z.exponential
    let isNear = z .> Numbers(repeating: -1)
    let divisor = z.replacing(with: Numbers(repeating: -1), where: isNear)
    let farFirst = (power - one) / divisor
    let farSecond = (farFirst - one) / divisor
    let farThird = (farSecond - Numbers(repeating: 0.5)) / divisor
    zeroth = power
    first = farFirst.replacing(with: nearFirst, where: isNear)
    second = farSecond.replacing(with: nearSecond, where: isNear)
    third = farThird.replacing(with: nearThird, where: isNear)
  }
}
