import Catalogue

/// Usual food magnesium with its 80 % range, mg a day.
public struct Intake: Hashable, Sendable {
  public let low: Double
  public let best: Double
  public let high: Double
  /// The standard deviation behind the range; nil when the range was given by hand.
  public let standardDeviation: Double?

  /// A range the person or another program brings along.
  public init(low: Double, best: Double, high: Double) {
    self.init(low: low, best: best, high: high, standardDeviation: nil)
  }

  private init(low: Double, best: Double, high: Double, standardDeviation: Double?) {
    self.low = low
    self.best = best
    self.high = high
    self.standardDeviation = standardDeviation
  }

  private init(best: Double, standardDeviation: Double) {
    let reach = Constant.value("intake_z80") * standardDeviation
    self.init(
      low: max(0, best - reach), best: best, high: best + reach,
      standardDeviation: standardDeviation)
  }

  /// How portions were measured in a food diary.
  public enum Portions: Sendable {
    case household
    case weighed
  }

  /// From recorded days: the mean, with day-to-day variation, table error and portion error.
  ///
  /// - Parameter days: mg of food magnesium on each usable day; nil when empty.
  public static func recorded(
    days: [Double], sex: Person.Sex?, portions: Portions = .household
  ) -> Intake? {
    guard !days.isEmpty else { return nil }
    let best = days.reduce(0, +) / Double(days.count)
    let within = Constant.value(
      sex == .female ? "intake_cv_within_female" : "intake_cv_within_male")
    let portion = Constant.value(
      portions == .weighed ? "intake_cv_portion_weighed" : "intake_cv_portion_household")
    let table = Constant.value("intake_cv_table")
    let variance =
      (within * best) * (within * best) / Double(days.count) + (table * best) * (table * best)
      + (portion * best) * (portion * best)
    return Intake(best: best, standardDeviation: variance.squareRoot())
  }

  /// From a food-frequency list: the sum, called rough.
  ///
  /// - Parameter amounts: mg a day of each food.
  public static func frequencyList(_ amounts: [Double]) -> Intake {
    let best = amounts.reduce(0, +)
    return Intake(best: best, standardDeviation: Constant.value("intake_cv_frequency") * best)
  }
}

/// Whether an intake reaches the requirement, in words only.
public enum Adequacy: String, Sendable {
  case probablyEnough = "probably enough"
  case probablyTooLittle = "probably too little"
  case cannotTell = "cannot tell"
}

extension Intake {
  /// The individual comparison with the average requirement (IOM 2000).
  ///
  /// z = (best - EAR) / sqrt(SD^2 + (0.1 EAR)^2). Nil when the range has no standard deviation.
  public func adequacy(ear: Double) -> Adequacy? {
    guard let standardDeviation else { return nil }
    let spread = Constant.value("requirement_cv") * ear
    let z = (best - ear) / (standardDeviation * standardDeviation + spread * spread).squareRoot()
    let quantile = Self.adequacyQuantile
    return z >= quantile ? .probablyEnough : z <= -quantile ? .probablyTooLittle : .cannotTell
  }

  /// The standard normal quantile of the probability 0.85 from which words are used.
  private static let adequacyQuantile = Constant.value("adequate_z")
}
