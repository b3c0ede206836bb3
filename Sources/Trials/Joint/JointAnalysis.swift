import Maths

/// Several complaints read together, under the own and the flat prior, with the class of the primary.
///
/// Never the answer by itself: the `Analysis` of the primary complaint alone stands beside it.
public struct JointAnalysis: Hashable, Sendable {
  /// Under the person's own prior.
  public let own: JointPosterior
  /// Under the flat prior of the common effect.
  public let flat: JointPosterior
  /// The class of the effect on the primary complaint; nil when it is too early to say.
  public let verdict: VerdictClass?

  /// Analyses a diary of several complaints.
  ///
  /// Cost: two joint posteriors, about 30 ms for 84 days and three complaints.
  ///
  /// - Parameters:
  ///   - stage: a running trial has no class before two complete pairs.
  ///   - workspace: memory of the calling thread; a new one when left out.
  public init(
    of diary: JointDiary, at stage: TrialStage = .ended,
    using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) {
    own = JointPosterior(of: diary, using: workspace)
    let flatPriors = diary.primary.priors.with(.effect, TrialPriors.flatEffect)
    flat = JointPosterior(of: diary.with(priors: flatPriors), using: workspace)
    verdict = VerdictClass.classify(
      own: own.verdictProbabilities, flat: flat.verdictProbabilities,
      priorWeight: own.priorWeight, conditions: diary.primary.verdictConditions(at: stage))
  }

  /// The smallest effect on the primary complaint that this diary could have found, points: 2.8
  /// standard deviations under the flat prior (two-sided 5 %, power 80 %).
  public var detectablePoints: Double { 2.8 * flat.effect.sd }
}
