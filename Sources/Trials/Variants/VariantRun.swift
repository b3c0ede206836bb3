import Maths

/// The same diary under a variant of the model.
public struct VariantRun: Hashable, Sendable {
  /// Which variant.
  public let model: VariantModel
  /// Effect at full exposure, points; negative is relief.
  public let effect: Estimate
  /// What a verdict needs, under the person's own prior.
  public let probabilities: VerdictProbabilities
  /// The class, with the flat prior under the same variant; nil when too early.
  public let verdict: VerdictClass?
  /// How it was computed, and how far it can be trusted.
  public let diagnostics: VariantDiagnostics

  /// Analyses a diary under a variant, with the own and with the flat prior.
  ///
  /// Cost for 84 days: about 8 ms (`ratingNoise`, `wanderingLevel`) or 0.6 to 0.8 s (`robust`,
  /// `bounded`), so print the answer of T1 first.
  ///
  /// - Parameters:
  ///   - seed: random numbers of the samplers; the same seed gives the same bits.
  /// - Returns: nil when the diary does not allow the variant.
  public init?(
    _ model: VariantModel, of diary: Diary, at stage: TrialStage = .ended, seed: UInt64 = 1,
    using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) {
    guard diary.allows(model) else { return nil }
    let flatDiary = diary.with(
      priors: diary.priors.with(.effect, TrialPriors.flatEffect))
    let own: VariantPosterior
    let flat: VariantPosterior
    switch model {
    case .ratingNoise, .wanderingLevel:
      let noise: ExtraNoise = model == .ratingNoise ? .ratingNoise : .wanderingLevel
      own = noise.posterior(of: diary, using: workspace)
      flat = noise.posterior(of: flatDiary, using: workspace)
    case .robust, .bounded:
      let sampler = GibbsSampler(model == .robust ? .robust : .bounded, seed: seed)
      own = sampler.posterior(of: diary, using: workspace)
      flat = sampler.posterior(of: flatDiary, using: workspace)
    }
    self.model = model
    effect = own.effect
    probabilities = own.probabilities
    let prior = diary.priors.effect
    verdict = VerdictClass.classify(
      own: own.probabilities, flat: flat.probabilities,
      priorWeight: own.effect.sd * own.effect.sd / (prior.sd * prior.sd),
      conditions: diary.verdictConditions(at: stage))
    diagnostics = own.diagnostics
  }

  /// Whether a report should show this run beside the answer: the mean moved by more than a quarter
  /// of the answer's standard deviation, or the class changed.
  public func differs(from own: Posterior, verdict: VerdictClass?) -> Bool {
    abs(effect.mean - own.effect.mean) > 0.25 * own.effect.sd || verdict != self.verdict
  }
}

/// The posterior of the effect under one variant and one prior.
struct VariantPosterior {
  let effect: Estimate
  let probabilities: VerdictProbabilities
  let diagnostics: VariantDiagnostics

  /// - Parameter cumulative: the distribution function of the effect.
  init(
    _ effect: Estimate, mcid: Double, diagnostics: VariantDiagnostics,
    cumulative: (Double) -> Double
  ) {
    self.effect = effect
    probabilities = VerdictProbabilities(mcid: mcid, cumulative: cumulative)
    self.diagnostics = diagnostics
  }
}
