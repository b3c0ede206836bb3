public import Olivine

/// Scores of several past days from paper, as a form sends them: `score_2026-08-06` is one day.
public enum PaperEntryForm {
  /// The name of the field of a day.
  public static func field(of day: Day) -> String { prefix + day.description }

  /// One entry a day that has a score, in the order of the days.
  ///
  /// - Throws: ``FormRefusal`` with a problem for each field that cannot be used.
  public static func entries(
    from values: [String: [String]], outcome: Outcome
  ) throws(FormRefusal) -> [(day: Day, entry: DiaryEntry)] {
    var reader = FormReader(values)
    var entries: [(day: Day, entry: DiaryEntry)] = []
    for name in values.keys.sorted() where name.hasPrefix(prefix) {
      guard let day = Day(name.dropFirst(prefix.count)) else {
        reader.refuse(name, .unknownChoice(name))
        continue
      }
      guard let score = reader.whole(name, in: DiaryField.score) else { continue }
      var entry = DiaryEntry()
      entry.scores = [outcome.rawValue: score]
      entries.append((day, entry))
    }
    guard reader.problems.isEmpty else { throw FormRefusal(problems: reader.problems) }
    return entries
  }

  private static let prefix = "score_"
}
