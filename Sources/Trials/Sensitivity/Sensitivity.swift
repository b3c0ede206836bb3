import Maths

/// Analyses one diary under every changed assumption that its data allow.
struct Sensitivity {
  private let diary: Diary
  private let stage: TrialStage
  private let workspace: PosteriorWorkspace

  init(_ diary: Diary, at stage: TrialStage, using workspace: PosteriorWorkspace) {
    self.diary = diary
    self.stage = stage
    self.workspace = workspace
  }

  /// The diary with the flat prior of the effect.
  func flat() -> Posterior {
    posterior(diary, effect: TrialPriors.flatEffect)
  }

  /// All runs, the two other priors first.
  func runs(flat: Posterior) -> [SensitivityRun] {
    var runs = [
      run(.scepticalPrior, posterior(diary, effect: TrialPriors.scepticalEffect), flat: flat),
      run(.flatPrior, flat, flat: flat),
      rerun(.halfLifeHalved, shiftingLogHalfLife(by: -0.69314718055994530942)),
      rerun(.halfLifeDoubled, shiftingLogHalfLife(by: 0.69314718055994530942)),
      rerun(.withoutTrend, diary, withTrend: false),
    ]
    if let days = diary.firstPair, let shorter = diary.withoutScores(on: days) {
      runs.append(rerun(.withoutFirstPair, shorter))
    }
    if let days = diary.runInAfterTreatment, let shorter = diary.withoutScores(on: days) {
      runs.append(rerun(.withoutRunIn, shorter))
    }
    if let complete = diary.withLateScores() {
      runs.append(rerun(.withPaperDays, complete))
    }
    return runs
  }

  private func shiftingLogHalfLife(by shift: Double) -> Diary {
    let prior = diary.priors.logHalfLife
    let moved = Normal(checkedMean: prior.mean + shift, sd: prior.sd)
    return diary.with(priors: diary.priors.with(.logHalfLife, moved))
  }

  /// A changed diary under its own and under the flat prior.
  private func rerun(
    _ name: SensitivityRun.Name, _ changed: Diary, withTrend: Bool = true
  ) -> SensitivityRun {
    let own = Posterior(of: changed, using: workspace, withTrend: withTrend)
    let flat = posterior(changed, effect: TrialPriors.flatEffect, withTrend: withTrend)
    return run(name, own, flat: flat, of: changed)
  }

  private func posterior(
    _ diary: Diary, effect: Normal, withTrend: Bool = true
  ) -> Posterior {
    let changed = diary.with(priors: diary.priors.with(.effect, effect))
    return Posterior(of: changed, using: workspace, withTrend: withTrend)
  }

  private func run(
    _ name: SensitivityRun.Name, _ own: Posterior, flat: Posterior, of changed: Diary? = nil
  ) -> SensitivityRun {
    SensitivityRun(
      name: name, posterior: own,
      verdict: VerdictClass.classify(
        own: own.verdictProbabilities, flat: flat.verdictProbabilities,
        priorWeight: own.priorWeight,
        conditions: (changed ?? diary).verdictConditions(at: stage)))
  }
}

extension Diary {
  /// The days of the first pair of periods; nil when the length of a period is not known.
  var firstPair: Range<Int>? {
    guard let periodDays else { return nil }
    let start = toleranceDays + runInDays
    let end = start + 2 * periodDays
    return end <= days ? start..<end : nil
  }

  /// The days of a run-in that follows open treatment; nil without one.
  var runInAfterTreatment: Range<Int>? {
    guard runInDays > 0, toleranceDays > 0 || exposureBefore > 0 else { return nil }
    return toleranceDays..<min(days, toleranceDays + runInDays)
  }
}
