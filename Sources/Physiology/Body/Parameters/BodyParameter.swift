public import Catalogue

/// The symbols of the model's parameters, for overriding and drawing them by name.
public enum BodyParameter: String, CaseIterable, Sendable {
  case kS
  case kR
  case fp
  case vm = "Vm"
  case km = "Km"
  case kT
  case losm = "Losm"
  case phiAbs = "phi_abs"
  case vp = "Vp"
  case vx = "Vx"
  case q = "Q"
  case i0 = "I0"
  case m0 = "M0"
  case b0 = "B0"
  case inert
  case kI
  case kM
  case kB
  case kappa
  case cref = "Cref"
  case fu
  case fion
  case gfr = "gfr_ml_min"
  case tm = "Tm"
  case splay
  case tmFactor = "tm_factor"
  case leak
  case f0
  case lgut = "Lgut"
  case lskin = "Lskin"
  case csf0
  case eta
  case kcsf
  case gammaT
  case threonateDose = "thr_mg_day"

  /// The symbol as texts write it: `GFR` and `s` have longer names in files.
  public init?(symbol: String) {
    switch symbol {
    case "GFR": self = .gfr
    case "s": self = .splay
    default:
      guard let known = BodyParameter(rawValue: symbol) else { return nil }
      self = known
    }
  }

  /// The row with value, spread and source.
  public var row: ModelParameter { ModelParameter.body(rawValue) }

  /// What the model can be run with.
  ///
  /// Far wider than any body, and narrow enough that every run ends.
  public var range: ClosedRange<Double> {
    switch self {
    case .fp, .fu, .fion, .f0: 0...1
    case .gammaT, .eta, .vm, .phiAbs: 0...10
    case .lgut, .lskin: 0...100
    case .inert, .threonateDose: 0...1e5
    case .gfr: 0.1...1_000
    case .km, .kappa: 0.01...100
    case .losm: 0.1...1e4
    case .leak: 0.01...100
    case .splay: 1e-3...10
    case .tm, .tmFactor, .cref, .csf0: 0.05...10
    case .kS, .kR, .kT: 1e-3...20
    case .kI, .kM, .kB, .kcsf: 1e-7...2
    case .vp, .vx: 0.5...1_000
    case .q: 1e-3...200
    case .i0, .m0, .b0: 0.1...5_000
    }
  }
}

extension BodyParameters {
  /// The value of a symbol.
  public subscript(parameter: BodyParameter) -> Double {
    get { self[keyPath: Self.field(of: parameter)] }
    set { self[keyPath: Self.field(of: parameter)] = newValue }
  }

  static func field(
    of parameter: BodyParameter
  ) -> WritableKeyPath<BodyParameters, Double> {
    switch parameter {
    case .kS: \.releaseRate
    case .kR: \.slowReleaseRate
    case .fp: \.passiveShare
    case .vm: \.transportCapacity
    case .km: \.halfSaturationLoad
    case .kT: \.transitRate
    case .losm: \.osmoticLoad
    case .phiAbs: \.absorptionFactor
    case .vp: \.centralVolume
    case .vx: \.peripheralVolume
    case .q: \.exchangeFlow
    case .i0: \.fastCells
    case .m0: \.muscle
    case .b0: \.bone
    case .inert: \.deepBone
    case .kI: \.fastCellRate
    case .kM: \.muscleRate
    case .kB: \.boneRate
    case .kappa: \.uptakeSaturation
    case .cref: \.referenceSerum
    case .fu: \.filterableShare
    case .fion: \.ionisedShare
    case .gfr: \.filtration
    case .tm: \.threshold
    case .splay: \.splay
    case .tmFactor: \.thresholdFactor
    case .leak: \.leak
    case .f0: \.escapingShare
    case .lgut: \.bowelLoss
    case .lskin: \.skinLoss
    case .csf0: \.csfReference
    case .eta: \.csfSensitivity
    case .kcsf: \.csfRate
    case .gammaT: \.threonateGain
    case .threonateDose: \.threonateDose
    }
  }
}
