import Catalogue
import Maths

/// How much of the NMDA conductance magnesium leaves open at equilibrium: B = 1 / (1 + Mg/K0 exp(-a V)).
///
/// Established biophysics of isolated neurons. It holds for everything slower than about a millisecond; the
/// rate of block is that of ``TrappingScheme``.
public struct BlockLaw: Hashable, Sendable {
  /// Magnesium of half block at 0 mV, mmol/L ionised.
  public let halfBlockAtZero: Double
  /// 1/mV.
  public let steepness: Double

  public init(halfBlockAtZero: Double, steepness: Double) {
    self.halfBlockAtZero = halfBlockAtZero
    self.steepness = steepness
  }

  /// The published sets, by their usual names.
  public enum Model: String, CaseIterable, Sendable {
    /// Jahr & Stevens 1990; GluN2A/2B-like, and the one used everywhere else here.
    case js90 = "JS90"
    /// Equilibrium of the rates of Ascher & Nowak 1988; steeper.
    case an88 = "AN88"
    /// GluN2C/2D-like, block at least four times weaker: Qian, Buller & Johnson 2005.
    case gluN2D = "GluN2D"

    public var law: BlockLaw {
      let steepness = NerveParameter.value("JS90.a")
      let halfBlock = NerveParameter.value("JS90.K0")
      switch self {
      case .js90: return BlockLaw(halfBlockAtZero: halfBlock, steepness: steepness)
      case .an88: return BlockRates().equilibrium
      case .gluN2D:
        let factor = NerveParameter.value("GluN2D.factor")
        return BlockLaw(halfBlockAtZero: factor * halfBlock, steepness: steepness)
      }
    }
  }

  /// The share of the conductance that is not blocked, 0 to 1.
  ///
  /// - Parameters:
  ///   - voltage: mV.
  ///   - magnesium: ionised, outside the neuron, mmol/L.
  public func unblocked(at voltage: Double, magnesium: Double) -> Double {
    1 / (1 + magnesium / halfBlockAtZero * exponential(-steepness * voltage))
  }

  /// Magnesium that blocks half of the conductance, mmol/L.
  public func halfBlock(at voltage: Double) -> Double {
    halfBlockAtZero * exponential(steepness * voltage)
  }

  /// The change of ln B with ln Mg: -(1 - B).
  ///
  /// No dose changes the block by more than the magnesium around the neuron changes.
  public func elasticity(at voltage: Double, magnesium: Double) -> Double {
    unblocked(at: voltage, magnesium: magnesium) - 1
  }

  /// The voltage that changes the half block e-fold, mV.
  public var voltagePerFold: Double { 1 / steepness }

  /// Woodhull's depth of the site in the field at 22 °C; above 1 it cannot be read literally.
  public var woodhullDepth: Double { steepness * Self.thermalVoltage / 2 }

  /// RT/F at 22 °C, mV.
  private static let thermalVoltage = 25.43
}

/// How fast magnesium enters and leaves the open pore: Ascher & Nowak 1988.
public struct BlockRates: Hashable, Sendable {
  private let entry = NerveParameter.value("AN88.block")
  private let entryVoltage = NerveParameter.value("AN88.block_mv")
  private let exit = NerveParameter.value("AN88.unblock")
  private let exitVoltage = NerveParameter.value("AN88.unblock_mv")

  public init() {}

  /// 1/ms.
  public func block(at voltage: Double, magnesium: Double) -> Double {
    entry * magnesium * exponential(-voltage / entryVoltage)
  }

  /// 1/ms.
  public func unblock(at voltage: Double) -> Double { exit * exponential(voltage / exitVoltage) }

  var equilibrium: BlockLaw {
    BlockLaw(halfBlockAtZero: exit / entry, steepness: 1 / entryVoltage + 1 / exitVoltage)
  }
}
