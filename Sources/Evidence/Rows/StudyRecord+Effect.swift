import Maths

extension StudyRecord {
  /// The effect of the row, from the most complete data that it has; nil when it has too little.
  ///
  /// Means of one-dimensional pain scales come as points of 0-10; others as standardised differences.
  /// A crossover is never analysed as two separate groups. Where the printed numbers contradict each other,
  /// the way with the largest error counts.
  public var effect: RowEffect? {
    let ways = [meansEffect, eventEffect, printedEffect, boundEffect].compactMap { $0 }
    guard let first = ways.first, contradictsItself else { return ways.first }
    return ways.filter { $0.measure == first.measure && $0.isPoints == first.isPoints }
      .max { $0.effect.variance < $1.effect.variance }
  }

  private var rescaling: PainScale? {
    PainScale.canRescale(scale) ? scaleRange : nil
  }

  private var isMirrored: Bool { lowerIsBetter == false }

  private var meansEffect: RowEffect? {
    guard role != .uncontrolled, let treated = treated.summary, let control = control.summary
    else { return nil }
    guard let ten = rescaling,
      let first = Self.onTen(treated, ten, isMirrored),
      let second = Self.onTen(control, ten, isMirrored)
    else {
      guard !isCrossover else { return nil }
      let g = TwoMeans(treated: treated, control: control).standardisedDifference
      return RowEffect(
        measure: .standardisedMeanDifference, effect: isMirrored ? g.mirrored : g, basis: .means,
        isPoints: false, isTurned: isMirrored)
    }
    if isCrossover {
      guard let pair = try? PairedMeans(treated: first, control: second) else { return nil }
      return RowEffect(
        measure: .meanDifference, effect: pair.difference,
        basis: .pairedMeans(correlation: pair.correlation), isPoints: true, isTurned: isMirrored)
    }
    return RowEffect(
      measure: .meanDifference, effect: TwoMeans(treated: first, control: second).meanDifference,
      basis: .means, isPoints: true, isTurned: isMirrored)
  }

  /// The paired difference at other correlations than the assumed one; empty for other rows.
  public var pairedSensitivity: [(correlation: Double, effect: StudyEffect)] {
    guard case .pairedMeans? = effect?.basis, let ten = rescaling,
      let treated = treated.summary.flatMap({ Self.onTen($0, ten, isMirrored) }),
      let control = control.summary.flatMap({ Self.onTen($0, ten, isMirrored) })
    else { return [] }
    return PairedMeans.sensitivityCorrelations.compactMap { r in
      (try? PairedMeans(treated: treated, control: control, correlation: r)).map {
        (r, $0.difference)
      }
    }
  }

  private static func onTen(_ arm: ArmSummary, _ scale: PainScale, _ mirrored: Bool) -> ArmSummary?
  {
    try? ArmSummary(
      mean: scale.onTen(arm.mean, mirrored: mirrored),
      standardDeviation: scale.deviationOnTen(arm.standardDeviation), size: arm.size)
  }

  /// A risk ratio of the two groups, of the event that nobody wants.
  private var eventEffect: RowEffect? {
    guard let e1 = treated.events, let n1 = treated.size, let e2 = control.events,
      let n2 = control.size, !isCrossover,
      let table = try? EventTable(
        treatedEvents: Double(isMirrored ? n1 - e1 : e1), treatedSize: Double(n1),
        controlEvents: Double(isMirrored ? n2 - e2 : e2), controlSize: Double(n2)),
      table.informsRatios
    else { return nil }
    return RowEffect(
      measure: .riskRatio, effect: table.riskRatio, basis: .events, isPoints: false,
      isTurned: isMirrored)
  }

  /// From an estimate with its interval; ratios by their logarithms, pain scales in points of 0-10.
  private var printedEffect: RowEffect? {
    guard role != .uncontrolled, let estimate = reported.estimate?.value,
      let low = reported.low?.value, let high = reported.high?.value, low < high,
      let measure = EffectMeasure(rawValue: reported.measure), measure != .generic
    else { return nil }
    if measure.isLogRatio {
      guard low > 0 else { return nil }
      let error = RecoveredError.fromInterval(low: logarithm(low), high: logarithm(high))
      let effect = StudyEffect(estimate: logarithm(estimate), variance: error * error)
      return RowEffect(
        measure: measure, effect: isMirrored ? effect.mirrored : effect, basis: .printedInterval,
        isPoints: false, isTurned: isMirrored)
    }
    let error = RecoveredError.fromInterval(low: low, high: high)
    let effect = StudyEffect(estimate: estimate, variance: error * error)
    let ten = measure == .meanDifference ? rescaling : nil
    let shown = ten.map { effect.scaled(by: 10 / ($0.high - $0.low)) } ?? effect
    return RowEffect(
      measure: measure, effect: isMirrored ? shown.mirrored : shown, basis: .printedInterval,
      isPoints: ten != nil, isTurned: isMirrored)
  }

  /// From a mean difference and a p-value or a bound on it: the largest error that fits.
  private var boundEffect: RowEffect? {
    guard reported.measure == EffectMeasure.meanDifference.rawValue, role.canBePooled,
      let difference = reported.estimate?.value, difference != 0,
      let n1 = treated.size, let n2 = control.size, n1 + n2 > 2, !isCrossover,
      let p = PrintedP(reported.p), p.relation != .above, p.range.upperBound < 1,
      p.number.value > 0, let scale = rescaling
    else { return nil }
    let error = RecoveredError.fromP(
      p.number.value, difference: difference, size1: Double(n1), size2: Double(n2))
    let onTen = StudyEffect(
      estimate: difference, variance: error * error
    ).scaled(by: 10 / (scale.high - scale.low))
    return RowEffect(
      measure: .meanDifference, effect: isMirrored ? onTen.mirrored : onTen, basis: .boundOnP(p),
      isPoints: true, isTurned: isMirrored)
  }
}
