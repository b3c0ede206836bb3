package import Olivine

/// Everything the page of today shows; the order of a blinded trial is no part of it.
package struct TodayModel: Sendable {
  package let card: TodayCard
  package let today: Day
  /// What the stop rules said of the latest entry.
  package let review: SignsReview?
  /// What today holds already.
  package let saved: DiaryEntry
  /// Whether a score of today is taken: while the trial runs, and for two weeks after an early stop.
  package let takesScore: Bool
  /// The last day of the diary.
  package let diaryUntil: Day
  /// Whether yesterday may be written, and has no score yet.
  package let canWriteYesterday: Bool
  /// A new medicine was told, and the check was not done again since.
  package let needsNewCheck: Bool
  /// The day of the check behind the plan.
  package let checkDay: Day
  package var state: FormState

  /// - Parameter order: read only in an open trial, and only for today.
  package init(_ course: TrialCourse, order: SealedOrder, state: FormState = FormState()) {
    card = TodayCard(course, order: order)
    today = course.today
    review = course.review
    saved = course.entries[card.day] ?? DiaryEntry()
    takesScore = course.takesEntry(of: course.today)
    diaryUntil = course.diaryUntil
    canWriteYesterday =
      course.takesEntry(of: course.today - 1) && course.score(on: course.today - 1) == nil
    needsNewCheck = course.needsNewCheck
    checkDay = course.trial.plan.clearance.day
    self.state = state
  }

  var outcome: Outcome { card.outcome }
  var noun: String { wording("outcome.\(card.outcome.rawValue)") }
  var savedScore: Int? { saved.scores[card.outcome.rawValue] }
}

extension TrialCourse {
  /// Whether the diary has a place for a day: from the first to the last, or two weeks after a stop.
  func takesEntry(of day: Day) -> Bool {
    day >= trial.firstDay && day <= diaryUntil
  }

  /// The score of a day, 0 to 10.
  func score(on day: Day) -> Int? {
    entries[trial.number(of: day)]?.scores[trial.trialProtocol.outcome.rawValue]
  }
}
