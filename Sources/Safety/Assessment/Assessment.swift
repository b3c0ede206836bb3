public import Catalogue
public import People
public import Quantities

/// What the safety check found for a person on a day.
public struct Assessment: Hashable, Sendable {
  public let person: Person
  public let day: Day
  public let decision: Decision
  /// The most the rules leave, mg a day, before any question of consent; 0 when blocked.
  public let ceiling: Double
  /// The total allowed now, mg a day, including what is already taken.
  public let maximum: Double
  /// The total allowed once a clinician agrees; nil when no consent is needed.
  public let maximumAfterConsent: Double?
  /// What is left of `maximum` for a new supplement; 0 when it is not known what is taken.
  public let room: Double
  public let urgency: Urgency
  public let separations: [Separation]
  /// Every rule that fired, in document order.
  public let findings: [Finding]
  public let consentIsValid: Bool
  public let trialIsAllowed: Bool
  /// Medicines during whose course the trial pauses.
  public let trialPauseMedicines: [String]
  public let forbiddenForms: [Code<Form>]
  /// `capsule` and `tablet`, when swallowing is difficult.
  public let avoidedFormulations: [String]
  public let monitoring: [MonitoringItem]
  /// Days after which the check must be made again; 0 when blocked.
  public let expiresAfterDays: Int
  public let status: ShortageStatus
  public let food: FoodAdvice
  public let kidney: KidneyReading
  /// Whether the kidney function is known well enough to count.
  public let kidneyIsKnown: Bool
  /// The key to a plan; nil when none may be made.
  public let clearance: Clearance?

  /// The last day for which the check speaks; nil when blocked.
  public var expiry: Day? {
    clearance?.expiry ?? (decision == .block ? nil : day + expiresAfterDays)
  }

  /// The ids of the rules that fired, in document order.
  public var fired: [String] { findings.map(\.rule) }

  /// Findings as a person should read them: the most urgent first, then the strongest.
  public var findingsToShow: [Finding] {
    findings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (b.urgency.rank, b.consequence.rank, left.offset)
        < (a.urgency.rank, a.consequence.rank, right.offset)
    }.map(\.element)
  }

  /// Whether to say: take no more of the magnesium you have now.
  public var shouldStopPresentMagnesium: Bool {
    decision == .block && person.magnesiumTakenAtLeast > 0
      && findings.contains { $0.consequence == .block && !["U04", "P08"].contains($0.rule) }
  }

  /// The consent that would be needed: the rules a clinician must consider.
  public var rulesForClinician: [String] {
    findings.filter { $0.consequence == .clinician }.map(\.rule)
  }
}
