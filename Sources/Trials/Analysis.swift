import Maths

/// Everything one diary can say: the answer, what it rests on, and how far it can be trusted.
public struct Analysis: Hashable, Sendable {
  /// Under the person's own prior: the answer.
  public let own: Posterior
  /// Under the flat prior of the effect: the diary alone.
  public let flat: Posterior
  /// The class; nil when it is too early to say.
  public let verdict: VerdictClass?
  /// The class that the flat prior alone would give.
  public let flatVerdict: VerdictClass?
  /// Any relief, in words.
  public let anyRelief: LikelihoodWord
  /// Relief that matters, in words.
  public let reliefThatMatters: LikelihoodWord
  /// The smallest effect this diary could have found, points: 2.8 standard deviations under the
  /// flat prior (two-sided 5 %, power 80 %).
  public let detectablePoints: Double
  /// The same diary under every changed assumption that its data allow; empty in a brief analysis.
  public let sensitivity: [SensitivityRun]
  /// Distance of own prior and flat estimate, in joint standard deviations; above 2 they conflict.
  public let conflictZ: Double
  /// The diary under the variants of the model that it allows; empty unless asked for.
  public let variants: [VariantRun]
  /// What selective skipping of scores could do.
  public let missing: MissingScores
  /// The companion without a model; nil without admissible sequences.
  public let randomisationTest: RandomisationTest?
  /// Posterior of the effect, component by component, for charts and pooling; nil when brief.
  public let effectDistribution: NormalMixture?

  /// How much to compute.
  public enum Depth: Hashable, Sendable {
    /// Everything in `full`, and the variants of the model: a few seconds for 84 days.
    case report
    /// All under model T1: about a dozen posteriors.
    case full
    /// Own and flat posterior, class and randomisation test; for many diaries.
    case brief
  }

  /// Analyses a diary.
  ///
  /// - Parameters:
  ///   - stage: a running trial has no class before two complete pairs.
  ///   - depth: whether to run the sensitivity analyses.
  ///   - workspace: memory of the calling thread; a new one when left out.
  public init(
    of diary: Diary, at stage: TrialStage = .ended, depth: Depth = .full,
    using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) {
    own = Posterior(of: diary, using: workspace)
    // The nodes of the own posterior are still in the workspace.
    missing = MissingScores(diary, q95: workspace.mixture.quantile(0.95))
    effectDistribution = depth != .brief ? workspace.mixture.copy() : nil
    let sensitivity = Sensitivity(diary, at: stage, using: workspace)
    flat = sensitivity.flat()
    let conditions = diary.verdictConditions(at: stage)
    verdict = VerdictClass.classify(
      own: own.verdictProbabilities, flat: flat.verdictProbabilities,
      priorWeight: own.priorWeight, conditions: conditions)
    flatVerdict = VerdictClass.classify(
      own: flat.verdictProbabilities, flat: flat.verdictProbabilities,
      priorWeight: flat.priorWeight, conditions: conditions)
    anyRelief = LikelihoodWord(probability: own.probBenefit)
    reliefThatMatters = LikelihoodWord(probability: own.probReliefMCID)
    detectablePoints = 2.8 * flat.effect.sd
    let prior = diary.priors.effect
    let spread = (prior.sd * prior.sd + flat.effect.sd * flat.effect.sd).squareRoot()
    conflictZ = abs(prior.mean - flat.effect.mean) / spread
    self.sensitivity = depth != .brief ? sensitivity.runs(flat: flat) : []
    randomisationTest = RandomisationTest(diary)
    variants =
      depth == .report
      ? VariantModel.allCases.compactMap { model in
        VariantRun(model, of: diary, at: stage, using: workspace)
      } : []
  }

  /// The variants that a report should show beside the answer.
  public var variantsWorthShowing: [VariantRun] {
    variants.filter { $0.differs(from: own, verdict: verdict) }
  }

  /// Whether own prior and diary contradict each other.
  public var hasPriorConflict: Bool { conflictZ > 2 }
}
