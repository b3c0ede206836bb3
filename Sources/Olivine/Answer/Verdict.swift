public import Trials

/// What a person's own diary says, set against what was believed before.
///
/// It may be "cannot tell". The sentences come from the wording, and none is stronger than its class.
public struct Verdict: Hashable, Sendable {
  public let diary: Diary
  public let prior: EffectPrior
  public let analysis: Analysis
  /// Whether the trial has ended, or how far it has come.
  public let stage: TrialStage
  /// Whether it is the answer of a trial that is over, so that no more days will come.
  public internal(set) var isFinal = false

  /// Analyses a diary under a prior.
  ///
  /// - Parameter depth: `.brief` leaves the sensitivity analyses out.
  public init(
    _ diary: Diary, prior: EffectPrior, at stage: TrialStage = .ended,
    depth: Analysis.Depth = .full, using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) {
    let diary = diary.with(priors: diary.priors.with(.effect, prior.distribution))
    self.diary = diary
    self.prior = prior
    self.stage = stage
    analysis = Analysis(of: diary, at: stage, depth: depth, using: workspace)
  }

  /// The class; nil when it is too early to say.
  public var `class`: VerdictClass? { analysis.verdict }

  /// Estimated change at full exposure, points; negative is relief.
  public var effect: Estimate { analysis.own.effect }
}
