package import Olivine

/// The page on which yesterday is written down.
package struct YesterdayModel: Sendable {
  package let day: Day
  package let outcome: Outcome
  /// What yesterday holds already.
  package let savedScore: Int?
  /// Whether the diary has a place for it.
  package let canWrite: Bool
  package var state: FormState

  package init(_ course: TrialCourse, state: FormState = FormState()) {
    day = course.today - 1
    outcome = course.trial.trialProtocol.outcome
    savedScore = course.score(on: day)
    canWrite = course.takesEntry(of: day)
    self.state = state
  }
}

/// The page on which scores of past days are typed in from paper.
package struct PaperEntryModel: Sendable {
  /// Days before yesterday without a score, the newest first, at most four weeks of them.
  package let days: [Day]
  package let outcome: Outcome
  package var state: FormState

  /// As many rows as a sheet of the paper diary.
  static let mostDays = 28

  package init(_ course: TrialCourse, state: FormState = FormState()) {
    let past = (0..<max(0, course.today - course.trial.firstDay - 1)).lazy.map {
      course.today - 2 - $0
    }
    days = past.filter { course.takesEntry(of: $0) && course.score(on: $0) == nil }
      .prefix(Self.mostDays).map(\.self)
    outcome = course.trial.trialProtocol.outcome
    self.state = state
  }
}
