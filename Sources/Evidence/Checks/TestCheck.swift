import Maths

/// Printed p-values against the means, standard deviations and sizes beside them.
enum TestCheck {
  /// A change of one group whose correlation was not printed: t = d / sqrt((a^2 + b^2 - 2 r a b) / n) is
  /// smallest at r = -1.
  ///
  /// Nil when the printed p-value can be true. Rounding is taken at its most favourable.
  static func paired(
    what: String, before: PrintedNumber, beforeDeviation: PrintedNumber, after: PrintedNumber,
    afterDeviation: PrintedNumber, size: Int, printed: PrintedP
  ) -> ConsistencyFinding? {
    guard size >= 2 else { return nil }
    func leastT(_ slack: Double) -> Double {
      let gap = (after.value - before.value).magnitude
      let change = max(0, gap - slack * (after.halfUnit + before.halfUnit))
      let spread =
        beforeDeviation.value + afterDeviation.value
        + slack * (beforeDeviation.halfUnit + afterDeviation.halfUnit)
      return change / (spread / Double(size).squareRoot())
    }
    let t = StudentT(Double(size - 1))
    // At r = 1 and equal spreads t has no upper end, so that only a p too large can be impossible.
    guard printed.range.lowerBound > t.twoSided(leastT(1)) else { return nil }
    return .pairedTest(
      what: what, leastT: leastT(0), largestP: t.twoSided(leastT(0)), printed: printed)
  }

  /// Two groups: t from unpaired standard deviations, within what rounding allows.
  static func groups(
    _ first: ArmOutcome, _ second: ArmOutcome, printed: PrintedP
  ) -> ConsistencyFinding? {
    guard let m1 = first.mean, let s1 = first.deviation, let n1 = first.size,
      let m2 = second.mean, let s2 = second.deviation, let n2 = second.size, n1 > 1, n2 > 1
    else { return nil }
    let t = StudentT(Double(n1 + n2 - 2))
    func p(_ slack: Double) -> Double {
      let gap = (m1.value - m2.value).magnitude - slack * (m1.halfUnit + m2.halfUnit)
      let (a, b) = (s1.value + slack * s1.halfUnit, s2.value + slack * s2.halfUnit)
      let pooled =
        (Double(n1 - 1) * a * a + Double(n2 - 1) * b * b) / Double(n1 + n2 - 2)
      let error = (max(pooled, 1e-300) * (1 / Double(n1) + 1 / Double(n2))).squareRoot()
      return t.twoSided(max(0, gap) / error)
    }
    let range = p(-1)...max(p(-1), p(1))
    guard !range.overlaps(printed.range) else { return nil }
    return .groupTest(p: range, printed: printed)
  }
}
