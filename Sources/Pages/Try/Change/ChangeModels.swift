package import Olivine

/// A pause that may be ended.
package struct PauseModel: Sendable {
  package enum Stage: Hashable, Sendable {
    case notPaused
    case ended
    /// A new medicine: the check comes first.
    case checkFirst
    /// What was written last still asks for it.
    case stillNeeded
    case canGoOn
  }

  package let stage: Stage
  /// Ids of the rules of the pause.
  package let rules: [String]
  package let review: SignsReview?
  package var state: FormState

  package init(_ course: TrialCourse, state: FormState = FormState()) {
    rules = course.pausedBy
    review = course.review
    self.state = state
    do throws(ResumeRefusal) {
      _ = try course.resuming(because: "")
      stage = .canGoOn
    } catch {
      stage =
        switch error {
        case .notPaused: .notPaused
        case .stopped: .ended
        case .checkNeeded: .checkFirst
        case .stillFires: .stillNeeded
        }
    }
  }
}

/// Checking again while a trial runs.
package struct RecheckModel: Sendable {
  package enum Reason: Hashable, Sendable {
    /// The check ended on this day.
    case expired(Day)
    /// A new medicine was told.
    case newMedicine
    /// It holds until this day, and may be done again at any time.
    case wish(Day)
  }

  package enum Stage: Hashable, Sendable {
    /// The questions come first.
    case checkFirst
    /// There is a newer check, and it allows the trial: it can be put in force.
    case confirm(checkedOn: Day, expiry: Day)
    /// There is a newer check, and it does not allow the trial as it was planned.
    case refused(sentence: String)
  }

  package let reason: Reason
  package var stage: Stage
  package var state: FormState

  package init(_ course: TrialCourse, stage: Stage, state: FormState = FormState()) {
    let clearance = course.trial.plan.clearance
    reason =
      course.needsNewCheck
      ? .newMedicine
      : clearance.isValid(on: course.today)
        ? .wish(clearance.expiry) : .expired(clearance.expiry)
    self.stage = stage
    self.state = state
  }
}

/// Opening the seal before the end.
package struct UnblindModel: Sendable {
  /// An open trial has no secret.
  package let isBlinded: Bool
  package let hasEnded: Bool
  package var state: FormState

  package init(_ course: TrialCourse, state: FormState = FormState()) {
    isBlinded = course.trial.trialProtocol.blinding != .open
    hasEnded = course.end != nil
    self.state = state
  }
}

/// The order, after the seal was opened and that was written down.
package struct UnblindedModel: Sendable {
  package let trial: Trial
  package let order: RevealedOrder
  package let today: Day

  /// - Returns: nil unless the record says that the seal was opened: nobody sees the order without a trace.
  package init?(_ course: TrialCourse, order: RevealedOrder) {
    let isOpened = course.records.contains {
      if case .unblinded = $0.event { true } else { false }
    }
    guard isOpened else { return nil }
    trial = course.trial
    self.order = order
    today = course.today
  }
}

/// Ending a trial early.
package struct StopModel: Sendable {
  package let hasEnded: Bool
  package let completedDays: Int
  package let lastDay: Day
  package var state: FormState

  package init(_ course: TrialCourse, state: FormState = FormState()) {
    hasEnded = course.end != nil
    completedDays = course.completedDays
    lastDay = course.trial.lastDay
    self.state = state
  }
}

/// A trial after it was stopped.
package struct StoppedModel: Sendable {
  package let outcome: Outcome
  /// The last day of the diary.
  package let diaryUntil: Day
  package let isBlinded: Bool

  package init(_ course: TrialCourse) {
    let trial = course.trial
    outcome = trial.trialProtocol.outcome
    diaryUntil = course.diaryUntil
    isBlinded = trial.trialProtocol.blinding != .open
  }
}
