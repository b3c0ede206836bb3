/// What a person takes in comparator periods.
public enum Comparator: String, CaseIterable, Hashable, Sendable {
  case placebo
  case nothing
}

/// Everything that is fixed before the first day, and nothing that chance decides later.
///
/// Its hash is taken before the order is drawn, so that nobody can choose a design to fit an order.
public struct TrialProtocol: Hashable, Sendable {
  /// Name of the trial in the person's files.
  public let id: String
  /// 1, and one more for each protocol that replaces another before its first day.
  public let version: Int
  /// Number of the person in a study; 0 for a trial of one's own.
  public let person: UInt32
  public let outcome: Outcome
  /// The smallest change that matters, points; locked here.
  public let mcid: Double
  public let design: TrialDesign
  public let comparator: Comparator
  public let blinding: Blinding
  /// Priors of the analysis; the half-life is the forecast of the person.
  public let priors: TrialPriors
  /// Where the prior of the effect comes from.
  public let effectPriorSource: String
  /// Codes of the safety rules that may stop the trial on any day.
  public let stopRules: [String]
  /// Spread of the effect at which stopping for precision is proposed, points.
  public let plannedSD: Double

  /// Version of the model that the answer will use.
  public static let analysisVersion = "T1"

  /// - Throws: `ProtocolError`.
  public init(
    id: String, version: Int = 1, person: UInt32 = 0, outcome: Outcome, mcid: Double,
    design: RankedDesign, comparator: Comparator, blinding: Blinding, priors: TrialPriors,
    effectPriorSource: String, stopRules: [String] = []
  ) throws(ProtocolError) {
    try self.init(
      id: id, version: version, person: person, outcome: outcome, mcid: mcid,
      design: design.design, plannedSD: design.precision.sdPrior, comparator: comparator,
      blinding: blinding, priors: priors, effectPriorSource: effectPriorSource,
      stopRules: stopRules)
  }

  /// A protocol read back from where it was kept.
  ///
  /// - Throws: `ProtocolError`.
  package init(
    id: String, version: Int, person: UInt32, outcome: Outcome, mcid: Double,
    design: TrialDesign, plannedSD: Double, comparator: Comparator, blinding: Blinding,
    priors: TrialPriors, effectPriorSource: String, stopRules: [String]
  ) throws(ProtocolError) {
    guard !id.isEmpty else { throw .noID }
    guard version > 0 else { throw .versionNotUsable(version) }
    guard mcid > 0, mcid <= 10 else { throw .mcidOutOfRange(mcid, limit: 10) }
    guard comparator == .placebo || blinding == .open else {
      throw .blindingNeedsPlacebo(blinding)
    }
    self.id = id
    self.version = version
    self.person = person
    self.outcome = outcome
    self.mcid = mcid
    self.design = design
    self.comparator = comparator
    self.blinding = blinding
    self.priors = priors
    self.effectPriorSource = effectPriorSource
    self.stopRules = stopRules
    self.plannedSD = plannedSD
  }

  /// Number of the last day, counted from 1 with the tolerance phase.
  public var lastDay: Int { design.days }
}

/// Why a protocol cannot be written.
public enum ProtocolError: Error, Hashable, Sendable {
  case noID
  case versionNotUsable(Int)
  case mcidOutOfRange(Double, limit: Double)
  /// Nobody can be kept from knowing whether they take something or nothing.
  case blindingNeedsPlacebo(Blinding)
}
