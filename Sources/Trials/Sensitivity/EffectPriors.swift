public import Maths

extension TrialPriors {
  /// The sceptic's prior of the effect: 9 % on relief of a point or more, 0.4 % on two.
  public static let scepticalEffect = Normal(checkedMean: 0, sd: 0.75)
  /// The prior of the effect that leaves the diary to speak alone.
  public static let flatEffect = Normal(checkedMean: 0, sd: 10)
}
