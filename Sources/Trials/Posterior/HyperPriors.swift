import Maths

/// The priors of the three hyper-parameters, ready for lanes.
struct HyperPriors {
  let logHalfLife: Bell
  let atanhRho: Bell
  let logSigma: Bell

  init(_ priors: TrialPriors) {
    logHalfLife = Bell(priors.logHalfLife)
    atanhRho = Bell(priors.atanhRho)
    logSigma = Bell(priors.logSigma)
  }

  /// No opinion on any of them: log densities of zero.
  static let none = HyperPriors()

  private init() {
    logHalfLife = Bell()
    atanhRho = Bell()
    logSigma = Bell()
  }

  /// A normal log density with its constants worked out once.
  struct Bell {
    let normal: Normal
    private let inverse: Double
    private let constant: Double

    init(_ normal: Normal) {
      self.normal = normal
      inverse = 1 / normal.sd
      constant = -logarithm(normal.sd) - 0.91893853320467274178  // log sqrt(2 pi)
    }

    /// A log density of zero everywhere.
    fileprivate init() {
      normal = Normal(checkedMean: 0, sd: 1)
      inverse = 0
      constant = 0
    }

    @inline(__always)
    func logDensity(_ x: Lanes) -> Lanes {
      let z: Lanes = (x - Lanes(repeating: normal.mean)) * inverse
      let square: Lanes = z * z * -0.5
      return square + Lanes(repeating: constant)
    }

    func logDensity(_ x: Double) -> Double {
      let z = (x - normal.mean) * inverse
      return -0.5 * z * z + constant
    }
  }

  var mean: Theta {
    Theta(logHalfLife.normal.mean, atanhRho.normal.mean, logSigma.normal.mean)
  }

  var sd: Theta {
    Theta(logHalfLife.normal.sd, atanhRho.normal.sd, logSigma.normal.sd)
  }
}
