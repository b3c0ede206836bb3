public import Catalogue
public import Quantities
public import Safety
public import Trials

/// What the person does today: one card, one action.
public struct TodayCard: Hashable, Sendable {
  /// What is to be taken.
  public enum Instruction: Hashable, Sendable {
    /// Known magnesium: an open tolerance phase, or an open trial.
    case magnesium(intakes: [PlannedStep.Intake])
    /// Nothing, and the person knows it.
    case nothing
    /// A numbered supply, with the share of its capsules that safety left.
    case supply(number: Int, share: Double, times: [TimeOfDay])
    /// Nothing, because these rules ask for it.
    case paused(rules: [String])
    /// Nothing until the person is checked again; the day on which the check ended.
    case checkExpired(Day)
    case stopped
    case notStarted(firstDay: Day)
    case completed
  }

  /// What is asked beside the daily entry.
  public enum Question: String, CaseIterable, Hashable, Sendable {
    case expectation
    case guess
    case weeklyCheck = "weekly_check"
  }

  public let day: Int
  public let lastDay: Int
  public let instruction: Instruction
  public let questions: [Question]
  /// Days behind without a score.
  public let missed: Int
  /// Whether today has its score.
  public let isDone: Bool
  public let outcome: Outcome

  /// - Parameter order: read only in an open trial, and only for today.
  public init(_ course: TrialCourse, order: SealedOrder) {
    let trial = course.trial
    day = trial.number(of: course.today)
    lastDay = trial.trialProtocol.lastDay
    outcome = trial.trialProtocol.outcome
    missed = course.missedDays
    isDone = course.entries[day]?.scores[outcome.rawValue] != nil
    instruction = Self.instruction(course, order: order)
    questions = course.questions
  }

  /// The instruction as one sentence.
  public func sentence(in wording: Wording = .english) -> String {
    switch instruction {
    case .magnesium(let intakes):
      wording("try.today.magnesium", ["list": Self.list(intakes, in: wording)])
    case .nothing: wording("try.today.nothing")
    case .supply(let number, let share, let times):
      wording(
        share < 1 ? "try.today.supply.half" : "try.today.supply",
        ["n": "\(number)", "times": wording.list(times.map(\.description))])
    case .paused: wording("try.today.paused")
    case .checkExpired(let day): wording("try.today.expired", ["date": wording.date(day)])
    case .stopped: wording("try.today.stopped")
    case .notStarted(let day): wording("try.today.not_started", ["date": wording.date(day)])
    case .completed: wording("try.today.completed")
    }
  }

  private static func list(_ intakes: [PlannedStep.Intake], in wording: Wording) -> String {
    wording.list(
      intakes.map {
        wording(
          "try.today.intake", ["mg": $0.milligrams.text(), "time": $0.time.description])
      })
  }

  private static func instruction(_ course: TrialCourse, order: SealedOrder) -> Instruction {
    let trial = course.trial
    switch course.stage {
    case .notStarted: return .notStarted(firstDay: trial.firstDay)
    case .completed: return .completed
    case .stopped: return .stopped
    case .running: break
    }
    let number = trial.number(of: course.today)
    if course.dosing.isPaused { return .paused(rules: course.pausedBy) }
    let clearance = trial.plan.clearance
    guard clearance.isValid(on: course.today) else { return .checkExpired(clearance.expiry) }
    let share = course.dosing.share(onDay: number)
    switch course.part(onDay: number)?.kind {
    case .tolerance(let dose): return trial.plan.taking(dose * share)
    case .runIn, nil: return .nothing
    case .supply(let supply):
      guard trial.trialProtocol.blinding == .open else {
        return .supply(
          number: supply, share: share,
          times: trial.plan.steps.last?.intakes.map(\.time) ?? [])
      }
      let planned = (try? order.share(onDay: number, completedDays: number - 1)) ?? 0
      return trial.plan.taking(planned * share * trial.plan.fullDose)
    }
  }
}

extension TrialCourse {
  /// The part of the schedule that a day belongs to.
  public func part(onDay number: Int) -> PersonSchedule.Entry? {
    trial.schedule.entries.first { ($0.firstDay..<($0.firstDay + $0.days)).contains(number) }
  }

  /// What is asked today beside the score, and not answered yet.
  package var questions: [TodayCard.Question] {
    guard case .running(let number) = stage, let part = part(onDay: number) else { return [] }
    let entry = entries[number] ?? DiaryEntry()
    var questions: [TodayCard.Question] = []
    let isNewPart = part.firstDay == number
    if number == 1 || (isNewPart && part.isSupply), entry.expectation == nil {
      questions.append(.expectation)
    }
    let isLastDay = part.firstDay + part.days - 1 == number
    if isLastDay, part.isSupply, trial.trialProtocol.blinding != .open, entry.guess == nil {
      questions.append(.guess)
    }
    let lastCheck = entries.filter { $0.value.isWeeklyCheck }.keys.max() ?? 0
    if number - lastCheck >= 7 { questions.append(.weeklyCheck) }
    return questions
  }
}

extension PersonSchedule.Entry {
  fileprivate var isSupply: Bool {
    if case .supply = kind { true } else { false }
  }
}

extension Plan {
  /// A dose at the times of the plan; the step with the same dose, else the last one in proportion.
  fileprivate func taking(_ dose: Double) -> TodayCard.Instruction {
    guard dose > 0 else { return .nothing }
    let step = steps.first { $0.dose == dose } ?? steps.last
    guard let step, step.dose > 0 else { return .nothing }
    return .magnesium(
      intakes: step.intakes.map {
        PlannedStep.Intake(time: $0.time, milligrams: $0.milligrams * dose / step.dose)
      })
  }
}
