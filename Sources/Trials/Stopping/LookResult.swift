import Maths

/// A reason to consider stopping, found at a planned look.
///
/// The person decides.
public enum StopFinding: Hashable, Sendable {
  /// Relief that matters is very likely, and the diary outweighs the prior: may stop.
  case success(probRelief: Double, priorWeight: Double)
  /// The trial would hardly ever end with relief if it went on: may stop.
  case futility(PredictiveChance)
  /// The complaint is likely worse by more than the smallest change that matters: should stop.
  case worsening(probability: Double)
  /// The answer is as precise as was planned; this does not depend on the size of the effect.
  case precision(sd: Double, planned: Double)
}

/// What one planned look found.
public struct LookResult: Hashable, Sendable {
  public let look: Look
  public let posterior: Posterior
  /// P(effect > smallest change that matters).
  public let probWorse: Double
  /// How the trial would end; nil at its end, and where the scores allow no lattice.
  public let predictive: PredictiveChance?
  public let findings: [StopFinding]

  static let successProbability = 0.95
  static let largestPriorWeight = 0.5
  static let futilityChance = 0.05
  static let worseningProbability = 0.90

  /// Computes a look.
  ///
  /// - Parameters:
  ///   - diary: all planned days of the trial, with the planned input on the days ahead.
  ///   - plannedSD: spread at which stopping for precision is proposed, points.
  ///   - workspace: memory of the calling thread.
  /// - Throws: `LookError`.
  public init(
    at look: Look, of diary: Diary, plannedSD: Double,
    using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) throws(LookError) {
    guard look.day <= diary.days else {
      throw .diaryTooShort(days: diary.days, look: look.day)
    }
    if let ahead = diary.scores.indices.first(where: {
      $0 >= look.day && diary.scores[$0] != nil
    }) {
      throw .scoreAfterLook(day: ahead + 1, look: look.day)
    }
    self.look = look
    predictive = look.isEnd ? nil : try Self.predictive(diary, look: look, using: workspace)
    posterior = Posterior(of: diary, using: workspace)
    // The effect of this posterior is still in the workspace.
    probWorse = 1 - workspace.mixture.distribution(at: diary.mcid).cumulative
    findings = Self.findings(
      posterior, probWorse: probWorse, predictive: predictive, plannedSD: plannedSD)
  }

  private static func findings(
    _ posterior: Posterior, probWorse: Double, predictive: PredictiveChance?, plannedSD: Double
  ) -> [StopFinding] {
    var findings: [StopFinding] = []
    if probWorse >= worseningProbability { findings.append(.worsening(probability: probWorse)) }
    if posterior.probReliefMCID >= successProbability,
      posterior.priorWeight <= largestPriorWeight
    {
      findings.append(
        .success(probRelief: posterior.probReliefMCID, priorWeight: posterior.priorWeight))
    }
    if let predictive, max(predictive.clearRelief, predictive.anyRelief) < futilityChance {
      findings.append(.futility(predictive))
    }
    if posterior.effect.sd <= plannedSD {
      findings.append(.precision(sd: posterior.effect.sd, planned: plannedSD))
    }
    return findings
  }

  private static func predictive(
    _ diary: Diary, look: Look, using workspace: PosteriorWorkspace
  ) throws(LookError) -> PredictiveChance? {
    var scores = diary.scores
    for day in look.day..<diary.days { scores[day] = diary.priors.alpha.mean }
    do throws(DiaryError) {
      let complete = try Diary(
        input: diary.input, scores: scores, phases: String(diary.phases.map(\.rawValue)),
        weekend: diary.weekend?.map { $0 ? 1 : 0 }, exposureBefore: diary.exposureBefore,
        priors: diary.priors, scale: -1000...1000)
      return PredictiveChance(of: diary, complete: complete, using: workspace)
    } catch {
      throw .diary(error)
    }
  }
}

/// Why a look cannot be computed.
public enum LookError: Error, Hashable, Sendable {
  case diaryTooShort(days: Int, look: Int)
  /// A score of a day that the look must not know.
  case scoreAfterLook(day: Int, look: Int)
  case diary(DiaryError)
}
