public import Catalogue

/// The parameters of the states that change over days, by the symbols of their equations.
public struct SlowParameters: Hashable, Sendable {
  public enum Symbol: String, CaseIterable, Sendable {
    case serumReference = "S_ref"
    case serumSaturation = "S_sat"
    case fluidReference = "M_ref"
    case fluidUp = "eps_up"
    case fluidDown = "eps_dn"
    case fluidDays = "tau_M"
    case sensitivity = "lam_M"
    case healthyInflammation = "N0"
    case inflammation = "Nc"
    case inflammationFall = "k_N"
    case deficientSerum = "S_def"
    case deficiencyInflammation = "k_def"
    case inflammationDays = "tau_N"
    case inhibitionLoss = "a_I"
    case loadGain = "a_G"
    case driveOfLoss = "a_F"
    case driveOfInflammation = "a_N"
    case loadThreshold = "x_thr"
    case largestGain = "Gmax"
    case halfGain = "K_G"
    case gainUpDays = "tau_up"
    case gainDownDays = "tau_dn"
    case regrowthDays = "tau_reg"
    case disease = "D"
    case trophic = "rho"
    case excitability = "beta"
    case indexThreshold = "E_thr"
    case halfIndex = "kappa"
    case velocity = "ncv0"
    case velocityLoss = "c_ncv"
    case amplitude = "amp0"

    /// The row with value, range and source.
    public var row: NerveParameter { NerveParameter.with(id: rawValue) }

    /// What the model can be run with: wider than what is plausible, and safe for its step.
    public var accepted: ClosedRange<Double> {
      switch self {
      case .serumReference, .fluidReference: 0.5...1.5
      case .serumSaturation, .deficientSerum: 0.1...1.5
      case .fluidUp, .fluidDown, .excitability, .sensitivity: 0...2
      case .fluidDays, .inflammationDays, .gainUpDays, .gainDownDays: 0.25...10_000
      case .regrowthDays: 30...10_000
      case .trophic: 0...1.5
      case .disease: 0...10
      case .largestGain: 1...1.5
      case .halfGain, .halfIndex, .loadThreshold, .indexThreshold: 0.01...100
      case .healthyInflammation, .inflammation: 0.1...500
      case .velocityLoss: 0...1
      case .inflammationFall, .deficiencyInflammation: 0...20
      case .velocity, .amplitude: 0...1_000
      default: 0...10
      }
    }
  }

  private var values: [Double]

  /// The values of the table: a healthy person.
  public static let reference = SlowParameters(values: Symbol.allCases.map(\.row.value))

  /// A person with neuropathy of diabetes, as the reference runs set it.
  public static let diabetic: SlowParameters = {
    var parameters = reference
    parameters[.disease] = NerveParameter.value("diabetic_D")
    parameters[.inflammation] = NerveParameter.value("diabetic_Nc")
    return parameters
  }()

  /// The value of a symbol.
  public subscript(symbol: Symbol) -> Double {
    get { values[Self.places[symbol] ?? 0] }
    set { values[Self.places[symbol] ?? 0] = newValue }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Symbol.allCases.enumerated().map { ($1, $0) })
}
