import Catalogue
public import Maths

/// The processes an effect of magnesium may follow, with the half-life of each and its share.
///
/// The serum and store clocks belong to the body model; the store clock is an input of it, not a finding.
/// Shares are stated choices, larger for stores when they are low. Whoever designs a trial mixes them into
/// one half-life.
public struct TissueClocks: Hashable, Sendable {
  public enum Process: String, CaseIterable, Sendable {
    /// Serum and spinal fluid.
    case serum
    /// Sensitisation of pain pathways.
    case sensitisation
    case inflammation
    /// Muscle and bone.
    case stores
  }

  public struct Clock: Hashable, Sendable {
    public let process: Process
    /// Days.
    public let halfLife: LogNormal
    /// Share of the effect; they sum to 1.
    public let share: Double
  }

  public let clocks: [Clock]

  /// - Parameters:
  ///   - storesAreLow: serum below ``lowSerum``, or a high depletion score.
  ///   - serum: the serum clock of the person's own forecast; nil takes that of the table.
  public init(storesAreLow: Bool, serum: LogNormal? = nil) {
    clocks = Process.allCases.map { process in
      let share = "share_\(process.rawValue)" + (storesAreLow ? "_depleted" : "")
      let forecast = process == .serum ? serum : nil
      return Clock(
        process: process,
        halfLife: forecast ?? VirtualPeople.law("clock_\(process.rawValue)_d"),
        share: ModelParameter.body(share).value)
    }
  }

  /// Serum below which stores count as low, mmol/L.
  public static let lowSerum = ModelParameter.body("depleted_serum").value
}
