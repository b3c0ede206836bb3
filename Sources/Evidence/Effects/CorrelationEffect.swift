import Maths

extension StudyEffect {
  /// Fisher's z of a correlation: atanh(r) with variance 1 / (n - 3).
  public static func fisherZ(correlation r: Double, size n: Double) throws(EffectFault)
    -> StudyEffect
  {
    guard r > -1, r < 1 else { throw .correlationImpossible(r) }
    guard n.isFinite, n > 3 else { throw .groupTooSmall(size: n, least: 4) }
    return StudyEffect(estimate: 0.5 * logarithm((1 + r) / (1 - r)), variance: 1 / (n - 3))
  }
}
