package import Olivine

/// What was written down last, and what the stop rules say of it.
package struct SavedModel: Sendable {
  /// The day it speaks of.
  package let day: Day
  package let source: TrialEvent.Source
  /// Whether it answers something otherwise than an entry before it.
  package let isChange: Bool
  /// The last entry alone.
  package let entry: DiaryEntry
  package let outcome: Outcome
  /// What the stop rules say of the latest day.
  package let review: SignsReview?
  package let needsNewCheck: Bool
  package let isPaused: Bool
  package let isStopped: Bool
  /// What is asked today and not answered yet.
  package let questions: [TodayCard.Question]
  /// Days from paper that were written together with it.
  package let paperDays: Int

  /// - Returns: nil while nothing was written.
  package init?(_ course: TrialCourse) {
    let written = course.records.compactMap {
      record -> (TrialRecord, DiaryEntry, TrialEvent.Source)? in
      guard case .entry(let entry, let source) = record.event else { return nil }
      return (record, entry, source)
    }
    guard let (record, entry, source) = written.last else { return nil }
    day = record.day
    self.source = source
    self.entry = entry
    let before = written.dropLast().filter { $0.0.day == record.day }
      .reduce(DiaryEntry()) { $0.replaced(by: $1.1) }
    // Where nothing is answered in two ways, the order does not matter.
    isChange = before.replaced(by: entry) != entry.replaced(by: before)
    questions = course.questions
    outcome = course.trial.trialProtocol.outcome
    review = course.review
    needsNewCheck = course.needsNewCheck
    isPaused = course.dosing.isPaused
    isStopped = course.dosing.stoppedAfter != nil
    paperDays =
      source == .paper
      ? Set(written.filter { $0.2 == .paper && $0.0.written == record.written }.map(\.0.day)).count
      : 0
  }
}
