public import Catalogue

/// The parameters of the dorsal-horn neuron by the symbols of its equations.
///
/// After the wide-dynamic-range neuron of Aguiar 2010 (J Neurophysiol 104:1155), reduced to two compartments
/// and tuned to wind-up: conductances in mS/cm2, areas in um2, weights in nS for all fibres together.
public struct NeuronParameters: Hashable, Sendable {
  /// The symbols, for reading and overriding values by name.
  public enum Symbol: String, CaseIterable, Sendable {
    case gL
    case leakVoltage = "EL"
    case gNa
    case sodiumVoltage = "ENa"
    case gK
    case potassiumVoltage = "EK"
    case gM, gc
    case somaArea = "As"
    case dendriteArea = "Ad"
    case gCaL
    case calciumVoltage = "ECa"
    case gKCa, gCAN
    case cationVoltage = "ECAN"
    case tauCa
    case restCalcium = "Ca0"
    case fCa, fseg
    case wAAMPA = "wA_ampa"
    case wANMDA = "wA_nmda"
    case wCAMPA = "wC_ampa"
    case wCNMDA = "wC_nmda"
    case wCGABA = "wC_gaba"
    case wNK
    case inhibitionVoltage = "Einh"
    case gton
    case halfBlock = "K0"
    case a

    /// The row with value and source.
    public var row: NerveParameter { NerveParameter.with(id: rawValue) }

    /// What the neuron can be run with: far wider than any neuron, and safe for its step.
    public var range: ClosedRange<Double> {
      switch self {
      case .leakVoltage, .sodiumVoltage, .potassiumVoltage, .cationVoltage, .inhibitionVoltage:
        -100...60
      case .calciumVoltage: 0...120
      case .somaArea, .dendriteArea: 10...1e6
      case .tauCa, .halfBlock: 0.01...1_000
      case .fseg: 0.001...1
      case .fCa: 0...1
      case .a: 0...0.5
      default: 0...1_000
      }
    }
  }

  private var values: [Double]

  /// The values of the table.
  public static let reference = NeuronParameters(
    values: Symbol.allCases.map(\.row.value))

  /// The value of a symbol.
  public subscript(symbol: Symbol) -> Double {
    get { values[Self.places[symbol] ?? 0] }
    set { values[Self.places[symbol] ?? 0] = newValue }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Symbol.allCases.enumerated().map { ($1, $0) })

  /// The same neuron with another law of block.
  public func with(_ law: BlockLaw) -> NeuronParameters {
    var changed = self
    changed[.halfBlock] = law.halfBlockAtZero
    changed[.a] = law.steepness
    return changed
  }

  /// The same neuron with this share of its NMDA conductance.
  public func withNMDA(share: Double) -> NeuronParameters {
    var changed = self
    changed[.wANMDA] *= share
    changed[.wCNMDA] *= share
    return changed
  }

  /// A mark of these values: changes when any does (FNV-1a of symbols and values).
  public var mark: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for symbol in Symbol.allCases {
      for byte in "\(symbol.rawValue)=\(self[symbol]);".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
