extension ArmSummary {
  /// Two groups as one, as if their people had been listed together (Cochrane Handbook 6.5.2.10).
  public func combined(with other: ArmSummary) throws(EffectFault) -> ArmSummary {
    let n = size + other.size
    let mean = (size * self.mean + other.size * other.mean) / n
    let gap = self.mean - other.mean
    let squares =
      (size - 1) * standardDeviation * standardDeviation
      + (other.size - 1) * other.standardDeviation * other.standardDeviation
      + size * other.size / n * gap * gap
    return try ArmSummary(
      mean: mean, standardDeviation: (squares / (n - 1)).squareRoot(), size: n)
  }

  /// The control group of a trial with several treated groups, shared out evenly among them.
  ///
  /// Mean and standard deviation stay.
  public func shared(among arms: Int) throws(EffectFault) -> ArmSummary {
    try ArmSummary(
      mean: mean, standardDeviation: standardDeviation, size: size / Double(max(arms, 1)))
  }
}
