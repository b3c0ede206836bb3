import Maths

/// A diary yet to be written, at known hyper-parameters: an estimate b ~ N(effect, 1 / information).
///
/// Own posterior: variance V = 1 / (information + 1/s^2), mean V (information b + m/s^2). Flat
/// posterior the same with the flat prior. Every verdict is an interval of b.
struct DiarySummary {
  private let information: Double
  private let priorMean: Double
  private let priorSD: Double
  private let own: Line
  private let flat: Line

  /// A posterior whose mean is a straight line in the estimate b.
  private struct Line {
    let intercept: Double
    let slope: Double
    let sd: Double

    func mean(_ estimate: Double) -> Double { intercept + slope * estimate }
    func estimate(_ mean: Double) -> Double { (mean - intercept) / slope }
  }

  init(flatVariance: Double, priorMean: Double, priorSD: Double) {
    let flatPrecision = TrialPriors.flatEffect.precision
    // Rounding may leave a schedule that tells nothing with an information a hair below zero.
    information = max(1 / flatVariance - flatPrecision, 1e-12)
    self.priorMean = priorMean
    self.priorSD = priorSD
    let precision = 1 / (priorSD * priorSD)
    let variance = 1 / (information + precision)
    own = Line(
      intercept: variance * precision * priorMean, slope: variance * information,
      sd: variance.squareRoot())
    let wide = 1 / (information + flatPrecision)
    flat = Line(intercept: 0, slope: wide * information, sd: wide.squareRoot())
  }

  /// Adds the chance of every verdict, times a weight.
  func addChances(
    to chances: inout ClassChances, weight: Double, trueEffect: Double?, mcid: Double,
    conditions: VerdictConditions
  ) {
    let centre = trueEffect ?? priorMean
    let spread =
      ((trueEffect == nil ? priorSD * priorSD : 0) + 1 / information).squareRoot()
    let cuts = thresholds(mcid: mcid)
    var low = -Double.infinity
    var below = 0.0
    for high in cuts + [.infinity] {
      let reached = high == .infinity ? 1 : normalCumulative((high - centre) / spread)
      let inside =
        low == -.infinity ? high - 1 : high == .infinity ? low + 1 : 0.5 * (low + high)
      if let verdict = verdict(inside, mcid: mcid, conditions: conditions) {
        chances[verdict] += weight * (reached - below)
      }
      low = high
      below = reached
    }
  }

  private func verdict(
    _ estimate: Double, mcid: Double, conditions: VerdictConditions
  ) -> VerdictClass? {
    VerdictClass.classify(
      own: probabilities(own, estimate, mcid), flat: probabilities(flat, estimate, mcid),
      priorWeight: own.sd * own.sd / (priorSD * priorSD), conditions: conditions)
  }

  private func probabilities(
    _ line: Line, _ estimate: Double, _ mcid: Double
  ) -> VerdictProbabilities {
    let mean = line.mean(estimate)
    let relief = normalCumulative((-mcid - mean) / line.sd)
    return VerdictProbabilities(
      benefit: normalCumulative(-mean / line.sd), relief: relief,
      littleDifference: Self.within(0.5 * mcid, of: mean, sd: line.sd),
      noWorthwhileRelief: 1 - relief)
  }

  /// P(|effect| < half width).
  private static func within(_ half: Double, of mean: Double, sd: Double) -> Double {
    normalCumulative((half - mean) / sd) - normalCumulative((-half - mean) / sd)
  }

  /// Every estimate at which some condition of a verdict begins or ends to hold, ascending.
  private func thresholds(mcid: Double) -> [Double] {
    let (z80, z95) = (0.84162123357291441, 1.6448536269514722)
    var cuts: [Double] = []
    for line in [own, flat] {
      cuts.append(line.estimate(z95 * line.sd))  // worse
      cuts.append(line.estimate(-z95 * line.sd))  // benefit
      cuts.append(line.estimate(-mcid - z95 * line.sd))  // relief that matters
      cuts.append(line.estimate(-mcid + z95 * line.sd))  // no worthwhile relief
      if let reach = Self.littleDifferenceReach(half: 0.5 * mcid, sd: line.sd) {
        cuts.append(line.estimate(-reach))
        cuts.append(line.estimate(reach))
      }
    }
    cuts.append(flat.estimate(-z80 * flat.sd))
    return cuts.sorted()
  }

  /// How far the mean may lie from zero with P(|effect| < half) still at 0.90; nil when never.
  private static func littleDifferenceReach(half: Double, sd: Double) -> Double? {
    guard within(half, of: 0, sd: sd) >= 0.90 else { return nil }
    return increasingRoot(
      between: 0, and: half, start: max(0, half - 1.2815515655446004 * sd),
      tolerance: 1e-9 * half
    ) { mean in
      let (up, down) = ((half - mean) / sd, (-half - mean) / sd)
      let (bellUp, bellDown) = (exponential(-0.5 * up * up), exponential(-0.5 * down * down))
      let scale = 0.39894228040143267794 / sd
      return (
        0.90 - within(half, of: mean, sd: sd), (bellUp - bellDown) * scale,
        (up * bellUp - down * bellDown) * scale / sd
      )
    }
  }

  /// The chance that P(effect < 0) exceeds `certainty`, the effect being drawn from its prior.
  func assurance(certainty: Double) -> Double {
    let spread = (priorSD * priorSD - own.sd * own.sd).squareRoot()
    return normalCumulative((-normalQuantile(certainty) * own.sd - priorMean) / spread)
  }

  /// The same for a given true effect.
  func power(trueEffect: Double, certainty: Double) -> Double {
    let share = 1 - own.sd * own.sd / (priorSD * priorSD)
    let centre = priorMean + share * (trueEffect - priorMean)
    return normalCumulative(
      (-normalQuantile(certainty) * own.sd - centre) / (own.sd * share.squareRoot()))
  }
}
