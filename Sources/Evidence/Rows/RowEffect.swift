import Maths

/// What a row contributes to a forest plot or a pool, on one measure.
public struct RowEffect: Hashable, Sendable {
  /// How estimate and error were come by.
  public enum Basis: Hashable, Sendable {
    case means
    /// Two means of the same people, with an assumed correlation.
    case pairedMeans(correlation: Double)
    case events
    case printedInterval
    /// The error is the largest that fits a printed bound on p; drawn hollow.
    case boundOnP(PrintedP)
  }

  public let measure: EffectMeasure
  public let effect: StudyEffect
  public let basis: Basis
  /// Whether the unit is points of 0-10 pain.
  public let isPoints: Bool

  /// Whether a number behind it was not printed.
  public var isImputed: Bool {
    switch basis {
    case .pairedMeans, .boundOnP: true
    case .means, .events, .printedInterval: false
    }
  }
}

extension StudyRecord {
  /// The effect of the row, from the most complete data that it has; nil when it has too little.
  ///
  /// Means of one-dimensional pain scales come as points of 0-10; others as standardised differences.
  /// A crossover is never analysed as two separate groups.
  public var effect: RowEffect? { meansEffect ?? eventEffect ?? printedEffect ?? boundEffect }

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
        isPoints: false)
    }
    if isCrossover {
      guard let pair = try? PairedMeans(treated: first, control: second) else { return nil }
      return RowEffect(
        measure: .meanDifference, effect: pair.difference,
        basis: .pairedMeans(correlation: pair.correlation), isPoints: true)
    }
    return RowEffect(
      measure: .meanDifference, effect: TwoMeans(treated: first, control: second).meanDifference,
      basis: .means, isPoints: true)
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

  /// A risk ratio of the two groups.
  private var eventEffect: RowEffect? {
    guard let e1 = treated.events, let n1 = treated.size, let e2 = control.events,
      let n2 = control.size, !isCrossover,
      let table = try? EventTable(
        treatedEvents: Double(e1), treatedSize: Double(n1), controlEvents: Double(e2),
        controlSize: Double(n2)), table.informsRatios
    else { return nil }
    return RowEffect(
      measure: .riskRatio, effect: table.riskRatio, basis: .events, isPoints: false)
  }

  /// From an estimate with its interval; ratios by their logarithms.
  private var printedEffect: RowEffect? {
    guard role != .uncontrolled, let estimate = reported.estimate?.value,
      let low = reported.low?.value,
      let high = reported.high?.value, low < high
    else { return nil }
    let measure = EffectMeasure(rawValue: reported.measure)
    if measure?.isLogRatio == true {
      guard low > 0 else { return nil }
      let error = RecoveredError.fromInterval(low: logarithm(low), high: logarithm(high))
      return RowEffect(
        measure: measure ?? .generic,
        effect: StudyEffect(estimate: logarithm(estimate), variance: error * error),
        basis: .printedInterval, isPoints: false)
    }
    guard let measure, measure != .generic else { return nil }
    let error = RecoveredError.fromInterval(low: low, high: high)
    return RowEffect(
      measure: measure, effect: StudyEffect(estimate: estimate, variance: error * error),
      basis: .printedInterval,
      isPoints: measure == .meanDifference && PainScale.canRescale(scale))
  }

  /// From a mean difference and a p-value or a bound on it: the largest error that fits.
  private var boundEffect: RowEffect? {
    guard reported.measure == EffectMeasure.meanDifference.rawValue, role.canBePooled,
      let difference = reported.estimate?.value, difference != 0,
      let n1 = treated.size, let n2 = control.size, n1 + n2 > 2, !isCrossover,
      let p = PrintedP(reported.p), p.relation != .above, p.range.upperBound < 1,
      let scale = rescaling
    else { return nil }
    let error = RecoveredError.fromP(
      p.number.value, difference: difference, size1: Double(n1), size2: Double(n2))
    let onTen = StudyEffect(
      estimate: difference, variance: error * error
    ).scaled(by: 10 / (scale.high - scale.low))
    return RowEffect(
      measure: .meanDifference, effect: isMirrored ? onTen.mirrored : onTen, basis: .boundOnP(p),
      isPoints: true)
  }
}

extension StudyEffect {
  /// The other direction.
  var mirrored: StudyEffect { StudyEffect(estimate: -estimate, variance: variance) }

  func scaled(by factor: Double) -> StudyEffect {
    StudyEffect(estimate: estimate * factor, variance: variance * factor * factor)
  }

  /// The 95 % interval of the study by itself.
  public var interval: ClosedRange<Double> {
    EstimateTest(estimate, standardError, degrees: nil).interval
  }
}

extension RowEffect {
  /// A logarithm back as the ratio.
  public static func ratio(ofLog value: Double) -> Double { exponential(value) }
}
