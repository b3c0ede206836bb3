public import Quantities
public import Safety
public import Trials

/// A trial as it stands on a day: everything recorded, read in order.
///
/// A pure function of the trial, its records and today. Stop rules are evaluated whenever it is made.
public struct TrialCourse: Sendable {
  public let trial: Trial
  public let today: Day
  public let records: [TrialRecord]
  /// What was answered, by the number of the day.
  public let entries: [Int: DiaryEntry]
  /// Numbers of days whose score came from paper alone.
  public let paperDays: Set<Int>
  /// What safety asks for, day by day.
  public let dosing: Dosing
  /// What the stop rules say of the latest entry; nil without one.
  public let review: SignsReview?

  /// How a trial stands.
  public enum Stage: Hashable, Sendable {
    case notStarted
    case running(day: Int)
    /// Stopped early, after this day.
    case stopped(day: Int)
    case completed
  }

  public init(_ trial: Trial, records: [TrialRecord], today: Day) {
    self.trial = trial
    self.records = records
    self.today = today
    var entries: [Int: DiaryEntry] = [:]
    var onTime: [Int: Set<String>] = [:]
    var paper: Set<Int> = []
    var told: [Int: Int] = [:]
    for (place, record) in records.enumerated() {
      guard case .entry(let entry, let source) = record.event else { continue }
      let number = trial.number(of: record.day)
      if let medicine = entry.newMedicine, medicine != entries[number]?.newMedicine {
        told[number] = place
      }
      entries[number] = entries[number]?.replaced(by: entry) ?? entry
      if source == .paper {
        paper.insert(number)
      } else {
        onTime[number, default: []].formUnion(entry.scores.keys)
      }
    }
    let outcome = trial.trialProtocol.outcome.rawValue
    self.entries = entries
    paperDays = paper.filter { onTime[$0]?.contains(outcome) != true }
    dosing = Dosing(trial, records: records)
    let lastCheck = records.lastIndex { if case .rechecked = $0.event { true } else { false } }
    review = reviewSigns(
      entries.sorted { $0.key < $1.key }.map { number, entry in
        var signs = DailySigns(entry, day: number)
        // A medicine that was told before the last check is no longer new; an antibiotic rests the trial.
        if let lastCheck, let place = told[number], place < lastCheck,
          let medicine = signs.newMedicine, !RuleBase.isCourseAntibiotic(medicine)
        {
          signs.newMedicine = nil
        }
        return signs
      }, baseline: DailyBaseline(trial, entries: entries))
  }

  public var stage: Stage {
    if let day = dosing.stoppedAfter { return .stopped(day: day) }
    let number = trial.number(of: today)
    if number < 1 { return .notStarted }
    return number > trial.trialProtocol.lastDay ? .completed : .running(day: number)
  }

  /// Days that lie behind, none before the start and at most all of them.
  public var completedDays: Int {
    min(max(0, trial.number(of: today) - 1), trial.trialProtocol.lastDay)
  }

  /// The last day of which a score is taken: two weeks after an early stop, else the last of the trial.
  public var diaryUntil: Day {
    let last = trial.trialProtocol.lastDay
    return trial.day(min(dosing.stoppedAfter.map { $0 + Self.daysAfterStop } ?? last, last))
  }

  /// The last day of the trial, also of one that was stopped.
  public var lastDay: Day { dosing.stoppedAfter.map(trial.day) ?? trial.lastDay }

  /// How the trial ended; nil while it runs.
  public var end: TrialEnd? {
    switch stage {
    case .completed: .completed(days: completedDays)
    case .stopped(let day): .stoppedEarly(day: day)
    case .notStarted, .running: nil
    }
  }

  /// The days that lie behind, as the analysis reads them.
  public var days: [TrialDay] { days(through: completedDays) }

  func days(through last: Int) -> [TrialDay] {
    let outcome = trial.trialProtocol.outcome.rawValue
    return (1...max(1, last)).prefix(last).map { number in
      var day = TrialDay()
      let entry = entries[number]
      let score = entry?.scores[outcome].map(Double.init)
      if paperDays.contains(number) { day.paperScore = score } else { day.score = score }
      day.taken = entry?.taken
      day.allowed = dosing.share(onDay: number)
      day.isWeekend = trial.day(number).isWeekend
      return day
    }
  }

  /// Days that lie behind while the trial went on.
  public var daysInTrial: Int { min(completedDays, dosing.stoppedAfter ?? completedDays) }

  /// Days of the trial without a score, paper included among the scored.
  public var missedDays: Int {
    let outcome = trial.trialProtocol.outcome.rawValue
    return (1...max(1, daysInTrial)).prefix(daysInTrial).count {
      entries[$0]?.scores[outcome] == nil
    }
  }
}

extension DailyBaseline {
  /// What was usual: the run-in where it is recorded, else the person as checked.
  init(_ trial: Trial, entries: [Int: DiaryEntry]) {
    let leadIn = trial.trialProtocol.design.leadIn
    let runIn = ((leadIn.toleranceDays + 1)...max(leadIn.days, leadIn.toleranceDays + 1))
      .compactMap { entries[$0] }
    func mean(_ values: [Int]) -> Double? {
      values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
    }
    let person = trial.plan.clearance.person
    self.init(
      pain: mean(runIn.compactMap { $0.scores[Outcome.pain.rawValue] }),
      stoolsPerDay: mean(runIn.compactMap(\.stools)) ?? 1,
      systolicPressure: person.systolicPressure, pulse: person.pulse,
      eGFR: trial.baselineEGFR,
      room: trial.plan.clearance.room)
  }
}
