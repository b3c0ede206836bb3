import Catalogue

/// The amounts of magnesium in one body, mmol.
///
/// One vector of sixteen numbers, of which twelve are used: the integrator adds whole states.
public struct BodyState: Hashable, Sendable {
  var values: SIMD16<Double>

  init(values: SIMD16<Double>) {
    self.values = values
  }

  /// Nothing anywhere.
  public static let empty = BodyState(values: SIMD16(repeating: 0))

  /// Not yet released from solutions and tablets (S).
  public var released: Double {
    get { values[0] }
    set { values[0] = newValue }
  }
  /// Not yet released from food and slow products (R).
  public var slow: Double {
    get { values[1] }
    set { values[1] = newValue }
  }
  /// Dissolved in the absorbing bowel (L).
  public var bowel: Double {
    get { values[2] }
    set { values[2] = newValue }
  }
  /// Plasma and fast interstitial fluid (P).
  public var plasma: Double {
    get { values[3] }
    set { values[3] = newValue }
  }
  /// Rapid periphery (X).
  public var periphery: Double {
    get { values[4] }
    set { values[4] = newValue }
  }
  /// Fast cells (I).
  public var fastCells: Double {
    get { values[5] }
    set { values[5] = newValue }
  }
  /// Slow soft tissue (M).
  public var muscle: Double {
    get { values[6] }
    set { values[6] = newValue }
  }
  /// Exchangeable bone (B).
  public var bone: Double {
    get { values[7] }
    set { values[7] = newValue }
  }
  /// Cerebrospinal fluid, mmol/L; about 0.2 mmol in all, and not counted in the balance.
  public var csf: Double {
    get { values[8] }
    set { values[8] = newValue }
  }
  /// Excreted in urine since the start (U).
  public var urine: Double {
    get { values[9] }
    set { values[9] = newValue }
  }
  /// Left with the stool since the start (F).
  public var faeces: Double {
    get { values[10] }
    set { values[10] = newValue }
  }
  /// Lost through the skin since the start (W).
  public var skin: Double {
    get { values[11] }
    set { values[11] = newValue }
  }

  /// Everything that must be conserved: all pools and all losses.
  public var total: Double {
    released + slow + bowel + plasma + periphery + fastCells + muscle + bone + urine + faeces + skin
  }

  /// What waits in stomach and bowel.
  public var gut: Double { released + slow + bowel }

  /// Takes over what waits in the gut of another state.
  mutating func setGut(of other: BodyState) {
    released = other.released
    slow = other.slow
    bowel = other.bowel
  }

  /// The state with nothing excreted yet.
  public var withoutLosses: BodyState {
    var state = self
    state.urine = 0
    state.faeces = 0
    state.skin = 0
    return state
  }

  /// Adds a dose: the dissolving part waits for release, the rest is lost at once.
  public mutating func take(_ dose: OralDose) {
    switch dose.release {
    case .immediate: released += dose.dissolving
    case .slow: slow += dose.dissolving
    }
    faeces += dose.millimoles - dose.dissolving
  }
}
