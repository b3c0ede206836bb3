package import Olivine

/// What was written so far, day by day, without a word about the order.
package struct DiaryModel: Sendable {
  /// One day of the diary.
  package struct Row: Hashable, Sendable {
    package let number: Int
    package let day: Day
    package let entry: DiaryEntry?
    package let marks: Set<Mark>
  }

  /// How an entry came in.
  package enum Mark: String, CaseIterable, Comparable, Hashable, Sendable {
    case yesterday, paper, changed

    package static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
  }

  package let outcome: Outcome
  /// Days shown, the newest first.
  package let rows: [Row]
  /// The score of every day so far; nil is missing.
  package let scores: [Double?]
  /// The newest day of the page before and of the page after this one, by number.
  package let earlier: Int?
  package let later: Int?
  package let missedDays: Int
  package let paperDays: Int
  package let firstDay: Day

  /// Days on one page.
  static let pageDays = 28

  /// - Parameter newest: the number of the newest day to show; nil is today or the last day of the trial.
  package init(_ course: TrialCourse, newest: Int? = nil) {
    let trial = course.trial
    let last = min(trial.number(of: course.today), trial.trialProtocol.lastDay)
    let top = min(max(newest ?? last, 1), max(last, 1))
    let bottom = max(1, top - Self.pageDays + 1)
    let marks = Self.marks(course)
    outcome = trial.trialProtocol.outcome
    firstDay = trial.firstDay
    rows =
      last < 1
      ? []
      : (bottom...top).reversed().map { number in
        Row(
          number: number, day: trial.day(number), entry: course.entries[number],
          marks: marks[number] ?? [])
      }
    scores = (1...max(1, last)).prefix(max(0, last)).map { number in
      course.score(on: trial.day(number)).map(Double.init)
    }
    earlier = last >= 1 && bottom > 1 ? bottom - 1 : nil
    later = top < last ? min(last, top + Self.pageDays) : nil
    missedDays = course.missedDays
    paperDays = course.paperDays.count
  }

  private static func marks(_ course: TrialCourse) -> [Int: Set<Mark>] {
    var marks: [Int: Set<Mark>] = [:]
    var seen: [Int: DiaryEntry] = [:]
    let outcome = course.trial.trialProtocol.outcome.rawValue
    for record in course.records {
      guard case .entry(let entry, let source) = record.event else { continue }
      let number = course.trial.number(of: record.day)
      if let before = seen[number]?.scores[outcome], let now = entry.scores[outcome], before != now
      {
        marks[number, default: []].insert(.changed)
      }
      switch source {
      case .entry: break
      case .yesterday: marks[number, default: []].insert(.yesterday)
      case .paper: marks[number, default: []].insert(.paper)
      }
      seen[number] = seen[number]?.replaced(by: entry) ?? entry
    }
    return marks
  }
}
