public import Trials

/// What stands behind an answer besides its model: other models, forecasts of each day, and features of
/// the diary that the model should reproduce.
///
/// Cost: about two seconds for 84 days on two cores, so that the answer itself is shown first.
public struct Robustness: Sendable {
  /// Every variant that the diary allows.
  public let variants: [VariantRun]
  public let prequential: Prequential
  public let checks: [PredictiveCheck]
  /// The effect without each pair of periods in turn.
  public let pairs: [PairInfluence]
  private let answer: Posterior
  private let verdict: VerdictClass?

  /// - Parameter seed: of the samplers; the same seed gives the same bits on any number of threads.
  public init(of verdict: Verdict, seed: UInt64 = 1) {
    let diary = verdict.diary
    let models = VariantModel.allCases
    variants = inParallel(models.count) { index in
      VariantRun(models[index], of: diary, at: verdict.stage, seed: seed)
    }.compactMap(\.self)
    prequential = Prequential(of: diary)
    checks = PredictiveCheck.all(of: diary, seed: seed)
    pairs = PairInfluence.all(of: diary)
    answer = verdict.analysis.own
    self.verdict = verdict.class
  }

  /// The variants that a report must show: the mean moved by more than a quarter of its standard
  /// deviation, or the class changed.
  public var variantsWorthShowing: [VariantRun] {
    variants.filter { $0.differs(from: answer, verdict: verdict) }
  }

  /// Features that the model would hardly ever produce.
  public var flaggedChecks: [PredictiveCheck] { checks.filter(\.isFlagged) }
}
