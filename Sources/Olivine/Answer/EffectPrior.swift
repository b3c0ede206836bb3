public import Catalogue
public import Maths
public import Trials

/// What was believed about a person's effect before their diary, and why.
public struct EffectPrior: Hashable, Sendable {
  /// Where the belief comes from.
  public enum Source: Hashable, Sendable {
    /// The row of a condition.
    case condition(ConditionPrior)
    /// No condition was given, or no trial informs the outcome.
    case none(ConditionPrior)
    /// It came with the diary.
    case diary
    /// It was given by hand.
    case given
  }

  /// Points; negative is relief.
  public let distribution: Normal
  public let source: Source

  public init(_ distribution: Normal, source: Source) {
    self.distribution = distribution
    self.source = source
  }

  /// The prior of a condition for an outcome: trials inform pain and worst pain only, so every other
  /// outcome takes the prior of no condition.
  ///
  /// - Returns: nil when there is no such condition.
  public init?(condition: String, outcome: Outcome) {
    guard let row = ConditionPrior.with(condition: condition) else { return nil }
    let informs = outcome == .pain || outcome == .worstPain
    guard informs else {
      self = .uninformed
      return
    }
    self.init(row.distribution, source: .condition(row))
  }

  /// N(0, 1), used when no trial informs the effect.
  public static let uninformed: EffectPrior = {
    guard let row = ConditionPrior.with(condition: "no_condition") else {
      preconditionFailure("the table of condition priors has no row no_condition")
    }
    return EffectPrior(row.distribution, source: .none(row))
  }()
}

extension ConditionPrior {
  /// The row as a distribution, points.
  public var distribution: Normal { Normal(checkedMean: mean, sd: standardDeviation) }
}
