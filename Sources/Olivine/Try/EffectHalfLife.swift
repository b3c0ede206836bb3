import Catalogue
public import Maths
import People
public import Physiology
public import Safety
import Trials

/// How fast the effect would come and go in a person, and what that rests on.
public struct EffectHalfLife: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    /// The clocks of the body; `isDepleted` chose the shares of people with low stores.
    case clocks(isDepleted: Bool)
    /// Given by hand, or by a forecast.
    case given
  }

  /// A clock with its part in the half-life.
  public struct Part: Hashable, Sendable {
    public let clock: TissueClocks.Clock
    /// How far the half-life follows this clock: relative change per relative change; all together 1.
    public let pull: Double
    /// Whether the clock is that of the person's own forecast, and not of the table.
    public let isForecast: Bool
  }

  /// Median in days and standard deviation of the logarithm.
  public let distribution: LogNormal
  public let source: Source
  /// The clocks; empty when the half-life was given.
  public let parts: [Part]
  private let strongest: Int

  /// The clock that the half-life follows most; nil when it was given.
  public var dominantPart: Part? { parts.indices.contains(strongest) ? parts[strongest] : nil }
  public var dominant: TissueClocks.Process? { dominantPart?.clock.process }

  public init(given distribution: LogNormal) {
    self.distribution = distribution
    source = .given
    parts = []
    strongest = 0
  }

  /// The half-life by the clocks, for a person as the check saw them.
  ///
  /// - Parameter serum: how fast serum falls back in the person's own forecast; nil takes the table's clock.
  /// - Returns: nil only if the table of clocks carried no effect, which a test excludes.
  public init?(for assessment: Assessment, serum: LogNormal? = nil) {
    let isDepleted = assessment.hasLowStores
    let clocks = TissueClocks(storesAreLow: isDepleted, serum: serum).clocks
    guard
      let effective = try? EffectiveHalfLife(
        of: clocks.map { EffectClock(halfLife: $0.halfLife, share: $0.share) })
    else { return nil }
    distribution = effective.distribution
    source = .clocks(isDepleted: isDepleted)
    strongest = effective.dominant
    parts = zip(clocks, effective.elasticities).map { clock, pull in
      Part(clock: clock, pull: pull, isForecast: serum != nil && clock.process == .serum)
    }
  }
}

extension Assessment {
  /// Whether stores are likely low, so that slow refilling carries more of the effect.
  var hasLowStores: Bool {
    let serum = person.serumMagnesium?.value.millimolesPerLitre ?? .infinity
    let score = depletionScore?.points ?? 0
    return serum < TissueClocks.lowSerum
      || Double(score) > Constant.value("depleted_score")
  }
}
