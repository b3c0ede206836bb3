import Maths
import Trials

/// A diary of two or three complaints drawn from model T1j, with its parameters.
struct SimulatedJointDiary {
  let outcomes: Int
  let input: [Double]
  let halfLife: Double
  let rho: Double
  let sigma: Double
  let correlation: Double
  /// True effect on each complaint, the primary first, points.
  let effects: [Double]
  /// Scores of each complaint, the primary first.
  private(set) var scores: [[Double?]]
  private let priors: TrialPriors
  private let jointPriors: JointPriors?

  private static let outcomeNames: [Outcome] = [.pain, .numbness, .sleep]

  /// - Parameters:
  ///   - days: a quarter off, half on, a quarter off.
  ///   - missing: chance of a day without any score.
  ///   - width: of the prior of each hyper-parameter around its true value; the default priors,
  ///     from which the truth is drawn, when nil.
  init(seed: UInt64, days: Int = 56, missing: Double = 0, knownWithin width: Double? = nil) {
    var random = RandomStream(seed: seed, purpose: .scores)
    outcomes = random.nextUniform() < 0.5 ? 2 : 3
    input = (0..<days).map { (days / 4..<3 * days / 4).contains($0) ? 1 : 0 }
    var priors = TrialPriors()
    func draw(_ prior: Normal) -> Double { prior.mean + prior.sd * random.nextNormal() }
    let logHalfLife = draw(priors.logHalfLife)
    let atanhRho = draw(priors.atanhRho)
    let logSigma = draw(priors.logSigma)
    let atanhCorrelation = max(draw(JointPriors().atanhCorrelation), -0.4)
    halfLife = exponential(logHalfLife)
    rho = tangent(atanhRho)
    sigma = exponential(logSigma)
    correlation = tangent(atanhCorrelation)
    let common = draw(priors.effect)
    effects = (0..<outcomes).map { _ in common + 0.3 * random.nextNormal() }
    if let width {
      priors = priors.around(.logHalfLife, logHalfLife, width)
        .around(.atanhRho, atanhRho, width).around(.logSigma, logSigma, width)
    }
    jointPriors = width.flatMap {
      try? JointPriors(
        effectSpread: 0.3, atanhCorrelation: Normal(checkedMean: atanhCorrelation, sd: $0))
    }
    self.priors = priors

    let exposure = Exposure(input: input, halfLife: halfLife).days
    let levels = (0..<outcomes).map { _ in draw(TrialPriors().alpha) }
    let trends = (0..<outcomes).map { _ in draw(TrialPriors().trend) }
    var noise = [Double](repeating: 0, count: outcomes)
    var scores = noise.map { _ in [Double?]() }
    // Equal correlation: mean and deviations scaled apart.
    let ofMean = (1 + Double(outcomes - 1) * correlation).squareRoot()
    let ofRest = (1 - correlation).squareRoot()
    for day in 0..<days {
      let fresh = noise.map { _ in random.nextNormal() }
      let mean = fresh.reduce(0, +) / Double(outcomes)
      let kept = day == 0 ? 0 : rho
      for outcome in 0..<outcomes {
        let shock = sigma * (ofMean * mean + ofRest * (fresh[outcome] - mean))
        noise[outcome] = kept * noise[outcome] + (1 - kept * kept).squareRoot() * shock
      }
      let isMissing = random.nextUniform() < missing
      for outcome in 0..<outcomes {
        let trend = trends[outcome] * (Double(day + 1) - Double(days + 1) / 2) / 28
        let score = levels[outcome] + trend + effects[outcome] * exposure[day] + noise[outcome]
        scores[outcome].append(isMissing ? nil : score)
      }
    }
    self.scores = scores
  }

  /// Leaves out the score of one complaint on one day.
  mutating func remove(_ outcome: Int, day: Int) { scores[outcome][day] = nil }

  /// Replaces the score of one complaint on one day.
  mutating func replace(_ outcome: Int, day: Int, by score: Double) { scores[outcome][day] = score }

  /// - Parameters:
  ///   - mirrored: every score y becomes 10 - y, with the priors to match.
  ///   - reversed: the further complaints in the opposite order.
  ///   - effect: prior of the common effect.
  func diary(
    mirrored: Bool = false, reversed: Bool = false, effect: Normal? = nil,
    jointPriors: JointPriors? = nil
  ) throws -> JointDiary {
    var priors = priors
    let prior = effect ?? priors.effect
    try priors.set(.effect, mean: mirrored ? -prior.mean : prior.mean, sd: prior.sd)
    let used = scores.map { $0.map { $0.map { mirrored ? 10 - $0 : $0 } } }
    let others = (1..<outcomes).map { JointDiary.Scores(Self.outcomeNames[$0], used[$0]) }
    return try JointDiary(
      primary: Diary(
        input: input, scores: used[0], phases: String(input.map { $0 > 0 ? "B" : "A" }),
        isRandomised: true, priors: priors, scale: -1000...1000),
      others: reversed ? others.reversed() : others,
      priors: jointPriors ?? self.jointPriors ?? JointPriors(), scale: -1000...1000)
  }
}

private func tangent(_ x: Double) -> Double { 1 - 2 / (exponential(2 * x) + 1) }

extension TrialPriors {
  fileprivate func around(_ name: PriorName, _ mean: Double, _ sd: Double) -> TrialPriors {
    with(name, Normal(checkedMean: mean, sd: sd))
  }
}
