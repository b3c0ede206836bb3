/// One reason why the certainty is lower or higher than the design of the studies promises.
public struct CertaintyReason: Hashable, Sendable {
  public enum Domain: String, CaseIterable, Hashable, Sendable {
    case noStudy = "no_study"
    case riskOfBias = "risk_of_bias"
    case inconsistency, indirectness, imprecision
    case publicationBias = "publication_bias"
    case largeEffect = "large_effect"
    case doseResponse = "dose_response"
  }

  /// A way in which studies differ from the question.
  public enum Difference: String, CaseIterable, Hashable, Sendable {
    case route, population
    case coTreatment = "co_treatment"
    case outcome, duration
  }

  /// What was found, with its numbers.
  public enum Finding: Hashable, Sendable {
    case noStudy
    /// Shares of the weight with some risk or more, and with high risk or more, 0 to 1.
    case biased(some: Double, high: Double)
    case inconsistent(i2: Double)
    case predictionReachesZero
    case indirect([Difference])
    case fewPeople(Int)
    case fewEvents(Int)
    /// The interval holds both no effect (or harm) and a relief that matters.
    case wideInterval(low: Double, high: Double)
    case asymmetry(p: Double)
    case onlySmallTrials
    /// Registered more than three years ago, without a result.
    case unpublished([String])
    case largeEffect(ratio: Double)
    case doseResponse
  }

  public let domain: Domain
  /// Below zero takes certainty away.
  public let steps: Int
  public let finding: Finding
}
