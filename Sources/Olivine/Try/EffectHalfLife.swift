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

  /// Median in days and standard deviation of the logarithm.
  public let distribution: LogNormal
  public let source: Source
  /// The clock that the half-life follows most; nil when it was given.
  public let dominant: TissueClocks.Process?

  public init(given distribution: LogNormal) {
    self.distribution = distribution
    source = .given
    dominant = nil
  }

  /// The half-life by the clocks, for a person as the check saw them.
  ///
  /// - Returns: nil only if the table of clocks carried no effect, which a test excludes.
  public init?(for assessment: Assessment) {
    let isDepleted = assessment.hasLowStores
    let clocks = TissueClocks(storesAreLow: isDepleted).clocks
    guard
      let effective = try? EffectiveHalfLife(
        of: clocks.map { EffectClock(halfLife: $0.halfLife, share: $0.share) })
    else { return nil }
    distribution = effective.distribution
    source = .clocks(isDepleted: isDepleted)
    dominant = clocks[effective.dominant].process
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
