import Maths

extension StudyRecord {
  /// Everything that the numbers of the row say against each other.
  public var consistencyFindings: [ConsistencyFinding] {
    consistencyFindings(with: PrintedTest.all.filter { $0.study == id })
  }

  /// The same with other tests that were printed beside the row.
  public func consistencyFindings(with printed: [PrintedTest]) -> [ConsistencyFinding] {
    rowFindings + printed.flatMap { $0.findings(for: self) }
  }

  /// Whether some printed numbers cannot all be true.
  public var contradictsItself: Bool { consistencyFindings.contains { $0.isContradiction } }

  /// The rating of the row, lowered to high risk where its numbers contradict each other.
  public var ratedRiskOfBias: RiskOfBias {
    contradictsItself && riskOfBias < .high ? .high : riskOfBias
  }

  private var rowFindings: [ConsistencyFinding] {
    var findings = meanFindings
    if !isCrossover, reported.measure == "MD", let p = PrintedP(reported.p),
      let finding = TestCheck.groups(treated, control, printed: p)
    {
      findings.append(finding)
    }
    if let finding = effectFinding { findings.append(finding) }
    return findings
  }

  /// Scales on which a person gives a whole number.
  private var isWholeScale: Bool {
    (scale.contains("NRS 0-10") && !scale.contains("x")) || scale.contains("BOX-11")
  }

  private var meanFindings: [ConsistencyFinding] {
    guard isWholeScale else { return [] }
    var findings: [ConsistencyFinding] = []
    for (arm, suffix) in [(treated, "1"), (control, "2")] {
      guard let size = arm.size else { continue }
      for (mean, column) in [(arm.baselineMean, "base_m"), (arm.mean, "m")] {
        guard let mean else { continue }
        if let finding = CountCheck.mean(mean, column: column + suffix, size: size) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// The printed effect beside what follows from the means or events of the row.
  private var effectFinding: ConsistencyFinding? {
    guard let printed = reported.estimate, let computed = computedEffect,
      !computed.overlaps(printed.range)
    else { return nil }
    return .effectDiffers(printed: printed, computed: computed)
  }

  /// The effect of the row on the measure that was printed, within what rounding allows.
  private var computedEffect: ClosedRange<Double>? {
    switch reported.measure {
    case "MD":
      guard let first = treated.mean, let second = control.mean else { return nil }
      return
        (first.range.lowerBound - second.range.upperBound)...(first.range.upperBound
        - second.range.lowerBound)
    case "RR":
      guard let e1 = treated.events, let n1 = treated.size, let e2 = control.events,
        let n2 = control.size, e1 > 0, e2 > 0
      else { return nil }
      let ratio = Double(e1) / Double(n1) / (Double(e2) / Double(n2))
      return ratio...ratio
    default: return nil
    }
  }
}
