/// How far a trial has come when its diary is read.
public enum TrialStage: Hashable, Sendable {
  /// The planned end was reached, or the trial was stopped for good.
  case ended
  /// Still running, with this many complete pairs of periods.
  case running(completePairs: Int)
}

extension Diary {
  /// The fewest scored days, on and off treatment each, that allow a verdict.
  public static let fewestScoredDays = 14

  /// What the trial allows to be said, apart from its scores.
  public func verdictConditions(at stage: TrialStage) -> VerdictConditions {
    let enoughDays = min(scoredDaysOn, scoredDaysOff) >= Self.fewestScoredDays
    let enoughPairs =
      switch stage {
      case .ended: true
      case .running(let completePairs): completePairs >= 2
      }
    return VerdictConditions(
      isRandomised: isRandomised, hasTwoSwitches: switches >= 2,
      isLateEnough: enoughDays && enoughPairs && !isMostlyPaper)
  }
}
