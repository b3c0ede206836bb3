public import Trials

extension TrialCourse {
  /// The diary of a trial that has ended, by the order that the opened seal gives.
  ///
  /// - Throws: ``DiaryRefusal``.
  public func diary(in order: RevealedOrder, using digest: SealDigest) throws(DiaryRefusal)
    -> Diary
  {
    let check = trial.sealed.check(order, using: digest)
    guard check == .verified else { throw .seal(check) }
    do throws(DiaryError) {
      return try trial.trialProtocol.diary(
        of: answerDays, in: order.sequence, stoppedAfter: dosing.stoppedAfter,
        wasUnblinded: wasUnblinded)
    } catch {
      throw .diary(error)
    }
  }

  /// Whether the order was shown while the trial ran: from then on nobody was blind.
  public var wasUnblinded: Bool {
    records.contains {
      if case .unblinded = $0.event {
        trial.number(of: $0.day) <= trial.trialProtocol.lastDay
      } else {
        false
      }
    }
  }

  /// The same diary with up to two further complaints, the ones scored most often.
  ///
  /// Only complaints scored on most days with a score of the primary are read together; those typed in
  /// from paper are left out.
  ///
  /// - Returns: nil when nothing else was scored often enough.
  public func jointDiary(with diary: Diary) -> JointDiary? {
    let primary = trial.trialProtocol.outcome
    let needed = Self.shareScoredTogether * Double(diary.scoredDaysOn + diary.scoredDaysOff)
    let others = Outcome.allCases.filter { $0 != primary }.map { outcome in
      JointDiary.Scores(
        outcome,
        diary.scores.indices.map { index in
          let number = index + 1
          guard diary.scores[index] != nil, !paperDays.contains(number) else { return nil }
          return entries[number]?.scores[outcome.rawValue].map(Double.init)
        })
    }
    let counted = others.map { (scores: $0, days: $0.scores.count { $0 != nil }) }
      .filter { Double($0.days) >= needed }.sorted { $0.days > $1.days }
    let most = counted.prefix(JointDiary.allowedOutcomes.upperBound - 1).map(\.scores)
    return most.isEmpty ? nil : try? JointDiary(primary: diary, others: Array(most))
  }

  /// A complaint that was scored less often than this would cost more days than it lends; a choice.
  private static let shareScoredTogether = 0.8

  /// The prior that the protocol fixed.
  public var effectPrior: EffectPrior {
    let fixed = trial.trialProtocol
    return EffectPrior(code: fixed.effectPriorSource, distribution: fixed.priors.effect)
  }

  /// The answer of a trial that has ended.
  ///
  /// - Throws: ``DiaryRefusal``.
  public func verdict(
    in order: RevealedOrder, using digest: SealDigest, prior: EffectPrior? = nil,
    depth: Analysis.Depth = .full
  ) throws(DiaryRefusal) -> Verdict {
    var verdict = Verdict(
      try diary(in: order, using: digest), prior: prior ?? effectPrior, at: .ended, depth: depth)
    verdict.isFinal = true
    return verdict
  }

  /// After an early stop the days without magnesium count, as far as the diary went on.
  private var answerDays: [TrialDay] {
    guard let stop = dosing.stoppedAfter else { return days }
    let tail = min(
      stop + Self.daysAfterStop, trial.number(of: today) - 1, trial.trialProtocol.lastDay)
    // Nobody was asked to go on: days after the last score are not missing.
    let outcome = trial.trialProtocol.outcome.rawValue
    let last = entries.filter { $0.key <= tail && $0.value.scores[outcome] != nil }.keys.max()
    return days(through: max(stop, last ?? stop))
  }
}

/// Why a trial gives no diary to analyse.
public enum DiaryRefusal: Error, Hashable, Sendable {
  /// The order is not the one that was promised.
  case seal(SealCheck)
  case diary(DiaryError)
}
