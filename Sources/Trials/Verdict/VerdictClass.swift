/// What a diary says about the question, as a code; the sentences live elsewhere.
public enum VerdictClass: String, CaseIterable, Hashable, Sendable {
  case worse
  case clearRelief = "clear_relief"
  case littleOrNoDifference = "little_or_no_difference"
  case noWorthwhileRelief = "no_worthwhile_relief"
  case probableRelief = "probable_relief"
  case cannotTell = "cannot_tell"
}

/// What must hold of a trial, apart from its scores, for some verdicts to be allowed.
public struct VerdictConditions: Hashable, Sendable {
  /// The order was drawn by chance.
  public let isRandomised: Bool
  /// The treatment was started or stopped at least twice.
  public let hasTwoSwitches: Bool
  /// Enough scored days, and for a running trial enough pairs, to say anything.
  public let isLateEnough: Bool

  public init(isRandomised: Bool, hasTwoSwitches: Bool = true, isLateEnough: Bool = true) {
    self.isRandomised = isRandomised
    self.hasTwoSwitches = hasTwoSwitches
    self.isLateEnough = isLateEnough
  }
}

extension VerdictClass {
  /// The first class that holds, in this order.
  ///
  /// Harm needs only one of the two priors, giving up needs both: neither an optimistic nor a gloomy
  /// prior decides.
  ///
  /// - Parameters:
  ///   - own: probabilities under the person's own prior.
  ///   - flat: probabilities under the flat prior.
  ///   - priorWeight: posterior over prior variance of the effect under the own prior.
  /// - Returns: nil when it is too early to say.
  public static func classify(
    own: VerdictProbabilities, flat: VerdictProbabilities, priorWeight: Double,
    conditions: VerdictConditions
  ) -> VerdictClass? {
    guard conditions.isLateEnough else { return nil }
    if max(1 - own.benefit, 1 - flat.benefit) >= 0.95 { return .worse }
    let mayBeClear = conditions.isRandomised && conditions.hasTwoSwitches && priorWeight <= 0.5
    if own.relief >= 0.95, mayBeClear { return .clearRelief }
    if min(own.littleDifference, flat.littleDifference) >= 0.90 { return .littleOrNoDifference }
    if min(own.noWorthwhileRelief, flat.noWorthwhileRelief) >= 0.95 { return .noWorthwhileRelief }
    if own.benefit >= 0.95, flat.benefit >= 0.80 { return .probableRelief }
    return .cannotTell
  }
}
