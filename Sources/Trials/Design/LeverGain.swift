import Maths

/// One way of getting a sharper answer, and what it is worth.
public struct LeverGain: Hashable, Sendable {
  /// What is changed.
  public enum Lever: Hashable, Sendable {
    /// ABBA or BAAB instead of three equal pairs of the same days.
    case mirroredOrder
    /// The best days for switching, with this many switches, instead of three equal pairs.
    case switchDays(switches: Int)
    /// Drawing from the near-optimal set, with this many members, instead of three equal pairs: the
    /// best days at the price of a secret order.
    case nearOptimalDraw(members: Int)
    /// The best switch days in a trial of so many days.
    case longerTrial(days: Int)
    /// Noise reduced to this share, as a steadier outcome would; best switch days before and after.
    case quieterOutcome(noiseShare: Double)
    /// A half-life known as well as this; best switch days before and after. The gain in a real
    /// analysis is larger, because there the half-life has to be learned.
    case sharperHalfLife(logSD: Double)
    /// So many complaints scored every day and read together, at the best switch days of one; the
    /// noise of two correlated by 0.6, their effects 0.3 points around a common one.
    case jointOutcomes(count: Int)
  }

  public let lever: Lever
  /// Detectable effect without the lever, points; slow wander of the complaint included.
  public let from: Double
  /// Detectable effect with it, points.
  public let to: Double

  /// Share of the detectable effect that the lever takes away; below zero when it does harm.
  public var reduction: Double { 1 - to / from }
}

/// Works out what each lever is worth.
struct LeverBench {
  private let question: DesignQuestion
  private let candidates: DesignCandidates
  private let set: NearOptimalSet

  init(_ question: DesignQuestion, candidates: DesignCandidates, set: NearOptimalSet) {
    self.question = question
    self.candidates = candidates
    self.set = set
  }

  func gains() -> [LeverGain] {
    var gains: [LeverGain] = []
    let best = 2.8 * set.bestSD
    if let pairs = candidates.equalPairs {
      let start = detectable(pairs)
      if let mirrored = candidates.mirrored {
        gains.append(LeverGain(lever: .mirroredOrder, from: start, to: detectable(mirrored)))
      }
      gains.append(
        LeverGain(lever: .switchDays(switches: set.best.switches), from: start, to: best))
      gains.append(
        LeverGain(
          lever: .nearOptimalDraw(members: set.sequences.count), from: start,
          to: detectable(candidates.switchDays(set))))
    }
    for (lever, days, priors) in changes(question.limits.longestTrialDays, question.priors) {
      if let better = self.best(days, priors) {
        gains.append(LeverGain(lever: lever, from: best, to: better))
      }
    }
    let joint = JointPlan(outcomes: JointDiary.allowedOutcomes.upperBound)
    gains.append(
      LeverGain(
        lever: .jointOutcomes(count: joint.outcomes), from: best,
        to: 2.8
          * joint.sdFlat(of: bestDays, priors: question.priors, wander: SwitchSearch.wander)))
    return gains
  }

  /// Twice the days, noise less 15 %, half-life as sharp as it is ever believed to be.
  private func changes(
    _ days: Int, _ priors: TrialPriors
  ) -> [(LeverGain.Lever, Int, TrialPriors)] {
    var changes: [(LeverGain.Lever, Int, TrialPriors)] = []
    let longer = min(2 * days, DesignQuestion.mostTrialDays)
    if longer > days { changes.append((.longerTrial(days: longer), longer, priors)) }
    changes.append((.quieterOutcome(noiseShare: 0.85), days, priors.withNoise(times: 0.85)))
    let sharpest = EffectiveHalfLife.smallestLogSD
    if priors.logHalfLife.sd > sharpest {
      let sharp = Normal(checkedMean: priors.logHalfLife.mean, sd: sharpest)
      changes.append(
        (.sharperHalfLife(logSD: sharpest), days, priors.with(.logHalfLife, sharp)))
    }
    return changes
  }

  /// The lead-in and the best switch days.
  private var bestDays: DesignPrecision {
    var days = candidates.leadIn.frame(drawnDays: set.best.days)
    days.input.replaceSubrange(candidates.leadIn.days..., with: set.best.input)
    return days
  }

  private func detectable(_ design: TrialDesign) -> Double {
    design.expectedPrecision(question.priors, wander: SwitchSearch.wander).detectablePoints
  }

  private func best(_ days: Int, _ priors: TrialPriors) -> Double? {
    let drawnDays = days - candidates.leadIn.runInDays
    let search = SwitchSearch(
      candidates.leadIn, drawnDays: drawnDays, unit: SwitchSearch.fineUnit(drawnDays: drawnDays),
      nodes: ThetaNodes(priors), priors: priors)
    return search.best().map { 2.8 * $0.variance.squareRoot() }
  }
}

extension TrialPriors {
  /// The same with the noise multiplied by a factor.
  func withNoise(times factor: Double) -> TrialPriors {
    with(
      .logSigma,
      Normal(checkedMean: logSigma.mean + logarithm(factor), sd: logSigma.sd))
  }
}
